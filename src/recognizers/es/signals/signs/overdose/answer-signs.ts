import type { OverdoseSign } from '../../../../signals/constellations/overdose/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Someone who does not wake or answer, in Spanish. */
export const answerSigns = {
  unresponsive: {
    otherDenied: ['DUDAR'],
    says: [
      'NOT|apenas|ni REACCIONA',
      'NOT|apenas|ni siquiera|se MUEVE',
      'NOT MUEVE',
      'NOT PODER|logro|logra|logramos|consigo|puedo|hay|hallo|encuentro DESPERTARLE',
      'NOT|ni hay manera|modo|forma de DESPERTARLE',
      'cuesta|dificil|imposible|batallo|batallando|trabajo DESPERTARLE',
      'SACUDIR .. nada|NOT',
      'NOT|ni da|daba senales|signos|respuesta|reaccion',
      'sin reaccionar|responder|moverse|despertar|conocimiento|conciencia|sentido|respuesta|reaccion|vida',
      'inconsciente|inconciente|desmayado|desmayada|inconsientes|insconciente|inerte',
      'perdio|perdido|pierde|perdiendo el|la conocimiento|conciencia|sentido|consciencia',
      'NOT abre|abrio|abren|abria .. ojos',
      'echamos|echo|eche|echaron|tiramos agua .. nada|NOT',
      'NOT vuelve|volvio|regresa|viene en si',
      'esta|quedo|queda privado|privada|ida|noqueado|noqueada',
      'NOT contesta .. muevo|sacudo|mueve|sacudida|grito',
      'por|aunque mas|lo|la que|muevo|sacudo .. NOT',
    ],
    notBefore: 'mensajes mensaje llamadas temprano a mis al mi textos',
    notNear:
      'mensaje mensajes llamadas llamada whatsapp correo texto textos tratamiento medicamento ojala quisiera quiero telefono',
  },
  eyesRoll: {
    otherDenied: ['DUDAR'],
    says: [
      'ojos .. blanco|volteados|volteo|atras|perdidos|voltean|voltearon',
      'volteo|volteando|volteados|voltearon|blanco .. ojos',
    ],
  },
  unanswering: {
    says: [
      'NOT contesta|contesto|responde|respondio|habla|abre|abrio|sale|salio|oigo|oye|escucho|escucha',
      'toco y|pero toco|nada|no',
      'NOT contesta|contesto|responde|respondio|habla|abre|abrio|sale|salio|oigo|oye|escucho|escucha|hace ruido',
      'silencio',
      'NOT se? oye|escucha|oigo|escucho nada|ruido',
      'toco|toque|tocamos|tocando|golpeo|golpeamos|golpeando .. puerta',
      'callado|callada|quieto|quieta',
    ],
    notNear: 'mensaje mensajes llamadas whatsapp telefono celular',
  },
  behindDoor: {
    says: [
      'encerrado|encerrada|encerro|metido|metida .. bano|cuarto|carro|recamara|troca|regadera',
      'bano|cuarto|recamara|regadera .. hora|horas|minutos|rato|hace|desde|encerrado|encerrada',
      'hora|horas|minutos|rato en el bano|cuarto|regadera',
      'puerta .. cerrada|llave|seguro|abre|abrir',
      'detras|atras de la puerta',
      'en el|la bano|tina|regadera',
    ],
  },
} satisfies Partial<SignsOf<OverdoseSign>>;
