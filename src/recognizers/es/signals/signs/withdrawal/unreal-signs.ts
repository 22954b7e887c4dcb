import type { UnrealSign } from '../../../../signals/constellations/withdrawal/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** How it is said in Spanish that someone sees and hears what is not there. */
export const unrealSigns: SignsOf<UnrealSign> = {
  unreal: {
    says: [
      'MIRA|OYE .. BICHO',
      'MIRA|OYE|SUENA .. muerto|muertos|visiones|difunto|demonios|imaginarias|raras|raros|extranas|extranos|feas',
      'MIRA|OYE .. que|lo? no hay|existe|existen|esta|estan|son|es',
      'BICHO|APARECE|SUENA que|donde? no hay|existe|existen|esta|estan|son|es|ve|vemos|veo',
      'BICHO .. en|por|sobre|encima|debajo|bajo|cuerpo|piel|pared|paredes|cama|piso|techo|brazos',
      'TREPA .. BICHO|APARECE',
      'BICHO .. TREPA|encima',
      'ALUCINA',
      'PLATICA .. con|a|al .. AUSENTES',
      'PLATICA AUSENTES',
      'SUENA en|detras|por|dentro de? .. PARED',
      'PLATICA solo|sola',
      'FINADO .. LLEGA',
      'MASCOTA|cuadro|planta|plantas|muneca|muneco|santo|virgen|refri|lampara|paredes|pared|silla|alfombra me|le|nos|estaba|esta hablo|hablaba|hablando|dijo|decia|platico|contesto|susurro|canto',
      'EMISORA me|le|nos LLEGA|hablan|dice|manda|mandan',
      'MIRA APARECE negras|negros|chiquitas|chiquitos|corriendo|volando|moviendose',
      'PLATICA .. con|a .. que|quien no|murio|fallecio|nadie',
      'con gente|alguien|personas .. que|quien no|murio',
      'MANOTEA .. aire|BICHO|nada|cosas|invisibles|encima|sabanas|hilos',
      'se quita|sacude|arranca|rasca .. BICHO',
      'siente|siento|sintiendo|sentia .. BICHO',
      'PARED|piso|cuarto .. ONDEA',
      'todo|cosas|todito se ONDEA',
      'OYE .. CANTAN',
      'CREE .. BICHO|APARECE|ACOSAN',
      'hay|habia un|una|unos|unas|mi? BICHO|APARECE .. en|PARED|cuarto|cama|debajo',
      'paranoico|paranoica|psicosis|psicotico',
    ],
    otherDenied: ['LICOR', 'CALMANTE', 'BEBER', 'ALCOHOL', 'DROGA', 'DORMIR'],
  },
  sighting: {
    notNear: 'departamento vecino vecina vecinos',
    says: [
      'MIRA a mi|su|un|una .. en|detras .. PARED',
      'MIRA|OYE a|al|la|las|los|un|una|unas|unos|como|mi|su? APARECE|SUENA',
      'MIRA|OYE que le? APARECE',
    ],
    otherDenied: ['LICOR', 'CALMANTE', 'BEBER', 'ALCOHOL', 'DROGA'],
    notBefore:
      'mejor claras clara distintas distinto diferentes diferente mas que como de por bien con y tomar en se',
  },
  voices: {
    says: ['voces'],
    notNear: 'EMISORA',
    otherDenied: ['LICOR', 'CALMANTE', 'BEBER', 'ALCOHOL', 'DROGA'],
  },
  offAir: {
    says: [
      'EMISORA .. apagado|apagada|desconectado|desconectada|apagados',
      'EMISORA que? no esta|estaba .. prendido|prendida|conectado|encendido|encendida',
    ],
  },
};
