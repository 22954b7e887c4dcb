import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Means saved up and at hand, and the hour waited for, in Spanish. */
export const storeSigns = {
  hoarded: {
    says: [
      'GUARDA .. pastillas|pastilla|DROGA|medicina|medicinas|dosis',
      'pastillas|medicinas|medicamento .. GUARDA|cajon|colchon|almohada|cajita',
      'OBTIENE .. suficientes|suficiente|bastantes .. pastillas|medicinas|insulina|para',
      'NOT se? toma|tomo .. pastillas|medicina .. guarda|guardo|esconde|escondo|junta|junto',
      'suficientes|bastantes pastillas .. para|NOT',
      'suficiente|suficientes para .. NOT|dormir|acabar|morir|terminar|matar|matarme',
    ],
    notNear:
      'viaje receta dinero organizadora pastillero semanal ninos nietos agarren alcance llave candado refrigerador',
    otherDenied: ['DROGA'],
  },
  awaits: {
    says: [
      'esperando|espero|cuando|apenas|nomas .. se|me|duerman|vayan|salgan|salga|vaya|duerma|quede|deje duerman|vayan|duerma|vaya|acuesten|sola|solo',
      'cuando|esperando .. duerman|salgan|salga|acuesten',
    ],
  },
  gotMeans: {
    says: [
      'OBTIENE .. PISTOLA|SOGA|FILOSO|veneno|raticida|pastillas|insulina|frasco|balas|cloro|insecticida',
      'OBTIENE todo? lo que necesito|necesitaba|ocupo|necesita|hace',
      'tengo|tiene|traigo con que',
      'se donde|cual .. guarda|guardan|tiene|tienen|esta|estan .. PISTOLA|pastillas|llave|llaves|rifle|arma',
      'PISTOLA|pastillas|rifle|insulina .. de mi|su papa|abuelo|tio|esposo|hermano|abuela|mama|padrastro|papi',
      'hay PISTOLA|una|un PISTOLA',
      'NOT esta|aparece|encuentro .. PISTOLA|soga|pastillas|rifle|frasco',
    ],
    notNear: 'policia cazar patrulla',
  },
} satisfies Partial<SignsOf<SuicideSign>>;
