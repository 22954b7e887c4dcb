import type { OverdoseSign } from '../../../../signals/constellations/overdose/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** A child that got into something, and naloxone, in Spanish. */
export const childSigns = {
  littleOne: {
    says: [
      'CRIATURA',
      'de|tiene 1|2|3|4|5|6|7|un|dos|tres|cuatro|cinco|seis ano|anos|anitos',
      'anito|anitos',
      'mi chico|chica|peque|pequeno',
    ],
  },
  gotInto: {
    says: [
      'comieron|encontraron|agarraron|tragaron|comio|trago|tomo|metio|chupo|mordio|mastico|lamio|bebio|agarro|encontro|probo|ingirio|tragado|comido|tomado|metido|agarrado|comiendo|comiendose .. DANINO|DROGA|OPIACEO|EXCITANTE|boca|algo|unas|una',
      'DANINO|DROGA|OPIACEO .. boca|boquita|mano|manita|chupando|mordida|masticada',
      'faltan|falta .. DANINO|DROGA',
      'le dieron|dio|dimos|di .. DANINO|DROGA',
    ],
    notNear: 'receto recetaron doctora',
  },
  childTook: {
    says: [
      'hija|hijo|mija|mijo|sobrino|sobrina se? trago|mastico|chupo|lamio .. DROGA|DANINO|OPIACEO|EXCITANTE',
      'CRIATURA .. agarro|tomo|trago|comio|metio|encontro|chupo|bebio|probo|abrio|mordio .. DROGA|DANINO|OPIACEO|EXCITANTE',
    ],
  },
  harmful: {
    says: [
      'DANINO',
      'DROGA',
      'OPIACEO|EXCITANTE',
      'ALCOHOL',
      'de su abuela|abuelo|mama|papa|abuelita|abuelito',
    ],
  },
  naloxone: {
    says: [
      'narcan|narcam|naloxona|naloxon',
      'sin|ni|no hay|tengo|tenemos|hallo? narcan|naloxona',
      'espray|spray|esprey|esprai|rociador|atomizador|rocie|rociamos|rocio .. nariz|nasal|narices',
    ],
    notNear:
      'farmacia gratis kit kits entrenamiento cargo receta curso conseguir alergia alergias cuesta regalan traer precaucion guantera',
  },
  narcaned: {
    says: [
      'ultimo|ultima|segundo|segunda|otro|dos narcan|naloxona|naloxonas|narcans',
      'puse|puso|pusimos|dimos|di|dio|dieron|eche|echamos|echo|use|usamos|aplique|aplico|pusieron|rocie|necesito|ocupo|segunda|segundo|otra|otro|dos .. narcan|naloxona|narcam',
      'narcan|naloxona .. NOT|efecto|funciona|sirve|acabo|segunda|dosis|nada|reacciona|pasa',
      'NOT tengo|hay|encuentro|tenemos|hallo .. narcan|naloxona',
      'con .. narcan|naloxona',
      'donde .. narcan|naloxona .. ahorita|ya|urgente',
    ],
    notNear: 'farmacia gratis kit kits entrenamiento cargo receta curso consigo conseguir',
  },
} satisfies Partial<SignsOf<OverdoseSign>>;
