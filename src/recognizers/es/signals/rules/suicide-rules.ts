import type { SignalRule } from '../../../signals/rule.ts';
import { FIGURES, suicide } from './suicide-rule.ts';

/** Thoughts of suicide, plans and passive wishes to be dead, in any person. */
export const suicideRules: readonly SignalRule[] = [
  suicide('want-to-die', {
    mode: 'interrupt',
    says: [
      'me|se vaya de este|esta mundo|vida',
      'me|nos|se voy|ire|va|fue|vamos de este|esta mundo|vida|infierno',
      'QUERER MORIRME',
      'QUERER que? me muera|muriera|muriese|muero|mueran',
      'QUERER .. que me muera',
      'ganas|deseos de MORIR',
      'listo|lista|dispuesto|dispuesta|preparado para|a MORIR',
      'dejenme|dejame|deja morir|morirme',
      'QUERER irme|irse|ir|desaparecer de este|esta mundo|vida|tierra',
    ],
    openNear: FIGURES,
    notNear: 'risa',
  }),
  suicide('rather-dead', {
    mode: 'interrupt',
    says: [
      'prefiero|prefiere|preferiria|preferia|preferible MORIR',
      'prefiero|prefiere|preferiria|preferia .. estar|estuviera MUERTO',
    ],
    openBefore: 'que antes a',
  }),
  suicide('want-to-be-dead', {
    mode: 'interrupt',
    says: [
      'voy|va|iba|vas|vamos a? estar|amanecer MUERTO',
      'estare|amanezco|amanecere|encuentren|encuentran|encontrar|hallen .. MUERTO manana|pronto|ya|en',
      'mejor MUERTO',
      'QUERER .. estar|estuviera|estuviese|estaria|verme|este MUERTO',
      'estaria|estariamos|estoy|estare|seria mejor MUERTO',
      'mejor .. estuviera|estar|estando MUERTO',
      'mejor MUERTO que',
      'mejor me muero|muriera|muera',
      'QUERER NOT .. haber|hubiera|haya nacido|existido',
      'ojala|quisiera NOT hubiera|haber|existiera|existir|estuviera|despertara|despierte|despertar|existido',
      'nunca debi|hubiera|haber nacer|nacido',
    ],
  }),
  suicide('kill-self', {
    mode: 'interrupt',
    says: [
      'punto de MATARSE|hacerlo|tomarme|brincar|aventarme|tirarme|tomarmelas',
      'MATARSE',
      'me QUIERO a|de|ganas? ACABARSE',
      'se QUIERE a|de|ganas? ACABARSE',
      'se|me ha|he|habia querido|intentado|tratado ACABARSE',
      'hoy|ahorita|mejor|entonces me mato|suicido|cuelgo|ahorco',
      'me suicido',
      'dice|dijo|amenaza|jura .. se mata|suicida',
      'me QUIERO .. quitar|arrancar VIDA',
      'quitarme|quitarse|quitarnos .. VIDA',
      'quitar mi|su VIDA',
      'se|me QUERER|IR a? quitar|acabar|arrancar .. VIDA',
      'atentar|atento contra mi|su VIDA',
    ],
    notNear: 'tiempo',
    openNear: `${FIGURES} gimnasio gym tarea examen trabajando estudiando`,
  }),
  suicide('end-life', {
    mode: 'interrupt',
    says: [
      'aqui|aca|hoy se? acaba|termina todo',
      'aqui|aca se? acaba|termina .. para mi',
      'PENSAR .. en|de acabar|terminar con todo',
      'acaba|termina|acabo mi|su VIDA',
      'hoy|ahorita|noche|manana acaba|termina todo|esto',
      'acabar|terminar|acabo con|mi|su VIDA',
      'acabar|terminar con mi|su|esta|la VIDA',
      'poner|ponerle fin a mi|su|la|todo VIDA?',
      'acabar|terminar con todo esto? de una|vez|ya',
      'QUERER|IR que mi VIDA acabe|termine',
    ],
  }),
  suicide('end-it-all', {
    mode: 'interrupt',
    says: ['QUERER|IR a? acabar|terminar con todo'],
    notBefore: 'este esta esto lo el la los las ese esa eso mi mis su sus tipo',
  }),
];
