import type { SuicideSign } from '../../../../signals/constellations/suicide-names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Thoughts and words of suicide, in Spanish. */
export const thoughtSigns = {
  actNamed: {
    says: [
      'MATARSE',
      'quitarmela|quitarsela',
      'quitarme|quitarse|quitarte|quitar|acabarme|terminarme la vida',
      'acabar|acabo|acabe|terminar|termino con mi|su|la|esta|esto|todo VIDA|todo',
      'acabar|terminar con? todo|esto esta|hoy|ahorita|de|ya',
      'cometer|cometa suicidio',
      'me|se voy|va|vamos a matar|suicidar|ahorcar|colgar|desvivir',
      'me|se quiero|quiere|quisiera|pienso matar|suicidar|ahorcar|colgar|desvivir',
      'volarme|volarse|volar|reventarme|reventar la|los sesos|cabeza|tapa|craneo',
      'pegarme|darme|meterme|pegarse|darse|meterse un tiro|balazo|plomazo|plomo',
      'hacerme|hacerse el harakiri',
      'me mato|suicido hoy|ahorita|esta|manana|ya|yo|solo|sola',
      'hoy|ahorita|esta|manana noche? me mato|suicido',
      'ponerle|poner fin|final a? mi|su|la|esto|todo',
      'colgar|colgarme|colgarse los|mi tenis|cuello',
      'irme|largarme de este|esta mundo|vida',
    ],
    notNear: 'pelicula novela serie risa trabajar estudiando gym',
  },
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
