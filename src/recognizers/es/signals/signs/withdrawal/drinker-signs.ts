import type { TakerSign } from '../../../../signals/constellations/withdrawal/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

const DOWNER = 'LICOR|CALMANTE';

/** How it is said in Spanish what someone takes every day, and whether they stopped at all. */
export const drinkerSigns: SignsOf<TakerSign> = {
  downerNamed: {
    says: [
      DOWNER,
      'pastillas .. dormir|nervios|ansiedad|calmar',
      'alcoholico|alcoholica|borracho|borracha|teporocho|bebedor|alcoholismo|cruda|crudo|goma|resaca|guayabo',
    ],
  },
  drinker: {
    says: [
      'TOMABA .. anos|mucho|fuerte|semanas|parar|DIARIO',
      'alcoholico|alcoholica|alcoholicos|alcoholismo|teporocho|borrachin|bebedor|bebedora|borracho|borracha',
      'botella|litro|caguama|caguamas|cartones|carton|12|24|six|doce|seis|cervezas .. DIARIO',
      'CALMANTE .. diario|anos|diarias|todos|cada|meses|noches',
      'anos .. tomando|bebiendo|alcohol|CALMANTE|tomaba|tomar|pisteando',
      'tomaba|tomando|bebia|toma|tome|tomo .. CALMANTE',
      'anda|andaba|estuvo|duro pedo|peda|borracho|parranda|tomando|farra|juerga',
      'CUANTOS mg|miligramos .. CALMANTE',
      'vive|pasa borracho|borracha|tomado|tomando',
    ],
  },
  unstopped: {
    says: [
      'ANSIA para|para? de? dejar|dejarlo|parar|dejarla|desintoxicarme|desintoxicarse',
      'si|cuando|cada deja|dejo|paro|dejas|uno|no tomo|no toma|vez que|trato|intento|intenta',
      'sigue|sigo tomando|bebiendo|consumiendo|usando|pisteando',
    ],
  },
  longSober: {
    says: [
      'CUANTOS|muchos|varios|mas anos|ano|meses sobrio|sobria|limpio|limpia|sin',
      'CUANTOS|muchos|varios|mas anos|ano|meses de sobriedad|sobrio|sobria|limpio|limpia|recuperacion|limpieza|abstinencia|no',
      'sobrio|sobria|limpio|limpia .. hace|desde|CUANTOS? anos|ano|meses',
      'hace CUANTOS|muchos|varios|anos|un anos|ano',
      'aniversario|medalla|padrino',
      'una|aquella vez',
      'ya llovio|paso',
      'primera vez',
      'ano pasado',
      'en aquel|ese|aquellos entonces|tiempo|tiempos|anos',
    ],
  },
};
