import type { SignalRule } from '../../signals/rule.ts';
import { UNREAL, unrealRules } from './unreal-rules.ts';

const withdrawal = (id: string, rule: Omit<SignalRule, 'id' | 'signal'>): SignalRule => ({
  id: `withdrawal.es.${id}`,
  signal: 'withdrawal',
  otherDenied: ['BEBER', 'DROGA', 'ALCOHOL'],
  ...rule,
});

/** Someone has stopped, or ran out. */
const STOPPED = [
  'DEJAR',
  'ultima|ultimo trago|bebida|copa|cerveza|dosis|pastilla|vez',
  'NOT tomo|bebo|toma|bebe',
];
/** Someone has stopped or is using. */
const USE = [...STOPPED, 'BEBER', 'DROGA', 'ALCOHOL'];

/**
 * Dangerous withdrawal (clinical.md 3.1), and the bodily emergencies that must not wait for an
 * answer to whether it is withdrawal.
 */
export const medicalRules: readonly SignalRule[] = [
  withdrawal('complicated', {
    mode: 'interrupt',
    says: [
      'ALUCINAR',
      'CONFUSO',
      'CONVULSION',
      'NOT sabe|se|sabia donde esta|estoy|estaba',
      'NOT reconoce|reconozco a|nadie|familia',
      'VER|OIR|SENTIR VISION',
      'corazon .. acelerado|rapido|acelera|late|brinca|sale',
      'taquicardia|palpitaciones',
      'desmaye|desmayando|desmayo|desmayado',
      'fiebre .. alta|fuerte|39|40|102|103|104',
      'vomitar|vomito|vomita|vomitando .. todo|parar|seguido|nada',
    ],
    near: STOPPED,
    notBefore: 'parado sobre por con acerca claro claras diferentes nuevas buenas positivas que',
    feared: 'check',
  }),
  withdrawal('unreal', {
    mode: 'interrupt',
    says: ['VER|OIR|SENTIR VISION', ...UNREAL],
    near: USE,
    notBefore: 'claras diferentes nuevas buenas positivas bonitas en lindas',
    feared: 'check',
  }),
  ...unrealRules(USE).map(({ id, ...rule }) => withdrawal(id, rule)),
  withdrawal('medical', {
    mode: 'interrupt',
    says: [
      'dolor|presion|opresion|punzadas|dolores .. pecho',
      'duele|aprieta|oprime|dolia|doliendo .. pecho',
      'VOMITAR .. sangre',
      'sangre .. vomito|vomita|vomitar',
      'embarazada .. sangrando|sangrado|sangra|sangro|sangre',
      'sangrando|sangrado|sangra|sangre .. embarazada',
      'NOT para|deja|paro|puedo|dejo .. sangrar|sangrando|sangre',
    ],
    past: 'interrupt',
    lasting: true,
    openNear: 'veces ansiedad',
    feared: 'check',
  }),
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
    openNear: 'epilepsia epileptico epileptica historial',
  }),
  withdrawal('seizure-had', {
    mode: 'interrupt',
    says: [
      'tuve|tuvo|tenido|dio|dieron|dado|sufrio|sufri|tuvieron .. CONVULSION',
      'dio|tuvo|tuve un? ataque|ataques .. CONVULSION|convulsivo|epileptico|epilepticos',
    ],
    past: 'interrupt',
    lasting: true,
    notBefore: 'disorder medicamento',
    openNear: 'epilepsia historial',
    feared: 'check',
  }),
  withdrawal('seizures', {
    mode: 'check',
    says: ['tiene|tengo|sufre|sufro|daban|tenia .. CONVULSION'],
    lasting: true,
  }),
  withdrawal('severe', {
    mode: 'interrupt',
    says: [
      'TEMBLAR mucho|horrible|feo|fuerte|incontrolable|incontrolablemente|control|demasiado|todo',
      'mucho|muchos|fuertes|horribles TEMBLAR',
      'NOT paro|dejo|para|deja|puedo .. temblar',
      'NOT PODER controlar .. TEMBLAR',
      'NOT retengo|retiene|tolero|tolera|aguanta|detengo nada|agua|comida|liquidos|ni',
    ],
    near: STOPPED,
    feared: 'check',
  }),
  withdrawal('tremor', {
    mode: 'check',
    says: [
      'TEMBLAR',
      'tiemblan las|mis|sus manos',
      'abstinencia muy? fuerte|grave|horrible|severa|peligrosa|fea',
    ],
    near: STOPPED,
    notNear: 'tierra nervioso nerviosa',
  }),
  withdrawal('sudden-stop', {
    mode: 'check',
    says: [
      'dejar|deje|dejo|dejando|dejarlo|dejarla|pare|parar .. ALCOHOL|BENZO|tomar|beber .. golpe|jalon|repente|seco|tajo',
      'dejarlo|dejarla|deje de golpe|jalon|repente|tajo',
      'QUERER|IR a? dejar|parar .. ALCOHOL|BENZO|tomar|beber .. solo|sola|casa|cuenta|mismo|misma',
      'QUERER|IR a? desintoxicarme|desintoxicarse .. solo|sola|casa|cuenta',
    ],
    notNear: 'salud',
    otherDenied: [],
  }),
];
