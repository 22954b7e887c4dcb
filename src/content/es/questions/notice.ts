import type { Questions } from '../../words.ts';

/** Whether to go on, once the notice was read. */
export const notice = {
  notice: {
    ask: '¿Está bien si seguimos?',
    why: 'No guardo nada de lo que escribe hasta que me diga que sí.',
    again: 'Por favor, escriba “sí” para seguir o “no” para parar aquí.',
    third: 'Un número basta. Escriba “1” para seguir o “2” para parar aquí.',
    choices: { yes: 'Sí, seguir', no: 'No, parar aquí' },
  },
} as const satisfies Partial<Questions>;
