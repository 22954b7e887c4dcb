import type { Questions } from '../../words.ts';

/** Whom help is for, and whether that person is an adult and knows of it. */
export const who = {
  'who.for': {
    ask: '¿Para quién busca ayuda?',
    why: 'Así puedo usar las palabras correctas en el resto de este chat.',
    again: '¿Es para usted o para otra persona? Por ejemplo, escriba “para mí” o “mi hijo”.',
    third: 'Un número basta: “1” para usted, “2” para un ser querido, “3” si refiere a alguien.',
    choices: {
      self: 'Para mí',
      loved_one: 'Para un ser querido',
      professional: 'Soy profesional y refiero a alguien',
    },
  },
  'consent.adult': {
    ask: {
      self: '¿Tiene usted 18 años o más?',
      loved_one: '¿Tiene su ser querido 18 años o más?',
      professional: '¿Tiene esta persona 18 años o más?',
    },
    why: 'Para menores de 18 hay otras reglas, y una persona ayuda con eso.',
    again: 'Por favor, escriba “sí” para 18 años o más, o “no” para menos de 18.',
    third: 'Un número basta. Escriba “1” para 18 años o más, “2” para menos de 18.',
    choices: { yes: 'Sí', no: 'No' },
  },
  'who.age': {
    ask: {
      self: '¿Cuántos años tiene?',
      loved_one: '¿Cuántos años tiene su ser querido?',
      professional: '¿Cuántos años tiene esta persona?',
    },
    why: 'Qué atención y qué reglas sirven puede depender de la edad.',
    again: 'Por favor, escriba la edad en números. Por ejemplo, “16”.',
    third: 'La edad en palabras también sirve. Por ejemplo, “quince años”.',
  },
  'who.knows': {
    ask: '¿Qué piensa su ser querido de recibir ayuda?',
    why: 'Así el equipo sabe con quién hablar primero, y cómo.',
    again:
      'Elija la opción más cercana, por favor. Por ejemplo, escriba “no sabe que estoy preguntando”.',
    third:
      'Un número basta: “1” si quiere ayuda, “2” si no por ahora. Escriba “3” si su ser querido no sabe que usted pregunta.',
    choices: {
      willing: 'Quiere ayuda, o la aceptaría',
      unwilling: 'No quiere ayuda por ahora',
      does_not_know: 'No sabe que estoy preguntando',
    },
  },
} as const satisfies Partial<Questions>;
