import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Thoughts and words of suicide, in Spanish. */
export const thoughtSigns = {
  thinksOfIt: {
    says: [
      'suicida|suicidas|suicidio|suicidarse|suicidarme',
      'PENSAR .. en|de|sobre morir|morirme|morirse|muerte|matarme|matarse|suicidio',
      'PENSAR .. en|de acabar|terminar|desaparecer|quitarme|quitarse|colgarme|aventarme|tirarme|ahorcarme',
      'imagino|imaginando|imagina|veo mi|su|como|mi? entierro|funeral|muerte|velorio|muerto|muerta',
      'ganas|impulso|impulsos de morir|morirme|morirse|aventarme|tirarme|matarme|desaparecer|colgarme|acabar|brincar',
      'idea|ideas|ideacion de? muerte|suicidio|suicida|morir',
      'hacer algo permanente|irreversible',
      'NOT .. seguir aqui|vivo|viva|viviendo',
    ],
    notNear: 'prevencion folleto estadisticas taller capacitacion miedo avion',
  },
  darkThoughts: {
    says: [
      'pensamientos que? NOT .. decir|contar',

      'pensamientos|ideas malos|malas|oscuros|oscuras|feos|feas|negros|negras|raras|raros',
      'malos|malas|feos|feas|negros pensamientos|ideas',
      'acabar|terminar con mi|este|tanto sufrimiento|dolor|miseria',
      'pensando|pienso|piensa cosas|en feas|malas|tonterias|locuras',
      'cabeza .. ideas|cosas|pensamientos',
      'suicidio',
      'habla|hablando|bromea|bromeando .. de la? muerte|morir|morirse|matarse',
    ],
    notNear: 'prevencion folleto estadisticas taller capacitacion',
  },
  earnest: {
    says: [
      'NOT es? broma|juego|chiste|jugando|bromeando|exagerando',
      'te|les|se lo juro',
      'lo juro',
      'en serio',
      'va|hablo en serio',
      'NOT estoy bromeando|jugando',
    ],
  },
} satisfies Partial<SignsOf<SuicideSign>>;
