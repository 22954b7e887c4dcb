/**
 * Words of the form and of going on with it, in English and Spanish, folded. They answer no question:
 * who types "send" at the third try pressed no button, and told nothing that is worth keeping.
 */
const FORM_WORDS = new Set(
  (
    'send submit enter next continue proceed ok okay k go on ahead done finish finished confirm save start begin ready click press ' +
    'back skip stop menu cancel quit exit why repeat help restart ' +
    'enviar envia envie mandar manda siguiente continuar continua continue seguir sigue siga adelante listo lista dale vale ' +
    'aceptar acepto terminar confirmar guardar empezar comenzar atras saltar omitir salir cancelar ayuda regresar repetir'
  ).split(' '),
);

/** Words around them that say no more. */
const AROUND = new Set(
  'it this that the to please pls now just button question form answer my lo la el eso esto boton por favor porfa ya pregunta respuesta mi'.split(
    ' ',
  ),
);

/** True for a message of nothing but words of the form, or of no word at all: "send it", "ok, next". */
export function isOfTheForm(text: string): boolean {
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  // A thumb or a face may say something to a person.
  if (words.length === 0) return /^[\p{P}\s]*$/u.test(text);
  return (
    words.some((word) => FORM_WORDS.has(word)) &&
    words.every((word) => FORM_WORDS.has(word) || AROUND.has(word))
  );
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '');
}
