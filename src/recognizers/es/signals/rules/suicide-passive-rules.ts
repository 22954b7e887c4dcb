import type { SignalRule } from '../../../signals/rule.ts';
import { FIGURES, suicide } from './suicide-rule.ts';

/** Death longed for: to be taken, to be at peace, to think of nothing else. */
export const suicidePassiveRules: readonly SignalRule[] = [
  suicide('taken', {
    mode: 'interrupt',
    says: [
      'QUERER|pido|pide|rezo|ojala .. me|le de|diera|atropelle|atropellara|mate|caiga|pegue|den|choque|parta un|una|el|algun infarto|cancer|carro|camion|tren|ataque|sobredosis|derrame|rayo|troca|trailer',
      'que me atropelle|atropellara|mate|parta un|una carro|camion|tren|rayo|troca|bala',
      'dios|diosito|senor .. llevame|recogeme|quitame',
      'llevame|recogeme ya|dios|diosito|contigo|senor',
      'QUERER|pido|pide|pidiendo|pidiendole|rezo .. que .. dios|diosito|senor .. lleve|recoja|llevara|recogiera|quite',
      'dios|diosito me lleve|recoja|llevara|recogiera',
      'ojala me lleve|recoja|llevara|recogiera .. dios|diosito|muerte|ya|pronto',
      'QUERER que me lleve|recoja|llevara .. dios|diosito|senor|muerte|calaca',
    ],
    notBefore: 'por con al a de hasta bien',
  }),
  suicide('at-peace', {
    mode: 'interrupt',
    says: [
      'MORIR .. seria|es|alivio|descanso|descansaria descanso|alivio|mejor|descansar',
      'muerte .. seria|es|suena|llama|atrae|tienta|parece|da un|a? alivio|descanso|salida|solucion|bendicion|paz|mas|mucho|cada',
      'muerte me llama|atrae|tienta|espera',
      'muerte como unica? solucion|salida|escape|opcion',
      'QUERER descansar para|por|en siempre|paz',
      'solo MUERTO .. descanso|descansaria|paz',
    ],
    notNear: 'perro gato',
  }),
  suicide('thinks-of-death', {
    mode: 'interrupt',
    says: [
      'solo|nomas|nada PENSAR en MORIR|muerte|MUERTO',
      'NOT dejo|puedo|paro|deja .. PENSAR en|sobre la? muerte|MORIR|MUERTO',
      'PENSAR SIEMPRE .. en|sobre la? muerte|MORIR|MUERTO',
      'SIEMPRE .. PENSAR en|sobre la? muerte|MORIR|MUERTO',
      'PENSAR en|sobre la? muerte|MORIR|MUERTO SIEMPRE .. tiempo|dia|dias|rato|noche|noches',
      'PENSAR en|sobre la? muerte|MORIR diario|siempre|constantemente|seguido',
    ],
    openNear: FIGURES,
    notBefore: 'de del por',
  }),
];
