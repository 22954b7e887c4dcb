import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Suicide on purpose, of others, and as a sin, in Spanish. */
export const exampleSigns = {
  sinAsked: {
    says: [
      'reciben|aceptan|atienden|ayudan a? gente|personas|alguien|quien que? quiere|quieren morir|morirse|matarse',
      'pecado|infierno|perdon .. si|quien|quienes .. quita|mata|suicida|suicidan|matan|quitan',
      'se|me suicida|mata|quita|suicidan|matan|quitan .. infierno|pecado|cielo|perdona',
      'suicidio|suicidarse|matarse .. pecado|infierno|perdona',
    ],
  },
  deliberate: {
    says: [
      'a? proposito',
      'adrede|intencionalmente|queriendo',
      'NOT .. accidente|accidental|error',
    ],
  },
  othersAct: {
    says: ['se mato|ahorco|colgo|suicido|aviento|avento|disparo', 'se quito la vida', 'suicidio'],
    notNear: 'accidente choque',
  },
  imitates: {
    says: [
      'hacer|haria|hago lo mismo|igual',
      'irme|ir|voy detras|con|tras|igual de|el|ella|que?',
      'seguirlo|seguirla|alcanzarlo|alcanzarla',
      'sigo yo',
      'entiendo|comprendo por|porque|lo|a? que|el|ella?',
      'lo|la entiendo|envidio|comprendo',
      'mismo|misma camino|idea|pensamiento|salida',
    ],
  },
} satisfies Partial<SignsOf<SuicideSign>>;
