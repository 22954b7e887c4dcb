import type { TremorSign } from '../../../../signals/constellations/withdrawal/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** How trembling is told in Spanish. */
export const tremorSigns: SignsOf<TremorSign> = {
  shakesHard: {
    says: [
      'TEMBLOR .. RECIO',
      'TEMBLOR como perro|hoja|gelatina|maraca|loco',
      'RECIO TEMBLOR',
      'TEMBLOR mucho|tanto',
      'TEMBLOR .. pies|cabeza|cuerpo|control|controlar|cama|parar|no|tan',
      'tanto|mucho TEMBLOR',
      'cuerpo|todo|toda .. TEMBLOR',
      'no para|paran|paro|deja|dejo|dejan|puedo|puede|controla|controlo .. TEMBLOR',
      'no|ni PUEDE ni? SOSTENER .. SOSTENIDO|TEMBLOR',
      'tira|tiro|tirando|cae|caen|derrama .. SOSTENIDO',
      'dientes|quijada .. castanean|castaneando|rechinan|chocan|tiemblan',
      'castanean|rechinan|castaneteando .. dientes',
      'sacude|sacudiendo .. todo|cuerpo|cama',
      'TEMBLOR .. vez peor|mas|empeora|empeorando',
    ],
    notNear: 'frio coraje rabia emocion risa alegria',
  },
  shakes: {
    says: ['TEMBLOR'],
    notNear:
      'coraje rabia emocion voz tierra terremoto alegria poco poquito leve leves ligero mejor',
    otherDenied: ['LICOR', 'CALMANTE', 'BEBER', 'ALCOHOL', 'DROGA'],
  },
  steady: {
    says: [
      'poco|poquito|poquillo|leve|leves|ligero|ligeros',
      'ya paso|pasaron|quito|quitaron|calmo',
      'ando|estoy|esta|anda|siento|siente mejor',
    ],
  },
};
