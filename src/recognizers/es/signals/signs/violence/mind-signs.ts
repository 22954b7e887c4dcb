import type { ViolenceSign } from '../../../../signals/constellations/violence/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What goes on in the mind of someone who may hurt others, in Spanish. */
export const violenceMinds = {
  seesItDone: {
    says: [
      'siento|siente violento|violenta|asesino|homicida',
      'ganas|sed|hambre de sangre',
      'explotar|estallar|reventar y a? HERIRLO_V|MATAR_A|golpear|lastimar|pegar',
      'quiero|quiere|ganas .. ver|probar sangre',
      'ganas|impulso|impulsos|ansias|deseo|deseos|tentacion|pensamientos|pensando|pienso|imagenes|ideas|idea|imagino|fantasias|fantaseo|sueno .. MATARLE|GOLPEARLE',
      'ganas|impulso|impulsos|ansias|deseo|deseos|pensamientos|pensando|pienso|imagenes|ideas|imagino|fantasias|fantaseo|sueno .. MATAR_A|GOLPEAR_A a? A_ESTE? .. RIVAL',
      'pensamientos|ideas|impulsos|fantasias violentos|violentas|homicidas|feos|feas|malos|asesinos .. contra|hacia|con|de?',
      'me imagino|veo .. MATARLE|GOLPEARLE|matandolo|golpeandolo|pegandole|ahorcandolo|apunalandolo|muerto|muerta',
      'quiero|quisiera|gustaria verlo|verla|verlos sufrir|sangrar|muerto|morir|llorar',
    ],
    notBefore: 'tiempo rato hambre',
  },
  ownDread: {
    says: [
      'me doy miedo',
      'TEMER_V .. lo que|yo? hacer|haga|pueda|puedo|voy|soy|vaya',
      'NOT respondo de|por mi|mis|nada|lo',
      'NOT me hago responsable',
      'alejen|alejenlo|alejenme|quitenme|llevense|detengame|detenganme|parenme a|al|de|la|el?',
    ],
    notBefore: 'recaer recaiga tomar hacerme pasarme',
  },
  uneasy: {
    says: [
      'TEMER_V .. hacer algo|una',
      'NOT confio en mi|si',
      'NOT se que|lo|de voy|soy|vaya|puedo|pueda|haria|hare|hago|va|iba a|capaz|hacer?',
      'antes de|que haya|pase|cometa|ocurra',
    ],
    notBefore: 'recaer recaiga tomar hacerme pasarme',
    notNear: 'recaer recaida cerveza tomar usar consumir',
  },
  commanded: {
    says: [
      'VOCES .. MATARLE|GOLPEARLE',
      'VOCES .. MATAR_A|GOLPEAR_A|MATE_V a|al|le|mi|su|RIVAL',
      'VOCES .. dice|dicen|ordena|ordenan|pide|piden|manda|mandan|exige|exigen que? a|lo|la|los|les|le MATE_V',
      'VOCES .. mata|matalo|matala|matalos|matalas|pegale|golpealo|quemalo|apunalalo|hazlo|acaba a|con|ya?',
      'VOCES .. quiere|quieren|pide|piden sangre|sacrificio',
      'dijo|dice|dicen|ordena|ordeno|ordenan|pide|piden|manda|mandan la|una|las|mi? VOCES .. MATE_V|queme|haga|acabe',
      'elegido|enviado|mision|orden|ordenes .. dios|diablo|limpiar|castigar|matar',
    ],
  },
  orderingVoices: {
    says: [
      'VOCES NOT .. dejan|deja|callan|calla|paran',
      'VOCES .. dice|dicen|hablan|habla|ordena|ordenan|gritan|mandan|piden|piden|fuerte',
    ],
  },
  fury: {
    says: [
      'NOT PODER|puedo .. controlar|controlarme|controlarse|calmar|calmarme|contener|contenerme|aguantar|aguantarme .. coraje|ira|rabia|enojo?',
      'me|le hierve|hirviendo|ciega|arde|prende la? sangre|coraje|rabia|ira',
      'NOT aguanto|soporto a',
      'NOT me|se|puedo controlo|controla|contengo|aguanto|detengo|mido|medir',
      'a punto de explotar|estallar|reventar|perder',
      'voy|va a explotar|estallar|reventar|tronar|perder el|la control|cabeza',
      'furia|furioso|furiosa|rabia|rabioso|ira|iracundo|encabronado|encabronada|emputado|enchilado|colerico',
      'mucho|tanto|un|del|de|este coraje|odio|enojo',
      'pierdo|pierde|perdi|perdio|perdiendo el|los|la control|estribos|cabeza|paciencia',
      'me|se pongo|pone|puse|puso|vuelve|vuelvo loco|loca|violento|violenta',
      'siento que|como voy|va a? explotar|perder|ahorcar|pegar|golpear|lastimar|otra',
      'veo|ve|vi todo? rojo|negro|borroso',
      'se me|le va|fue|nubla|mete la|el mente|cabeza|diablo|avion|demonio',
      'me|nos colmo|colmaron|tiene|tienen hasta|la|harto|madre',
      'exploto|explota|estallo|trono contra|con|y',
    ],
  },
} satisfies Partial<SignsOf<ViolenceSign>>;
