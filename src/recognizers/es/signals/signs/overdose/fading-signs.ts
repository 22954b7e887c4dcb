import type { OverdoseSign } from '../../../../signals/constellations/overdose/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** The senses of the writer that go, and a body that is found, in Spanish. */
export const fadingSigns = {
  fades: {
    otherDenied: ['DUDAR'],
    says: [
      'va|nubla|fue|apaga|oscurece|yendo .. vista|mundo|luz|piso',
      'va el|la? aire|respiracion',
      'todo .. oscuro|negro|borroso|gris|vueltas|lejos|nublado|apagando|apaga|lento|blanco|oscureciendo|desvanece|da',
      'veo|miro|vista|vision .. borroso|negro|doble|oscuro|nublado|borrosa|nubla|nublada|negra|puntitos|estrellas|tunel|nublando|va',
      'NOT siento .. cara|manos|piernas|brazos|cuerpo|labios|lengua|pies|dedos|nada',
      'NOT me|se|lo|la? PODER mover|moverme|parar|pararme|levantarme|hablar|escribir|ver|abrir|mantener|mantenerme|sostenerme|enfocar',
      'siento .. voy|apago|apagando|desmayo|desmayar|yendo|flotando|flotar|flojo|floja|debil|caigo|pesado|pesada|dormido|dormida|frio|fria',
      'voy|estoy|ando a? desmayar|apagando|desvaneciendo|perdiendo|desmayando|yendo|quedando|cayendo',
      'me voy|desmayo|duermo|apago|desvanezco|quedo|estoy|ando .. yendo|durmiendo|apagando|dormida|dormido|desmayar|desmayando|desvaneciendo',
      'voy y vengo|vuelvo',
      'NOT veo bien|nada|claro',
      'durmieron|durmio|duermen|duerme|duermo la|las|el|los piernas|manos|cara|boca|brazo|brazos|lengua',
      'NOT me|se|lo|la? PODER caminar|andar|sentarme|ni',
      'me da|dan vueltas',
      'mareado|mareada|mareo|atarantado|atarantada',
      'manos|cara|cuerpo|lengua|brazos|piernas|boca|labios|brazo .. dormida|dormido|dormidas|dormidos|hormigueo|entumido|entumida|entumidas|pesan|pesado|pesada|helado|adormecida',
      'hormigueo|hormiguea|hormiguean|entumido|entumida|entumidas|adormecida|adormecido',
      'NOT me? salen|sale|coordino .. palabras|voz|habla',
      'palabras|voz|lengua NOT|ni .. salen|sale|responde|mueve',
      'zumban|zumbando|oidos',
      'cierran|cerrando|pesan|cierra .. ojos',
      'ojos .. cierran|pesan|cerrando',
      'mucho|muchisimo|tanto sueno|frio',
      'gana|ganando .. sueno',
      'letras .. mueven|borrosas|juntan',
      'apenas|ya PODER escribir|escribo|hablar|ver',
    ],
  },
  goingDark: {
    says: [
      'todo .. oscureciendo|apagando|apaga|negro|poniendo|pone|yendo|lejos|oscurece|desvanece|borrando',
      'nubla|va|apaga|fue|oscurece|yendo .. vista',
      'vista|vision .. nubla|nublando|va|apaga|negra|yendo|oscurece',
      'me estoy|siento yendo|apagando|desvaneciendo',
      'me voy apagando|yendo|desvaneciendo|quedando',
    ],
  },
  found: {
    says: [
      'encontre|encontramos|encontraron|halle|hallamos|hallaron|encuentro|hallo .. ALGUIEN|asi|tirado|tirada|frio|fria',
      'lo|la encontro|encontre|halle|hallo|hallaron|encontramos|hallamos|encontraron',
      'llegue|llegamos|entre|entramos .. casa|cuarto|bano|esta|estaba|y',
    ],
  },
} satisfies Partial<SignsOf<OverdoseSign>>;
