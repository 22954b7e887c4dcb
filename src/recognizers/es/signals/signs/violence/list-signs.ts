import type { ViolenceSign } from '../../../../signals/constellations/violence/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Lists, plans and warnings to stay away, in Spanish. */
export const violenceLists = {
  namesList: {
    says: [
      'lista de|con .. nombres|ninos|alumnos|maestras|estudiantes|gente|personas|companeros|maestros|enemigos|quienes|todos|los',
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
  rehearses: {
    says: [
      'practicar|practicando|practico|practique|entrenando|ensayando tiro|disparar|disparando|punteria|esto|eso|con',
      'campo de tiro',
    ],
  },
  armsPosted: {
    says: ['subio|publico|puso|posteo|mando|historia|foto|estado|selfie .. ARMA_V'],
    notNear: 'caceria venta venado',
  },
  soonDay: {
    says: ['manana|lunes|martes|miercoles|jueves|viernes', 'nos vemos'],
  },
  mapsOut: {
    says: [
      'como|donde se|le|lo lo|la? haria|hago|voy|hare|iba',
      'se|tengo|ya exactamente|planeado|pensado como .. lo|le|se',
    ],
    notNear: 'entrevista tarea',
  },
} satisfies Partial<SignsOf<ViolenceSign>>;
