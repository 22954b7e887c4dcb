import { RESOURCES } from '../resources.ts';
import type { GuidanceWords } from '../words.ts';

const { emergency, lifeline, domestic_violence, treatment_locator } = RESOURCES;
const { press, word } = lifeline.spanish;

const STOPPING = 'Con el alcohol o algunas pastillas, parar de golpe puede ser peligroso.';
const STOPPING_NOW = `Llame al ${emergency.call} si hay una convulsión, confusión, dolor de pecho o se ven cosas que no están ahí.`;
const ASK_ANY_CENTER =
  'En cualquier centro, puede preguntar qué tipos de atención hay y cuántas horas por semana. ' +
  'También puede preguntar qué viene después y cuánto cuesta.';

/** Levels of care in plain words (checklist A and C; clinical notes 7 where they differ). Never a verdict. */
export const guidance: GuidanceWords = {
  intro:
    'Esto sale de sus respuestas y de unas reglas escritas. Es solo información, y puede no ser exacta.',
  levels: {
    emergency:
      `Lo primero es estar a salvo. Si alguien está en peligro, llame al ${emergency.call}. ` +
      `En una crisis, llame al ${lifeline.call} y oprima el ${press}. O envíe la palabra ${word} por texto al ${lifeline.text}. ` +
      'Cuando pase el peligro, una persona de {center} puede hablar con usted sobre la atención.',
    medical_detox:
      'Vale la pena preguntar a {center} por un nivel de atención: la desintoxicación médica. ' +
      'El personal médico está cerca mientras el cuerpo aprende a estar sin alcohol o drogas. ' +
      'Es un primer paso. Pregunte cuánto dura y qué atención viene después.',
    residential:
      'Vale la pena preguntar a {center} por un nivel de atención: el tratamiento residencial. ' +
      'La persona vive ahí un tiempo, con personal de día y de noche. En algunos lugares también hay desintoxicación.',
    php:
      'Vale la pena preguntar a {center} por un nivel de atención: el programa de día. ' +
      'Su nombre largo es hospitalización parcial, o PHP. ' +
      'La persona va casi todos los días, 20 horas por semana o más, y duerme en su casa.',
    iop:
      'Vale la pena preguntar a {center} por un nivel de atención: el programa ambulatorio intensivo, o IOP. ' +
      'La persona vive en su casa y va unos días por semana. Para adultos suelen ser 9 horas por semana o más, casi siempre en grupo. ' +
      'Pregunte por los horarios, las horas por semana y cuánto dura.',
    outpatient:
      'Vale la pena preguntar a {center} por un nivel de atención: el tratamiento ambulatorio. ' +
      'La persona vive en su casa y va a consejería, a solas o en grupo. Muchas veces es una vez por semana.',
    early_intervention:
      'Un buen comienzo puede ser hablar con un consejero o un doctor. ' +
      'Puede preguntar en {center} a qué prestar atención y dónde hay apoyo temprano.',
    human_review: {
      self:
        'Por lo que me contó, lo mejor es hablarlo con una persona de {center}. ' +
        `Lo que digo es información y no decide nada. ${ASK_ANY_CENTER}`,
      loved_one:
        'Por lo que me contó, lo mejor es hablarlo con una persona de {center}. Está bien no saberlo todo. ' +
        'Allí alguien puede pensarlo con usted, aunque su ser querido aún no quiera empezar. ' +
        ASK_ANY_CENTER,
      professional:
        'Por lo que me contó, lo mejor es hablarlo con una persona de {center}. ' +
        'Allí alguien puede verlo con usted y decirle qué hace falta para referir a alguien. ' +
        ASK_ANY_CENTER,
    },
  },
  flags: {
    needs_review: 'Conviene que una persona de {center} vea esto con usted antes de decidir algo.',
    do_not_stop_alone: {
      self:
        `${STOPPING} Por favor, no pare sin ayuda. Hable primero con un doctor. ` +
        'Si un doctor le receta las pastillas, llámele hoy. ' +
        `Si ya paró, o si ya se le acabaron, también es urgente. Si hoy no encuentra un doctor, vaya a una sala de emergencias. ${STOPPING_NOW}`,
      loved_one:
        `${STOPPING} Por favor, pídale a su ser querido que no pare sin ayuda. Primero hay que hablar con un doctor. ` +
        'Si un doctor le receta las pastillas, hay que llamarle hoy. ' +
        `Si ya paró, o si ya se le acabaron, también es urgente. Si hoy no se encuentra un doctor, hay que ir a una sala de emergencias. ${STOPPING_NOW}`,
      professional:
        `${STOPPING} Por favor, procure que esta persona no pare sin ayuda. Primero hay que hablar con un doctor. ` +
        'Si un doctor le receta las pastillas, procure que ese doctor lo sepa hoy. ' +
        `Si ya paró, o si ya se le acabaron, también es urgente. Si hoy no se encuentra un doctor, hay que ir a una sala de emergencias. ${STOPPING_NOW}`,
    },
    withdrawal_check:
      'Puede que una persona le pregunte por temblores, sudores y lo que pasó antes al dejar de consumir.',
    overdose_risk_after_abstinence:
      'Después de un tiempo sin opioides, el cuerpo aguanta mucho menos que antes. Es más fácil tener una sobredosis. ' +
      `Por favor, tenga cerca naloxona (Narcan). Si alguien no despierta, llame al ${emergency.call}.`,
    moud_continue:
      'La metadona y la buprenorfina son tratamiento. Por favor, no las deje sin consejo médico. ' +
      'Si cree que va a faltar a una cita, llame a la clínica. Puede preguntar en {center} cómo siguen durante la atención.',
    moud_offer:
      'Hay medicinas para el consumo de opioides que ayudan a muchas personas. Puede preguntar por ellas en {center}.',
    pregnant:
      'Por favor, llame hoy al doctor que atiende el embarazo. Si no lo encuentra, vaya a una sala de emergencias. ' +
      'Para los opioides, la metadona y la buprenorfina son el tratamiento usual en el embarazo. ' +
      'No deje por su cuenta los opioides, la metadona ni las pastillas como Xanax. ' +
      `Eso puede hacerles daño a la mamá y al bebé. Si hay sangrado, dolor fuerte o una convulsión, llame al ${emergency.call}.`,
    sober_living_option:
      'Puede preguntar por una casa de vida sobria. Es una casa compartida donde nadie bebe ni consume, junto con el tratamiento.',
    telehealth_option:
      'Parte de la atención puede ser por video. Pregunte en {center} si eso le sirve.',
    professional_referral: undefined,
    payment_assistance: 'Puede preguntar en {center} cuánto cuesta y qué ayuda hay para pagar.',
    minor: {
      self: 'Tiene menos de 18 años. Una persona de {center} busca con usted atención para su edad.',
      loved_one:
        'Su ser querido tiene menos de 18 años. Una persona de {center} busca con usted atención para esa edad.',
      professional:
        'Esta persona tiene menos de 18 años. Alguien de {center} busca con usted atención para esa edad.',
    },
    abuse:
      'Estar a salvo en casa va antes que cualquier programa. Puede decirle a una persona de {center} cuándo es seguro hablar.',
    hotline_dv: `Si alguien en casa le lastima o le da miedo, llame al ${domestic_violence.call}, de día o de noche.`,
    naloxone:
      'La naloxona (Narcan) es un espray que puede revertir una sobredosis de opioides. ' +
      'Puede preguntar en {center} cómo conseguirla. Téngala donde otros la encuentren.',
  },
  rules: {
    could_not_complete_detox:
      'El detox costó mucho, y eso les pasa a muchas personas. ' +
      'Vale la pena preguntar por atención con internamiento que incluya detox.',
  },
  fallback: {
    lacks: {
      level: '{center} no tiene en su lista este tipo de atención cerca del lugar que usted dijo.',
      any: '{center} no tiene en su lista ningún programa cerca del lugar que usted dijo.',
    },
    further: 'Lo que sigue puede ayudarle a encontrarlo.',
    furtherAlone: 'Una persona de allí puede seguir buscando con usted.',
    ways: {
      video: 'Algunas sesiones de {center} pueden ser por video. Puede preguntar si eso le sirve.',
      farther_site: '{center} tiene esto más lejos:',
      residential: 'El tratamiento residencial puede estar más lejos de casa. {center} tiene esto:',
      directory:
        'Estos son otros lugares, primero el más cercano. Por favor, llame para confirmar. No sé si tienen lugar, y algo puede haber cambiado:',
      findtreatment:
        `Puede buscar atención cerca de cualquier código postal en ${treatment_locator.web}. ` +
        `O llame a la ${treatment_locator.spanish.name} al ${treatment_locator.call}, de día o de noche.`,
    },
    ask: ASK_ANY_CENTER,
  },
  payment: {
    listed: {
      self: 'Su seguro decide lo que paga. Lo mejor es preguntarle.',
      loved_one: 'El seguro de esa persona decide lo que paga. Lo mejor es preguntar ahí.',
      professional: 'El seguro de esa persona decide lo que paga. Lo mejor es preguntar ahí.',
    },
    unlisted: {
      self:
        'Si su seguro no está en la lista, el equipo de {center} puede revisarlo con usted. ' +
        'También puede preguntar a su seguro qué lugares paga. El número está en su tarjeta.',
      loved_one:
        'Si el seguro de esa persona no está en la lista, el equipo de {center} puede revisarlo con usted. ' +
        'Ese seguro también puede decir qué lugares paga. El número está en la tarjeta.',
      professional:
        'Si el seguro de esa persona no está en la lista, el equipo de {center} puede revisarlo con usted. ' +
        'Ese seguro también puede decir qué lugares paga.',
    },
  },
  outro: 'Nada de esto está decidido. Una persona de {center} decide el siguiente paso con usted.',
};
