import type { Questions } from '../../words.ts';

/** Care before, care that is ending now, and use again afterwards. */
export const treatment = {
  'treatment.prior': {
    ask: {
      self: '¿Qué tipos de atención ha recibido antes?',
      loved_one: '¿Qué tipos de atención ha recibido antes su ser querido?',
      professional: '¿Qué tipos de atención ha recibido antes esta persona?',
    },
    why: 'Lo que hubo antes ayuda al equipo a pensar en lo que sigue.',
    again: 'Puede elegir más de una. Por ejemplo, “solo detox” o “ninguna”.',
    third: 'Los números de la lista bastan. Por ejemplo, “3, 4” para consejería e IOP.',
    choices: {
      none: 'Ninguna antes',
      detox_only: 'Solo desintoxicación (detox)',
      outpatient: 'Consejería ambulatoria',
      iop: 'Programa ambulatorio intensivo (IOP)',
      php: 'Programa de día (PHP)',
      residential: 'Tratamiento residencial o con internamiento',
      leaving_now: 'Está saliendo de uno de estos',
      jail: 'Sale o acaba de salir de la cárcel o de prisión',
    },
  },
  'treatment.leaving': {
    ask: {
      self: '¿De qué programa o lugar está saliendo?',
      loved_one: '¿De qué programa o lugar está saliendo su ser querido?',
      professional: '¿De qué programa o lugar está saliendo esta persona?',
    },
    why: 'El siguiente paso depende de dónde fue el último.',
    again: 'Elija la opción más cercana, por favor. Por ejemplo, “detox” o “programa de día”.',
    third: 'Un número de la lista basta. Por ejemplo, “5” para cárcel o prisión.',
    choices: {
      detox: 'Desintoxicación (detox)',
      residential: 'Tratamiento residencial o con internamiento',
      php: 'Un programa de día (PHP)',
      iop: 'Programa ambulatorio intensivo (IOP)',
      jail: 'Cárcel o prisión',
      none: 'Ninguno de estos',
    },
  },
  'treatment.returned': {
    ask: {
      self: 'Después de la atención ambulatoria, ¿volvió a beber o consumir?',
      loved_one: 'Después de la atención ambulatoria, ¿su ser querido volvió a beber o consumir?',
      professional: 'Después de la atención ambulatoria, ¿esta persona volvió a beber o consumir?',
    },
    why: 'Volver a consumir es común, y saberlo muestra si más apoyo puede servir.',
    again: 'Elija una opción, por favor. Por ejemplo, escriba “no” o “sí, una vez”.',
    third: 'Un número basta: “1” para no, “2” para una vez, “3” para varias veces.',
    choices: { no: 'No', once: 'Sí, una vez', several: 'Sí, varias veces' },
  },
} as const satisfies Partial<Questions>;
