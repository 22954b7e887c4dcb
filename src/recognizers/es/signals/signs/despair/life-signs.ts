import type { DespairSign } from '../../../../signals/constellations/despair/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

type Life = Extract<
  DespairSign,
  'unborn' | 'unwilling' | 'offEarth' | 'livingTired' | 'livedEnough'
>;

/** How people say that they have had enough of life, in Spanish. */
export const lifeSigns: SignsOf<Life> = {
  unborn: {
    says: [
      'ojala|mejor|hubiera NOT me? hubieras|hubieran|hubiera|hubiese tenido|parido|nacido|existido',
      'preferido|mejor|ojala .. NOT .. nacer|nacido|existir|existido',
      'ANHELAR .. NOT .. nacido|nacer|existir|existido|existiera',
      'NOT debi|deberia|hubiera|tenia|pedi|pidio haber? nacido|nacer|existir|existido',
      'para|pa que naci|nacer|nacio|nacido',
      'maldigo|maldito|odio|lamento|maldita .. naci|nacer|nacido|nacimiento|hora',
      'error haber? nacido|nacer',
      'ANHELAR que? mi? mama|madre .. abortado|aborto|tenido',
    ],
  },
  unwilling: {
    says: [
      'NOT ANHELAR mas|la|tener|nada vida',
      'pienso|piensa|siento|siente|pensando en? que NOT ANHELAR estar',
      'NOT ANHELAR nada de|con|en la|esta|mi vida',
      'NOT tengo|tiene|dan|quedan|siento ganas|gana|animos|fuerzas ni de|para? EXISTIR|SEGUIR',
      'mejor|preferible seria|fuera|es? NOT estar|existir|haber|vivir',
      'NOT ANHELAR seguir|estar|volver|andar? EXISTIR',
      'NOT ANHELAR mas|ya|seguir|estar? estar|seguir|andar|existir vivo|viva|vivir|mundo|mas|adelante|luchando',
      'NOT ANHELAR saber nada vida|mundo|mas|nadie',
      'NOT tengo|tiene|siento|encuentro|hay|quedan|tengo|dan .. ganas|gana|deseos|animos|fuerzas|motivo|motivos|razon|ilusion .. EXISTIR|SEGUIR',
      'sin|perdi|perdio|perdido|acabaron|quitaron|fueron|pierdo|quito .. ganas|gana|deseos|ilusion|sentido|amor|gusto .. EXISTIR|SEGUIR|mundo',
      'pocas|nulas|cero ganas|deseos de EXISTIR|SEGUIR',
      'ANHELAR NOT seguir|existir|estar|vivir|haber',
      'ANHELAR dejar de EXISTIR|existir',
      'ANHELAR que? mi? vida .. acabe|termine|acabara|terminara',
      'NOT vale|merece|tiene la|ningun|ya? pena|sentido|caso|chiste|razon en|de|que|mi? EXISTIR|SEGUIR|aqui',
    ],
    notBefore:
      'asi con borracho borracha ebrio tomando drogandome solo sola aqui en drogado usando consumiendo',
    notNear: 'drogas pisto vicio renta casa',
  },
  offEarth: {
    says: [
      'NOT se .. tiempo|cuanto mas? .. ANHELAR|pueda|voy|aguante a? estar|seguir|vivir|durar aqui|vivo|viva|asi|mas|vida?',
      'cuanto tiempo|mas .. ANHELAR estar|seguir|vivir aqui|vivo|viva',
      'NOT ANHELAR estar|seguir|vivir|pasar ni un|una dia|minuto|segundo|noche mas',
      'ANHELAR irme|irse|salir|salirme|largarme|bajarme de este|esta|aqui? mundo|vida|planeta',
      'NOT ANHELAR estar|seguir|andar|quedarme|pertenecer|ser|formar .. este|esta mundo|planeta|vida|tierra',
    ],
    notNear: 'programa casa carcel rehabilitacion albergue calle trabajo',
  },
  livingTired: {
    says: [
      'estar vivo|viva es|seria|parece|siente .. CASTIGO',
      'vivir|existir|despertar es|se|ha|seria .. CASTIGO',
      'HARTO de? esta|mi|la|pinche|tanta|seguir? vida|vivir|existir|existencia|mundo|viviendo',
      'HARTO de estar|seguir|todo|despertar|amanecer|respirar vivo|viva|y|nada|aqui|adelante',
      'vivir|vida|existir me? queda|gana|rebasa|supera|sobra grande|ya?',
      'vivir|vida|existir|respirar me? duele|pesa|cansa|harto|cuesta|ahoga|duelen|asfixia',
      'duele|pesa|cansa .. vivir|existir|vida|respirar|estar',
      'NOT soporto|aguanto|tolero .. vida|vivir|existir|existencia|mundo|dia',
      'odio|detesto|aborrezco .. vivir|existir|vivo|viva|despertar|existencia|respirar',
      'me? rindo|rendi|rendido|rendida con|de|ante? la? vida|vivir',
      'suficiente|bastante de? esta|vida|mundo|vivir',
    ],
    notBefore: 'crudo cruda temprano tarde en sin de asi con este el la lo ese proceso',
  },
  livedEnough: {
    says: [
      'mi tiempo aqui|ya|en .. acabo|termino|paso|llego',
      'nomas|solo|solamente|ya estoy|ando|sigo esperando mi|que turno|hora|toque',
      'si ya? me|le queda|quedan poco|poquito|poquitos',
      'ya vivi|vivio|viviste suficiente|bastante|mucho|demasiado|lo',
      'ya me|le|nos? toca|toco irme|morir|morirme|partir|descansar|irse',
      'ya me|mi llego|llega|hora mi|la|de? hora|irme|partir|llego',
      'ya hice|cumpli|cumplio mi|con|su|lo|todo? .. mision|ciclo|vida|parte|tiempo|mundo|tierra|aqui',
      'ya di|dio lo|todo que|lo|mi? .. dar|tenia',
    ],
    notNear: 'cita turno trabajo metadona',
  },
};
