import type { Questions } from '../../words.ts';

/** How to reach the visitor, only in ways that are safe and allowed. */
export const contact = {
  'contact.name': {
    ask: {
      self: '¿Qué nombre podemos usar para usted?',
      loved_one: '¿Cómo se llama usted?',
      professional: '¿Cuál es su nombre, el de usted?',
    },
    why: 'Así una persona del centro sabe cómo llamarle.',
    again: 'Cualquier nombre que le guste está bien. Por ejemplo, “Sam”.',
    third: 'Un apodo también sirve. Por ejemplo, “me dicen Chuy”.',
  },
  'contact.phone': {
    ask: '¿A qué número de teléfono es mejor llamarle?',
    why: 'Si este chat se corta, el equipo puede comunicarse con usted, si lo permite.',
    again:
      'Por favor, escriba los diez números. Por ejemplo, primero el código de área y luego los demás.',
    third: 'Diez números seguidos sirven, sin guiones ni espacios. O escriba “omitir”.',
    hint: 'Puede escribirlo como quiera.',
  },
  'contact.safe': {
    ask: '¿Cuáles de estas formas y horas son seguras para contactarle?',
    why: 'Otras personas pueden ver su teléfono, así que el equipo solo usa lo que usted marque.',
    again: 'Puede elegir más de una. Por ejemplo, “texto” y “noche”.',
    third: 'Los números de la lista bastan. Por ejemplo, “1, 3” para llamada o mensaje de voz.',
    choices: {
      call: 'Llamada',
      text: 'Mensaje de texto',
      voicemail: 'Dejar mensaje de voz',
      morning: 'Por la mañana',
      afternoon: 'Por la tarde',
      evening: 'Por la noche',
      none: 'Por favor, no me contacten',
    },
  },
  'contact.limits': {
    ask: '¿Cómo o cuándo no debe contactarle el equipo?',
    why: 'Así el equipo le contacta solo de una forma segura.',
    again: 'Por ejemplo, “no llamen cuando esté mi esposo”.',
    third: 'Pocas palabras bastan. Por ejemplo, “sin mensajes de voz”.',
  },
  'consent.contact': {
    ask: '¿Puede {center} llamarle o enviarle textos a este número para hablar de ayuda?',
    why: 'Es su decisión, y aquí recibe la misma ayuda si dice que no.',
    again: 'Por favor, responda “sí, pueden” o “no”.',
    third: 'Un número basta. Escriba “1” si pueden llamar o enviar textos, “2” si no.',
    hint: 'Solo en las formas que marcó como seguras. Puede quitar este permiso cuando quiera.',
    choices: { yes: 'Sí, pueden', no: 'No, por favor no' },
  },
} as const satisfies Partial<Questions>;
