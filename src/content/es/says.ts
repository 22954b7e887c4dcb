import { RESOURCES } from '../resources.ts';
import type { Words } from '../words.ts';

const { emergency, lifeline, child_abuse, lgbtq_youth, treatment_locator } = RESOURCES;
const { press, word } = lifeline.spanish;

const TALK =
  `llame al ${lifeline.call} y oprima el ${press}, de día o de noche. ` +
  `O envíe la palabra ${word} por texto al ${lifeline.text}.`;
const IN_CRISIS = `En una crisis, ${TALK}`;
const IN_DANGER = `Si hay peligro, llame al ${emergency.call}.`;

const YOUNG_PEOPLE = [
  `Para hablar con alguien ahora mismo, ${TALK} ${IN_DANGER}`,
  `Si una persona adulta lastima a un menor, llame o envíe un texto a Childhelp, al ${child_abuse.call}. ` +
    `La juventud LGBTQ+ puede llamar a The Trevor Project, al ${lgbtq_youth.call}.`,
] as const;

/** What the assistant says between questions. It promises nothing that the center has not. */
export const says: Words['says'] = {
  // Every element of the clinical notes 4.4. All of it is said before a word is kept.
  welcome: [
    'Hola. Soy un asistente automático de {center}. No soy una persona ni profesional de la salud. ' +
      'Hago preguntas cortas, para que el equipo pueda ayudar. Lo que digo es información, no un diagnóstico. ' +
      'Una persona de {center} lee sus respuestas y decide con usted el siguiente paso.',
    `Este chat no es para emergencias. Si alguien está en peligro ahora, llame al ${emergency.call}. ` +
      `En una crisis, o con pensamientos de suicidio, ${TALK} ` +
      'Para hablar con una persona de {center}, llame al {phone}. Contestan el teléfono {phoneHours}. ' +
      'For English, type “English”. Puede pedir un intérprete cuando quiera.',
    'Si usted sigue, guardo por {retention} lo que escribe. ' +
      'El equipo de {center} lo ve cuando usted lo envía o pide hablar con una persona. ' +
      'También lo ve si puede haber peligro, o si se va antes y dijo que pueden llamarle. ' +
      'Puede omitir la mayoría de las preguntas. Puede borrar este chat: solo escriba “borrar”. ' +
      'Hasta que diga que sí, no guardo ninguna de sus palabras, así que también puede irse ahora.',
  ],
  disclosure: [
    'Solo para que lo sepa: soy un asistente automático de {center}. No soy una persona ni profesional de la salud. ' +
      'Para hablar con una persona, escriba “persona” o llame al {phone}.',
  ],
  minor: [
    {
      self:
        'Gracias por decírmelo. Qué bueno que escribe. ' +
        'Como tiene menos de 18 años, alguien del equipo ve con usted qué sigue. ' +
        'Para seguir no hace falta su número de teléfono. Puede llamar al {phone} cuando quiera.',
      loved_one:
        'Gracias por decírmelo. Como su ser querido tiene menos de 18 años, alguien del equipo ve con usted qué sigue.',
      professional:
        'Gracias por decírmelo. Como esta persona tiene menos de 18 años, alguien del equipo ve con usted qué sigue.',
    },
    {
      self:
        'Las reglas sobre los padres y la atención cambian de un estado a otro. ' +
        'Antes de decidir qué contar, puede preguntarle por ellas a una persona en el {phone}.',
      loved_one:
        'Las reglas sobre quién acepta la atención cambian de un estado a otro. ' +
        'Puede preguntarle por ellas a una persona en el {phone}.',
      professional:
        'Las reglas sobre quién acepta la atención cambian de un estado a otro. ' +
        'Puede preguntarle por ellas a una persona en el {phone}.',
    },
    ...YOUNG_PEOPLE,
  ],
  tooYoung: [
    'Gracias por decírmelo. Este chat no es para menores de 13 años, así que paro aquí. No guardo ninguna de sus respuestas.',
    'Por favor, hable hoy con una persona adulta de confianza. Puede ser alguien de su familia, un maestro o la enfermera de la escuela.',
    ...YOUNG_PEOPLE,
  ],
  mentalHealthElsewhere: [
    'Gracias por decírmelo. {center} trata la salud mental junto con el consumo de alcohol o drogas, y no por separado. ' +
      'Una persona de aquí puede ayudarle a buscar el lugar adecuado.',
    `La ${treatment_locator.spanish.name} puede decirle qué lugares hay cerca. ` +
      `Llame al ${treatment_locator.call}, de día o de noche. Si esto pesa demasiado, ${TALK}`,
  ],
  // Always followed by `stopped`.
  revoked: [
    'Está bien. Quité su permiso, así que nadie de {center} puede llamarle ni enviarle textos. ' +
      'Si el equipo ya tenía su permiso, le aviso ahora que usted lo quitó. Usted puede llamar al {phone} cuando quiera. ' +
      'Para permitir llamadas otra vez, escriba “cambiar permiso”. Por ahora, este chat también se detiene.',
  ],
  languageChanged: ['Seguimos en español. Las respuestas que ya dio se quedan como están.'],
  notKept: ['No guardé esas palabras. Puede decírmelo otra vez cuando haya aceptado seguir.'],
  // Follows `sent`, or the question whether to ask later.
  thanks: ['Eso es todo lo que pregunto. Puede cerrar este chat, o escribir aquí cuando quiera.'],
  staleAnswer: [
    'Esa respuesta era para una pregunta que ya pasó. No cambié nada. Aquí es donde estamos.',
  ],
  // Follows the answers to what was understood.
  asksMore: [
    'Usted preguntó algo más. Por favor, pregúnteme lo demás otra vez, una cosa a la vez. ' +
      'Si no sé contestar, escriba “persona” o llame al {phone}.',
  ],
  keptAsWritten: [
    'Guardé sus palabras tal como las escribió. El equipo las ve si usted las envía.',
  ],
  // Followed by that question, asked once more.
  contradicted: [
    'Eso es distinto de una respuesta que dio antes. En tiempos difíciles pueden ser ciertas las dos. ¿Cuál le queda mejor ahora?',
  ],
  cannotSkip: ['Esta es una de las pocas preguntas que no puedo dejar fuera.'],
  firstQuestion: ['Esta es la primera pregunta, así que no hay nada antes.'],
  nothingToChange: ['Todavía no hay una respuesta de ese tipo para cambiar.'],
  noticeDeclined: [
    'Está bien. Sus palabras no se guardaron. Para hablar con una persona, llame a {center} al {phone}. ' +
      `${IN_CRISIS} ${IN_DANGER} ` +
      'Puede volver aquí cuando quiera.',
  ],
  // Follows a card of help, whose numbers are still on the screen.
  safe: [
    'Gracias por decírmelo. Los números de arriba se quedan aquí para usted. ' +
      `Si algo cambia, llame al ${emergency.call}. O ${TALK}`,
  ],
  goOn: ['Está bien. Aquí es donde estábamos. Puede parar cuando quiera.'],
  humanAsked: [
    'Le avisé al equipo de {center} que usted quiere hablar con una persona. ' +
      'Reciben las respuestas que tengo hasta ahora. ' +
      'Nadie mira este chat en vivo, así que no sé cuándo alguien podrá escribirle aquí. {nextStep} ' +
      'También puede llamar al {phone}. Contestan el teléfono {phoneHours}.',
  ],
  humanComing: [
    'El equipo ya sabe que usted quiere hablar con una persona. No sé cuándo alguien podrá escribirle aquí. También puede llamar al {phone}.',
  ],
  noCoordinator: [
    'Hasta ahora no ha entrado nadie del equipo. Lo siento. El equipo ya sabe que usted lo pidió. ' +
      '{nextStep} Puede llamar al {phone}, o seguir aquí conmigo.',
  ],
  coordinatorJoined: [
    'Una persona de {center} entró al chat. Puede ver las respuestas que le pasé. Yo no escribo mientras ustedes hablan.',
  ],
  coordinatorLeft: [
    'La persona de {center} salió del chat. Soy otra vez yo, el asistente automático.',
  ],
  stopped: [
    'Paramos aquí por ahora. Lo que he guardado se queda aquí. ' +
      'Puede escribir cuando quiera para seguir. Para borrar este chat, escriba “borrar”. ' +
      `Si las cosas empeoran, ${TALK} ${IN_DANGER}`,
  ],
  stoppedSent: [
    'Paramos aquí por ahora. Como dijo que el equipo puede llamarle, recibe las respuestas que hay. {nextStep} ' +
      'Lo que he guardado también se queda aquí, y puede escribir cuando quiera para seguir. ' +
      'Para borrar este chat, escriba “borrar”. ' +
      `Si las cosas empeoran, ${TALK} ${IN_DANGER}`,
  ],
  stoppedNothingKept: [
    'Está bien, paramos aquí. No se guardó nada de lo que escribió. Puede volver cuando quiera. ' +
      `${IN_CRISIS} ${IN_DANGER}`,
  ],
  welcomeBack: ['Qué bueno verle otra vez. Podemos seguir donde paramos.'],
  restarted: [
    'Empezamos otra vez desde el principio. Sus respuestas en este chat ya no están. ' +
      'Si antes se envió algo al equipo, el equipo todavía lo tiene.',
  ],
  erased: [
    'Este chat está borrado. Si antes se envió algo a {center}, llame al {phone} y pregunte por esa copia. ' +
      IN_CRISIS,
  ],
  sent: [
    'Gracias, {name}. Sus respuestas van en camino al equipo de {center}. Allí las lee una persona. ' +
      '{nextStep} También puede llamar al {phone}. ' +
      'Contestan el teléfono {phoneHours}. ' +
      `Nadie mira este chat en vivo. ${IN_DANGER} ${IN_CRISIS}`,
  ],
  sentNoCall: [
    'Gracias, {name}. Sus respuestas van en camino al equipo de {center}. Allí las lee una persona. ' +
      'Por favor, no espere una llamada: no tengo un número al que el equipo pueda llamar. ' +
      '{nextStep} Usted puede llamar al {phone}. Contestan el teléfono {phoneHours}. ' +
      'Si algo es urgente y nadie contesta, vaya a una sala de emergencias. ' +
      `Nadie mira este chat en vivo. ${IN_DANGER} ${IN_CRISIS}`,
  ],
  // Whoever is under 18 and writes for themself was asked for no number.
  sentMinor: [
    'Gracias, {name}. Hace falta valor para escribir de esto. ' +
      'Sus respuestas van en camino al equipo de {center}. Allí las lee una persona.',
    'Por favor, no espere una llamada. En este chat no se pide el número a menores de 18 años. ' +
      'Usted puede llamar al {phone}, a solas o con una persona adulta de confianza. Contestan el teléfono {phoneHours}. {nextStep} ' +
      'Nadie mira este chat en vivo. Si algo es urgente y nadie contesta, vaya a una sala de emergencias.',
    `A cualquier hora hay con quien hablar. ${YOUNG_PEOPLE[0]}`,
    YOUNG_PEOPLE[1],
  ],
  notSent: [
    'Está bien, no envié esta lista. Puede volver y enviarla después, o escribir “borrar”. ' +
      'Para hablar con una persona, llame al {phone}.',
  ],
  resting: [
    'No tengo más preguntas. Sus respuestas ya se enviaron al equipo. {nextStep} ' +
      'Para cambiar una respuesta, diga cuál. Para hablar con una persona, llame al {phone}. ' +
      IN_CRISIS,
  ],
  unknownPlace: [
    'No encontré ese lugar. Revise el código postal, por favor, o escriba la ciudad y el estado.',
  ],
  followUpSet: ['Más tarde le preguntaré aquí si alguien ya se comunicó con usted.'],
  followUp: [
    'Le dije que volvería a preguntar. ¿Ya se comunicó con usted alguien de {center}? ' +
      'Si no, puede llamar al {phone}, o escribir “persona” aquí.',
  ],
  closed: [
    'Este chat ya está cerrado, y el equipo no ve mensajes nuevos aquí. ' +
      'Puede empezar un chat nuevo cuando quiera, o llamar al {phone}. ' +
      IN_CRISIS,
  ],
};

/** Never the same sentence twice. */
export const noted: Words['noted'] = 'Anoté esto. Si algo no está bien, cámbielo.';

export const unclear: Words['unclear'] = [
  'Lo siento, no entendí eso.',
  'Todavía no lo entiendo bien, y no es culpa suya. Se lo digo de otra manera.',
];
