import type { SignalRule } from '../../../signals/rule.ts';
import { STOPPED_SEDATIVE, withdrawal } from './withdrawal-rule.ts';

/** Seizures, told by name or as they look. */
export const seizureRules: readonly SignalRule[] = [
  withdrawal('seizure-now', {
    mode: 'interrupt',
    says: [
      'CONVULSIONANDO',
      'convulsiono|convulsione|convulsiona',
      'dando|da|dan|teniendo|tengo .. CONVULSION',
      'con convulsiones',
      'delirium tremens',
      'esta|estoy|anda|ando|empezo|empece .. ALUCINAR|delirando',
      'en|con delirium',
    ],
    lasting: true,
    past: 'interrupt',
    notBefore: 'con',
    feared: 'check',
    notNear: 'perro perra perrito gato',
    openNear: 'epilepsia epileptico epileptica historial',
  }),
  withdrawal('seizure-had', {
    mode: 'interrupt',
    says: [
      'tuve|tuvo|tenido|dio|dieron|dado|sufrio|sufri|tuvieron .. CONVULSION',
      'dio|tuvo|tuve|dieron|dando un? ataque|ataques .. CONVULSION|convulsivo|epileptico|epilepticos',
      'tuve|tuvo|dio|dieron|tenido|teniendo un|una|unos? seizure|seizures',
    ],
    past: 'interrupt',
    lasting: true,
    notBefore: 'disorder medicamento',
    notNear: 'perro perra perrito gato',
    openNear: 'epilepsia historial',
    feared: 'check',
  }),
  withdrawal('seizure-like', {
    mode: 'interrupt',
    says: [
      'empezo|empece|puso|puse a? sacudirse|brincar|temblar|convulsionar todo|toda|todita|todito|feo|horrible',
      'quijada|mandibula|dientes|manos .. trabada|trabadas|trabados|trabaron|trabo|engarrotadas',
      'dio|dieron|da|dan|dando un|unos? ataque|ataques',
      'puso|poniendo|pone|quedo tieso|tiesa|rigido|rigida|duro|dura',
      'ojos .. blanco|atras|volteados',
      'retorciendo|retuerce|sacudiendo|sacude',
      'se|me fue|va de lado',
      'mordio|mordi .. lengua',
    ],
    near: [...STOPPED_SEDATIVE, 'TEMBLAR', 'conocimiento'],
    past: 'interrupt',
    notNear: 'corazon panico nervios risa asma tos ansiedad celos',
    feared: 'check',
  }),
  withdrawal('seizures', {
    mode: 'check',
    says: ['tiene|tengo|sufre|sufro|daban|tenia .. CONVULSION'],
    lasting: true,
  }),
];
