import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Classes of words of what is said aside, and of death chosen. */
export const asideClasses = {
  TUMBA: 'muerte morir morirme morirse muerto muerta suicidio tumba cajon ataud panteon funeral',
  SENSATO:
    'sensato logico logica razonable unica unico mejor correcto correcta facil facilito natural obvio justo sensata',
};

/** What is said aside of one's own death, in Spanish. */
export const asideSigns = {
  courseTaken: {
    says: [
      'si pasa pasa|que',
      'lo que|si .. tenga|pase que? pasar|pase|pasa',
      'que sea lo que|como .. dios|sea|tenga',
      'en manos de? .. dios|destino|suerte',
    ],
  },
} satisfies Partial<SignsOf<SuicideSign>>;
