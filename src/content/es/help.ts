import { RESOURCES } from '../resources.ts';
import type { Words } from '../words.ts';

const { emergency, lifeline, veterans, domestic_violence, child_abuse, lgbtq_youth } = RESOURCES;
const { press, word } = lifeline.spanish;

const CALL = `Llame al ${emergency.call}`;
/** The end of a sentence and a second one: in Spanish a key is pressed, or one word is sent. */
const TALK =
  `llame al ${lifeline.call} y oprima el ${press}, de día o de noche. ` +
  `O envíe la palabra ${word} por texto al ${lifeline.text}.`;
const NALOXONE =
  'Dé naloxona (Narcan) si la tiene. ¿No hay cambio en 2 o 3 minutos? Dé naloxona otra vez.';
const STOPPING =
  'Dejar de golpe el alcohol o algunas pastillas puede ser peligroso. Por favor, hable hoy con un doctor. Si no encuentra uno, vaya a una sala de emergencias.';
const HOTLINE = `Para hablar del maltrato en casa, llame al ${domestic_violence.call}, de día o de noche.`;
const CHILD = `Si alguien lastima a un menor, llame o envíe un texto a Childhelp, al ${child_abuse.call}.`;
const YOUNG = `La juventud LGBTQ+ puede llamar a The Trevor Project, al ${lgbtq_youth.call}.`;
const DEVICE =
  'Puede que alguien vea lo que usted hace en este teléfono o computadora. Es más seguro un teléfono que esa persona no pueda revisar. ' +
  '“Salir rápido” oculta esta página al instante, pero no borra el historial.';
/** Goes with every interrupt: the team is told at once, and nobody is promised to be reading. */
export const noteSent: Words['noteSent'] =
  'Le estoy enviando un aviso a {center}. Puede que nadie lo lea ahora mismo, así que llame, por favor.';
const ONE_THING = 'Quisiera preguntarle una cosa antes de seguir.';

/**
 * Help now (`interrupt`) and a gentle word before the question of safety (`check`), which says what
 * "safe" means there. The first line is the thing to do. Whom it is for may not be known yet, so the
 * words for "self" serve anyone.
 */
