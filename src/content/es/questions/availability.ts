import type { Questions } from '../../words.ts';

/** Where to look for a program. */
export const availability = {
  'availability.zip': {
    ask: {
      self: '¿Cuál es el código postal (ZIP) de donde vive o se queda?',
      loved_one: '¿Cuál es el código postal (ZIP) de donde vive o se queda su ser querido?',
      professional: '¿Cuál es el código postal (ZIP) de donde vive o se queda esta persona?',
    },
    why: 'Casi todos estos programas son en persona, así que importa que estén cerca.',
    again: 'Por favor, escriba los cinco números. Por ejemplo, “10001”.',
    third: 'El código postal de un lugar cercano también sirve. O escriba “omitir”.',
  },
} as const satisfies Partial<Questions>;
