import type { FitSign } from '../../../../signals/constellations/withdrawal/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** How seizures, and what goes before them, are told in Spanish. */
export const fitSigns: SignsOf<FitSign> = {
  fit: {
    says: [
      'ATAQUE',
      'dio|dieron|da|daba|dan|dando|tuvo|tuve|tiene un|una|unos|otro|el|los|como? ataque|ataques|atake',
      'dio|dieron|da|dado|tuvo|tuve|tenido|van|lleva|ha CUANTOS ataque|ataques|atakes',
      'dio algo|como .. no|ni se|me? acuerdo|acuerda|recuerdo|recuerda de?',
      'puso|puse|pone|ponia|quedo|quedaba|cayo|cai|cae|caido|caida|todo|toda|bien|cuerpo TIESO',
      'engarrotado|engarrotada|engarroto|engarrotaron|entieso',
      'ojos .. blanco|blancos|voltearon|volteo|voltean|atras|torcieron|voltearon|arriba',
      'voltearon|volteo|volteaban|voltea .. ojos',
      'mordio|mordi|muerde|mordida|mordido .. lengua',
      'quijada|mandibula|boca .. trabo|trabada|trabaron|adolorida|apretada|duele|trabado',
      'lengua .. mordida|mordio|mordi|sangre|sangrando',
      'echaba|echo|sale|salia|sacaba|echando|saliendo|saco .. espuma|espumarajos|baba',
      'cayo|cai|SUELO|tirado .. TEMBLOR|BRINCO|RETUERCE|sacudir|convulsionando',
      'RETUERCE',
      'sacudia|sacude|sacudiendo .. cuerpo|todo|SUELO',
    ],
    notBefore: 'de panico nervios ansiedad corazon asma',
    notNear: 'panico nervios asma risa broma MASCOTA',
    otherDenied: ['LICOR', 'CALMANTE', 'BEBER', 'ALCOHOL', 'DROGA'],
  },
  aura: {
    says: [
      'aura',
      'olor|huele|huelo|oliendo|sabor|sabe|oler .. quemado|metal|hule|metalico|moneda|monedas|fierro|cobre|llanta',
      'deja vu|bu',
      'siento|siente|senti|sintio|presiento .. va|viene .. dar|ataque|convulsion|convulsionar',
      'MIRA lucecitas|chispas|destellos|estrellitas|flashazos',
      'queda|quedo|quedaba|quedaba|quedando mirando|viendo|ido|ida|trabado|trabada|pasmado|pasmada|congelado|fijo|tieso',
      'mirada fija|perdida',
      'ausencias|lagunas',
      'desconecta|desconecto|desconectaba|apaga',
    ],
  },
  jerks: {
    says: [
      'BRINCO .. MIEMBRO',
      'MIEMBRO .. BRINCO',
      'espasmos|sacudidas|mioclonias|calambrazos|latigazos|brincos|brinquitos|respingos',
      'MIEMBRO .. mueven|mueve solo|sola|solos|solas|control',
      'toques|descargas|corrientazos|corriente|electricidad .. cabeza|cerebro|cuerpo',
      'brinca|brinco|salta|brincando .. dormido|dormida|cama|solo|sola|solito',
      'tics|tirones',
    ],
  },
};
