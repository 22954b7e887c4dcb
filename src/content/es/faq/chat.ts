import { RESOURCES } from '../../resources.ts';
import type { Faq } from '../../faq.ts';

const { emergency, lifeline } = RESOURCES;
const { press, word } = lifeline.spanish;

/** This chat: what it is, who sees it, what comes of it (clinical notes 4.3 and 4.4). */
export const chat = {
  after_sending: {
    asks: [
      '¿Qué pasa después de enviar esto?',
      '¿Qué sigue ahora?',
      '¿Me va a llamar alguien?',
      'cuando me llaman',
      '¿Cuánto tardan en llamarme?',
      '¿Quién me va a contactar?',
      '¿Cuándo me van a llamar?',
      '¿Cuándo me van a escribir?',
      '¿Cuándo me mandan un mensaje?',
      '¿Me van a llamar hoy?',
      '¿Ya se mandó?',
      '¿Ya se enviaron mis respuestas?',
      '¿Y ahora qué?',
    ],
    answer: [
      'Una persona de {center} lee lo que usted ha enviado. Solo llaman o escriben si usted dejó un número y dio permiso. ' +
        '{nextStep} También puede llamar al {phone}. Contestan el teléfono {phoneHours}. ' +
        'Nada se decide antes de que una persona hable con usted.',
    ],
    cites: ['P51'],
  },
  my_number: {
    asks: [
      '¿Tienen mi número?',
      '¿Ya les llegó mi número?',
      '¿Recibieron mi número de teléfono?',
      '¿Qué número mío tienen?',
      'anotaron mi numero',
    ],
    answer: [
      '{ownNumber} {nextStep} También puede llamar al {phone}. Contestan el teléfono {phoneHours}.',
    ],
    cites: [],
  },
  bot: {
    asks: [
      '¿Es usted un robot?',
      '¿Eres un bot?',
      '¿Estoy hablando con una persona de verdad?',
      'estoy hablando con una persona real',
      '¿Es usted humano?',
      '¿Esto es inteligencia artificial?',
      'esto es ChatGPT',
    ],
    answer: [
      'Soy un asistente automático de {center}. No soy una persona ni profesional de la salud. ' +
        'Unas personas escribieron lo que digo y las reglas que sigo. ' +
        'Para hablar con una persona, escriba “persona” o llame al {phone}.',
    ],
    cites: [],
  },
  watched: {
    asks: [
      '¿Alguien está leyendo esto ahora?',
      '¿Alguien ve este chat?',
      '¿Es un chat en vivo?',
      'hay alguien ahi',
      '¿Hay alguien ahí?',
      '¿Hay una enfermera en este chat?',
    ],
    answer: [
      'Nadie mira este chat en vivo, así que puede que nadie lo lea ahora mismo. ' +
        'Para pedir una persona, escriba “persona”. En el {phone} contestan {phoneHours}. ' +
        `En una crisis, llame al ${lifeline.call} y oprima el ${press}. ` +
        `O envíe la palabra ${word} por texto al ${lifeline.text}. Si hay peligro, llame al ${emergency.call}.`,
    ],
    cites: [],
  },
  privacy: {
    asks: [
      '¿Quién ve mis respuestas?',
      '¿Esto es privado?',
      '¿Esto es confidencial?',
      'es confidencial esto',
      '¿Quién puede leer este chat?',
      '¿Se va a enterar mi patrón?',
      '¿Le van a decir a la policía?',
      '¿Le van a decir a inmigración?',
      '¿Comparten mi información?',
    ],
    answer: [
      'El equipo de {center} ve sus respuestas cuando usted las envía o pide una persona. ' +
        'También las ve si puede haber peligro. Si usted se va antes y dijo que pueden llamarle, las ve también.',
      'Hay reglas estrictas sobre los datos de un tratamiento, y esas reglas tienen límites. El equipo puede contarle más.',
    ],
    cites: [],
  },
  kept: {
    asks: [
      '¿Cuánto tiempo guardan mis respuestas?',
      '¿Guardan este chat?',
      '¿Puedo borrar mis respuestas después?',
      '¿Qué hacen con mis datos?',
      'que hacen con mi informacion',
      '¿Este chat se graba?',
    ],
    answer: [
      'Lo que escribe después de decir que sí se guarda por {retention}. Puede borrar este chat: solo escriba “borrar”. ' +
        'Si antes se envió algo a {center}, llame al {phone} y pregunte por esa copia.',
    ],
    cites: [],
  },
} as const satisfies Partial<Faq>;
