import type { IllnessSign } from '../../../../signals/constellations/withdrawal/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What it is to be ill from withdrawal, in Spanish. */
export const stomachSigns: SignsOf<IllnessSign> = {
  noFluids: {
    says: [
      'no|ni RETIENE ni? .. AGUA|el|un|lo',
      'no ha|he|puedo|puede|podido podido? RETIENE ni? .. AGUA|el',
      'no queda|para|cae|quedan|quedo|detiene ni? .. nada|agua|comida|estomago',
      'nada .. queda|retiene|detiene|cae|aguanta|retengo|estomago',
      'VUELVE .. todo|todito|agua|bilis|sangre|horas|dias|dia|noche|parar|desde|cuanto|verde|amarillo|suero',
      'todo|agua|suero|comida|tome .. VUELVE',
      'ni el|la|un|una|con|siquiera|sorbo? .. agua|suero|liquidos|caldo',
      'no para|paro|deja|dejo|puedo|puede|ha|he parar|parado|dejado? VUELVE',
      'deshidratado|deshidratada|deshidratando|deshidratandose|deshidratacion',
      'no ha|he|puede|puedo comido|comer|orinado|tragar|orinar ni|nada? .. ni|nada|agua|RATO|desde|CUANTOS',
      'no orina|orino|hace|hago pipi|desde|ayer|nada',
      'ojos hundidos',
    ],
  },
  retches: { says: ['VUELVE'] },
  poorly: {
    says: [
      'contracciones|sangrando|sangrado|colicos|calambres|VUELVE',
      'muy|bien|super|ando|anda|estoy|siento|siente|pone|puso enferma|mal|mala|malita|malisima',
      'bebe no .. mueve|movio|patea',
    ],
  },
  withdrawing: {
    says: ['MALILLA'],
  },
  pregnant: {
    says: [
      'embarazada|embarasada|encinta|prenada|embarazo|pregnant|gestante|gestacion',
      'semanas|meses de gestacion|embarazo',
      'espero|esperando|espera un? bebe|hijo|nino',
      'bebe .. panza|adentro|vientre|nace|nacer|patea|mueve|barriga',
    ],
    notNear: 'cuando',
  },
  dreads: {
    says: [
      'siento|siente|creo|cree que? .. muero|muere|morir|morirme|morirse|voy|va',
      'no puedo|puede respirar',
      'voy|va a morir|morirme|morirse',
    ],
  },
};
