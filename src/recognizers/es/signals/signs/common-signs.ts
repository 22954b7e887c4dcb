import type { CommonSign } from '../../../signals/constellations/common.ts';
import type { SignsOf } from '../../../signals/sign.ts';

/** Classes of words of these signs alone. */
export const commonClasses = {};

/** What more than one danger is told by, in Spanish. */
export const commonSigns: SignsOf<CommonSign> = {
  now: {
    says: ['ahora|ahorita|ya|hoy', 'esta noche|madrugada|semana', 'en este momento', 'horita'],
  },
  drug: {
    says: [
      'pastillas|pastilla|pildoras|droga|drogas|heroina|fentanilo|coca|cocaina|cristal|metanfetamina|xanax|clonazepam|medicina|medicinas|tomado|alcohol|cerveza|tequila',
    ],
  },
  downer: {
    says: [
      'alcohol|trago|cerveza|cervezas|vino|tequila|tomar|beber|bebida|pisto|chela|chelas|xanax|clonazepam|diazepam|valium|rivotril|benzos|pastillas',
    ],
  },
  needle: { says: ['aguja|jeringa|jeringas|cuchara|papel aluminio|aluminio|bolsita'] },
  weapon: {
    says: ['pistola|cuchillo|navaja|arma|machete|rifle|escopeta|fierro|cuete|bate|martillo'],
  },
  kin: {
    says: [
      'hijo|hija|hijos|hijas|mijo|mija|nino|nina|chamaco|chamaca|chavo|chava|morro|morra|muchacho|muchacha|alumno|alumna|hermano|hermana|papa|mama|padre|madre|tio|tia|primo|prima|abuelo|abuela|amigo|amiga|suegra|suegro|cunado|cunada|nieto|nieta|sobrino|sobrina|padrastro|madrastra',
    ],
  },
  fiction: {
    says: [
      'cancion|canciones|album|banda|pelicula|peliculas|serie|novela|libro|capitulo|personaje|podcast|documental|videojuego|juego|nivel|tarea|examen|clase',
    ],
  },
  joking: { says: ['jaja|jajaja|jajajaja|jeje|broma|bromeando|lol', 'un|de|en|es|puro chiste'] },
  animal: { says: ['perro|perra|gato|gata|perrito|gatito|caballo|veterinario|pajaro|pez|conejo'] },
};
