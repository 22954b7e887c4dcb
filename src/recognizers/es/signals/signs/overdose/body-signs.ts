import type { OverdoseSign } from '../../../../signals/constellations/overdose/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What is seen and heard of a body that fails, in Spanish. */
export const bodySigns = {
  gurgles: {
    otherDenied: ['DUDAR'],
    says: [
      'gorgoteo|gorgotea|gorgoteando|gargarea|gargareando|gorgoritos|gorjeo|burbujeo|burbujea|estertores|estertor',
      'RUIDO .. raro|raros|feo|feos|garganta|ahogado|ahogandose|gargaras|agua|horrible|extrano|extranos|al respirar',
      'como .. gargaras|ahogara|ahogando|ahogandose|burbujas|agua .. garganta',
      'ronca|roncando|ronquido|ronquidos .. feo|raro|rara|raros|ahogado|ahogandose|horrible|extrano|muerte|feos',
      'suena|sonaba|oye|hace .. gargaras|ahogado|ahogando|ahogara',
      'hace|haciendo|hacia .. gargaras|RUIDO',
      'pecho|garganta .. suena|burbujea|ronca|silba|truena',
    ],
    notNear: 'carro motor estomago panza tripas vecinos bebe',
  },
  snores: {
    otherDenied: ['DUDAR'],
    says: ['suena|respira como', 'ronca|roncando|ronquidos|ronquido|roncaba|ronco'],
    notNear: 'apnea cpap voz',
  },
  foams: {
    otherDenied: ['DUDAR'],
    says: [
      'espuma|espumarajo|baba|espumita|espumosa .. boca|nariz|hocico|labios',
      'echa|echando|saca|sacando|sale|saliendo|salio|escupe .. espuma|baba|sangre',
      'babeando|espuma',
      'VOMITAR .. dormido|dormida|inconsciente|encima|sangre|desmayado',
      'ahoga|ahogando|ahogo|ahogandose|atraganta|atragantando .. vomito|baba|lengua|saliva',
      'dormido|dormida|acostado|acostada|boca .. VOMITAR',
      'lleno|llena .. vomito',
      'se mordio|muerde .. lengua',
    ],
    notNear: 'cafe cerveza jabon colchon perro',
  },
  blue: {
    otherDenied: ['DUDAR'],
    says: [
      'color|colores .. raro|feo|extrano|raros',
      'poniendo|puso|pone .. raro|feo color',
      'LABIO .. COLORIDO',
      'LABIO .. otro color',
      'otro color .. LABIO',
      'COLORIDO .. LABIO',
      'pone|puso|poniendo|esta|quedo|puesto|anda|tornando|ve|veo|quedando|hizo COLORIDO',
      'poniendose|quedandose COLORIDO',
      'sin|perdio|pierde|perdiendo .. color|colores',
      'color .. ceniza|cera|papel|muerto|cemento',
    ],
    notNear: 'golpe golpes pego moreton moretones pelo cabello ojo ojos camisa cielo',
  },
  pale: {
    otherDenied: ['DUDAR'],
    says: [
      'palido|palida|amarillo|amarilla|blanco|blanca como|palidita|palidito|transparente',
      'palido|palida|palidito|palidita',
      'sudor frio|helado',
      'frio|fria|helado|helada|friito|friita|heladita|heladito',
      'sudando|suda frio|helado|mucho|a',
      'manos|piel|pies|cuerpo .. frios|frias|helados|heladas|frio|fria|helada',
      'como papel|muerto|cera|hielo|marmol|piedra|paleta',
      'se enfria|enfrio|enfriando',
    ],
    notNear: 'clima casa refri cerveza hielo invierno afuera',
  },
  limp: {
    otherDenied: ['DUDAR'],
    says: [
      'todo|toda|cuerpo|quedo|puso|bien flojo|floja',
      'guango|guanga|aguado|aguada|desguanzado|desguanzada|flacido|flacida|desvanecido|desvanecida|desvanecio',
      'como trapo|muneco|muneca|gelatina|bulto',
      'peso muerto',
      'NOT sostiene|detiene|aguanta|levanta .. cabeza|cuello',
      'cabeza .. cae|colgando|cuelga|ladea|colgada',
      'cae|cuelga la cabeza',
      'brazos|brazo|piernas|manos .. caen|cae|cayo|colgando|sueltos|flojos',
      'doblo|doblado|doblada|desplomo|desplomado|desplomada|colapso|colapsado',
    ],
    notNear: 'cansancio cansado cansada jale gimnasio flojera',
  },
  pinpoint: {
    otherDenied: ['DUDAR'],
    says: [
      'pupilas|pupila|ojos .. chiquitas|chiquitos|puntos|chiquita|puntito|puntitos|punto|alfiler|pequenas|cabeza|diminutas|chicas|cerradas|puntos|contraidas|minusculas|chiquititas',
      'chiquitas|puntito|puntitos|diminutas .. pupilas',
    ],
  },
} satisfies Partial<SignsOf<OverdoseSign>>;
