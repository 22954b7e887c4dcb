import type { OverdoseSign } from '../../../../signals/constellations/overdose/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Someone who goes down at once, in Spanish. */
export const dropSigns = {
  drops: {
    otherDenied: ['DUDAR'],
    says: [
      'se|me fue|cayo|callo|vino para|pa|hasta? abajo|suelo|piso|atras|lado',
      'cayo|cae|callo|caido|fue redondo|redonda|fulminado|fulminada|golpe|plomo|costal|desmayado|desmayada|lado|bruces|espaldas',
      'resbalo|escurrio|deslizo|cayo|rodo|fue de|al|por la|el|su? silla|sillon|cama|asiento|banca|piso|suelo|pared',
      'se|me fue|iba de boca|hocico|lado|espaldas|bruces',
      'cayo|cae|callo|fue|azoto como costal|bulto|piedra|tabla|muerto|saco|trapo|plomo',
      'azoto|desplomo|desplomada|desplomado|colapso|derrumbo',
      'ahi quedo|se|nomas tirado|tirada|cayo|quedo|fue',
      'quedo|quede ahi|tieso|tiesa|tirado|tirada|tendido|tendida|planchado|noqueado',
    ],
    notNear: 'celular telefono precio precios moto bici internet escuela novio luz',
  },
} satisfies Partial<SignsOf<OverdoseSign>>;