export const help: Words['help'] = {
  suicide: {
    interrupt: {
      lines: [
        {
          self: `Llame ahora al ${lifeline.call} y oprima el ${press}. O envíe la palabra ${word} por texto al ${lifeline.text}. Puede hablar con alguien, de día o de noche.`,
          loved_one: `Llame ahora al ${lifeline.call} y oprima el ${press}. O envíe la palabra ${word} por texto al ${lifeline.text}. De día o de noche, le ayudan a ayudar a otra persona.`,
          professional: `Llame ahora al ${lifeline.call} y oprima el ${press}. O envíe la palabra ${word} por texto al ${lifeline.text}. De día o de noche, le ayudan a ayudar a otra persona.`,
        },
        {
          self: `Si siente que podría hacerse daño, llame al ${emergency.call}. También si otra persona podría hacerlo.`,
          loved_one: `Si su ser querido podría quitarse la vida, llame al ${emergency.call}. Quédese a su lado si eso es seguro.`,
          professional: `Si esta persona podría quitarse la vida, llame al ${emergency.call}. Procure que alguien se quede a su lado.`,
        },
        'Muchas personas se han sentido así y han salido adelante. Nadie tiene por qué pasar por esto a solas.',
        `Los veteranos pueden llamar al ${veterans.call} y oprimir el 1, o enviar un texto al ${veterans.text}. ${YOUNG}`,
      ],
      resources: ['lifeline', 'emergency', 'veterans', 'lgbtq_youth'],
    },
    check: {
      lines: [
        {
          self: `Si hay pensamientos de suicidio, ${TALK} Si siente que podría hacerse daño, llame al ${emergency.call}.`,
          loved_one: `Si hay pensamientos de suicidio, ${TALK} Si su ser querido podría quitarse la vida, llame al ${emergency.call}.`,
          professional: `Si hay pensamientos de suicidio, ${TALK} Si esta persona podría quitarse la vida, llame al ${emergency.call}.`,
        },
        `Lo que me dice suena muy pesado, y qué bueno que lo dijo. ${ONE_THING} “A salvo” quiere decir no pensar ahora en quitarse la vida.`,
      ],
      resources: ['lifeline', 'emergency'],
    },
  },
  selfharm: {
    interrupt: {
      lines: [
        `${CALL} ahora si hay una herida grave.`,
        `Para hablar con alguien, ${TALK}`,
        'A veces esto es una forma de aguantar el dolor. Hay otra ayuda, y pedirla no es una vergüenza.',
        YOUNG,
      ],
      resources: ['emergency', 'lifeline', 'lgbtq_youth'],
    },
    check: {
      lines: [
        `Si alguien está sufriendo, ${TALK} Si hay una herida grave, llame al ${emergency.call}.`,
        `Lo que me dice suena doloroso. ${ONE_THING}`,
      ],
      resources: ['lifeline', 'emergency'],
    },
  },
  overdose: {
    interrupt: {
      lines: [
        {
          self: `${CALL} ahora si alguien no despierta o casi no respira. Lo mismo si usted tomó demasiado.`,
          loved_one: `${CALL} ahora. Diga que alguien no despierta o casi no respira.`,
          professional: `${CALL} ahora. Diga que alguien no despierta o casi no respira.`,
        },
        {
          self: 'Si es usted: deje la puerta sin llave y avise a alguien cercano.',
          loved_one: 'Diga dónde están.',
          professional: 'Diga dónde está esa persona.',
        },
        NALOXONE,
        `¿No respira? Dé respiración de boca a boca o RCP si sabe hacerlo. En el ${emergency.call} le dirán cómo.`,
        '¿Respira? Ponga a la persona de lado. Quédese hasta que llegue la ayuda.',
        'La naloxona no hace daño si era otra cosa. Si no ayuda, siga en la llamada.',
        'Nada de agua fría ni golpes. No le dé nada de beber, ni nada para que vomite.',
        'Otras señales son gorgoteos o ronquidos, pupilas muy chicas y labios o uñas azules o grises.',
        `Si fue a propósito, el ${lifeline.call} también está ahí, cuando la ayuda ya venga.`,
      ],
      resources: ['emergency', 'lifeline'],
    },
    check: {
      lines: [
        `${CALL} si alguien no despierta, casi no respira o tiene los labios azules o grises.`,
        NALOXONE,
        'Llame aunque tenga dudas.',
        `${ONE_THING} “A salvo” quiere decir que cada persona está despierta y respira bien.`,
      ],
      resources: ['emergency'],
    },
  },
  withdrawal: {
    interrupt: {
      lines: [
        `${CALL} ahora, o vaya a una sala de emergencias.`,
        'Una convulsión, confusión o ver cosas que no están ahí puede ser peligroso. ' +
          'También la fiebre, un desmayo, dolor de pecho, el corazón muy rápido o vomitar una y otra vez.',
        {
          self: 'Por favor, no pase por esto a solas. Pida a alguien que se quede con usted.',
          loved_one: 'Por favor, no deje sola a esa persona.',
          professional: 'Por favor, procure que esta persona no se quede sola.',
        },
        'Con atención médica, esto puede ser más seguro.',
      ],
      resources: ['emergency'],
    },
    check: {
      lines: [
        `${CALL} si hay una convulsión, confusión, fiebre, dolor de pecho o se ven cosas que no están ahí. ` +
          'También si hay vómito una y otra vez.',
        STOPPING,
        `${ONE_THING} “A salvo” quiere decir que no hay ninguna de esas señales.`,
      ],
      resources: ['emergency'],
    },
  },
  violence: {
    interrupt: {
      lines: [
        `${CALL} ahora si alguien podría sufrir daño.`,
        'Vaya a un lugar seguro, si puede hacerlo sin peligro.',
        `Si teme hacerle daño a alguien, aléjese. Después, ${TALK}`,
        HOTLINE,
        CHILD,
      ],
      resources: ['emergency', 'lifeline', 'domestic_violence', 'child_abuse'],
    },
    check: {
      lines: [
        `${CALL} si alguien podría sufrir daño. Si teme hacerle daño a alguien, ${TALK}`,
        `${ONE_THING} “A salvo” quiere decir que nadie corre peligro ahora mismo.`,
      ],
      resources: ['emergency', 'lifeline'],
    },
  },
  abuse: {
    interrupt: {
      lines: [
        `${CALL} si alguien está en peligro ahora.`,
        HOTLINE,
        CHILD,
        DEVICE,
        'Quien sufre el maltrato no tiene la culpa.',
      ],
      resources: ['emergency', 'domestic_violence', 'child_abuse'],
    },
    check: {
      lines: [
        `${CALL} si alguien está en peligro ahora.`,
        HOTLINE,
        CHILD,
        DEVICE,
        `${ONE_THING} “A salvo” quiere decir que nadie puede lastimarle ahora, ni a quien esté con usted.`,
      ],
      resources: ['emergency', 'domestic_violence', 'child_abuse'],
    },
  },
  danger: {
    interrupt: {
      lines: [
        `${CALL} ahora si alguien sufre daño o está en peligro.`,
        `Si hay pensamientos de suicidio o cualquier crisis, ${TALK}`,
        `¿Alguien no despierta? Llame al ${emergency.call}. ${NALOXONE}`,
        `¿Alguien en casa le lastima? Llame al ${domestic_violence.call}, de día o de noche.`,
        'Llame aunque tenga dudas.',
      ],
      resources: ['emergency', 'lifeline', 'domestic_violence'],
    },
    check: {
      lines: [`${CALL} si alguien está en peligro. En una crisis, ${TALK}`],
      resources: ['emergency', 'lifeline'],
    },
  },
};
