import type { Questions } from '../../words.ts';

/** Where one lives while in care. */
export const home = {
  'home.now': {
    ask: {
      self: '¿Cuáles de estas cosas son ciertas del lugar donde vive?',
      loved_one: '¿Cuáles de estas cosas son ciertas del lugar donde vive su ser querido?',
      professional: '¿Cuáles de estas cosas son ciertas del lugar donde vive esta persona?',
    },
    why: 'La atención mientras se vive en casa funciona mejor si la casa es segura.',
    again: 'Puede elegir más de una. Por ejemplo, “alguien ayuda” y “otras personas beben”.',
    third: 'Los números de la lista bastan. Por ejemplo, “1, 5” para un lugar seguro y con apoyo.',
    choices: {
      safe_sober: 'Es seguro, y nadie bebe ni consume',
      others_use: 'Otras personas ahí beben o consumen',
      unsafe: 'No es un lugar seguro',
      unhoused: 'No hay un lugar fijo donde vivir',
      support: 'Hay alguien que ayuda y da apoyo',
    },
  },
} as const satisfies Partial<Questions>;
