import type { SelfharmSign } from '../../../../signals/constellations/selfharm/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What makes a wound a harmless one, in Spanish. */
export const mishapsSigns = {
  skinMishap: {
    says: [
      'cocinando|cocina|cocinar|cocinaba|rasurando|rasurandome|rasurandose|rasurar|rasure|rasurarme|afeitando|afeitarme|afeitar|pelando|cebolla|cebollas|papas|verduras|estufa|comal|horno|sarten|aceite|freir|planchando|trabajo|jale|chamba|obra|taller|soldando|soldador|soldar|cocinero|cocinera|panadero|taquero|mecanico|gajes|gabinete|piquetes|accidente|accidentalmente|caida|cayo|cai|caerse|resbalo|resbale|tropece|tropezo|futbol|bici|bicicleta|patineta|gimnasio|gym|operacion|cirugia|cesarea|tatuaje|tatuajes|piercing|alergia|mosquito|mosquitos|zancudo|zancudos|playa|cafe|platos|trastes|jardin|rosal|lata|oficina|limon|zacate|nopal|nopales|espina|espinas|cancha|partido|sopa',
      'sin querer',
      'al sol',
      'con papel|hoja|una|el|la papel|hoja|lata',
      'por accidente',
    ],
  },
  toldInArt: {
    says: [
      'cancion|canciones|album|pelicula|peliculas|serie|novela|novelas|libro|capitulo|personaje|podcast|documental|folleto|conferencia|poema|tarea',
    ],
  },
  healedHarm: {
    says: [
      'hace .. anos',
      'pasaron|pasado .. anos',
      'en middle|high|la|mi|su secundaria|prepa|primaria|adolescencia|juventud|school|preparatoria',
      'ya tiene 20|21|22|23|24|25|26|27|28|30',
      'anos sin|limpia|limpio|atras|que',
      'ya no lo|me|se hago|hace|corto|corta|lastimo|lastima|quemo',
      'cuando tenia|era|estaba|iba .. teen|teenager|kid|12|13|14|15|16|17|joven|chica|chico|chavo|chava|chavalo|chavala|nina|nino|adolescente|prepa|secundaria|morrito|morrita|anos',
      'cicatrices|marcas|heridas son|estan|ya? viejas|antiguas|viejitas|sanadas|borradas',
      'cicatrices ya|son .. anos|sanaron|antes|viejas',
      'en el|mi pasado',
      'sanaron|cicatrizaron|cicatrizadas|superado|supere|superamos|recuperada|recuperado',
      'de adolescente|joven|chavo|chava|chavita|chavito|morra|morro|jovencita|jovencito',
    ],
  },
} satisfies Partial<SignsOf<SelfharmSign>>;
