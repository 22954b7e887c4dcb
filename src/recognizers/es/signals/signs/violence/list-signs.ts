import type { ViolenceSign } from '../../../../signals/constellations/violence.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Lists, plans and warnings to stay away, in Spanish. */
export const violenceLists = {
  namesList: {
    says: [
      'lista de|con .. nombres|gente|personas|companeros|maestros|enemigos|quienes|todos|los',
      'lista .. negra|muerte|venganza',
      'nombres en|de|apuntados|escritos .. libreta|cuaderno|lista|papel|todos|pared|quienes|los',
      'apunto|apunte|apuntando|escribio|escribi|escribe|anoto|anote|hizo .. nombres',
      'mapa|plano|planos|croquis|dibujos|fotos de|del|con .. LUGAR_V|armas|matando|sangre',
      'se|sabe|conozco a|su que|donde|hora|horario|rutina .. sale|llega|vive|trabaja|horario',
    ],
    notNear: 'espera clinicas programas centros bebe medicamentos terapeutas',
  },
  warnedOff: {
    says: [
      'NOT vayas|vengas|vayan|vengan|viniera|fuera|vaya|venga|vallas .. escuela|trabajo|viernes|manana|lunes|clase|hoy|martes|miercoles|jueves',
      'NOT vayas|vengas|viniera|fuera el|manana|hoy|a',
      'quedate|quedense en casa|tu',
    ],
  },
  listKept: {
    says: [
      'hice|tengo|hago|hizo|tiene|escribi|haciendo|guardo una|la|mi|su lista',
      'estan|esta|todos en mi|la|su lista',
    ],
    notBefore: 'para que',
  },
} satisfies Partial<SignsOf<ViolenceSign>>;
