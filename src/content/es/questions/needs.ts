import type { Questions } from '../../words.ts';

/** What is happening: substances, mental health, or both. */
export const needs = {
  'needs.focus': {
    ask: {
      self: '¿Qué le está pasando?',
      loved_one: '¿Qué le está pasando a su ser querido?',
      professional: '¿Qué le está pasando a la persona por quien pregunta?',
    },
    why: 'Le dice al equipo en qué tipo de atención pensar primero.',
    again: 'Quiero entender bien. Por ejemplo, escriba “alcohol” o “salud mental”.',
    third: 'Un número de la lista basta. Por ejemplo, “1” para alcohol o drogas.',
    hint: 'Elija lo más cercano, o dígalo con sus palabras.',
    choices: {
      substances: 'Alcohol o drogas',
      mental_health: 'Salud mental',
      both_substances_first: 'Las dos cosas, sobre todo alcohol o drogas',
      both_mental_health_first: 'Las dos cosas, sobre todo salud mental',
    },
  },
} as const satisfies Partial<Questions>;
