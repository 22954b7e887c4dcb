import type { CenterFactWords } from '../center-texts.ts';
import { phoneHours } from './phone-hours.ts';
import { sites } from './sites.ts';

const NAMES = { en: 'inglés', es: 'español' } as const;

/** "9", or "de 9 a 12". */
const range = ({ min, max }: { min: number; max: number }) =>
  min === max ? String(min) : `de ${min} a ${max}`;

const days = (count: number) => (count === 1 ? '1 día' : `${count} días`);

/** A center's facts in Spanish. */
export const centerFacts: CenterFactWords = {
  hoursPerWeek: (hours) =>
    hours.max === 1 ? '1 hora por semana' : `${range(hours)} horas por semana`,
  daysPerWeek: (span) => (span.max === 1 ? '1 día por semana' : `${range(span)} días por semana`),
  days,
  phoneHours,
  minimumLength: (count) =>
    count === undefined
      ? 'Aquí no hay un mínimo fijo.'
      : `Aquí casi todas las personas planean ${days(count)} o más.`,
  languages: (spoken) => spoken.map((each) => NAMES[each]).join(' o '),
  detoxHere: {
    none: 'Aquí no se hace detox. El equipo puede decirle dónde preguntar.',
    ambulatory:
      'Aquí puede preguntar por el detox con visitas médicas, sin dejar de vivir en casa.',
    inpatient: 'Aquí puede preguntar por el detox en un lugar donde quedarse.',
  },
  peerGroups: {
    yes: 'Algunos de estos grupos se reúnen aquí.',
    no: 'No se reúnen aquí, así que pregunte al equipo dónde buscar.',
  },
  familySessions: {
    yes: 'Las sesiones de familia son parte del programa aquí.',
    no: 'Las sesiones de familia no son parte del programa aquí. Pregunte al equipo dónde hay.',
  },
  individualSessions: {
    yes: 'Las sesiones a solas con un profesional son parte del programa aquí.',
    no: 'Aquí el programa es en grupo. Pregunte al equipo por sesiones a solas.',
  },
  medication: {
    yes: 'La atención aquí puede incluir medicinas.',
    no: 'Aquí no se recetan medicinas, así que pregunte al equipo dónde acudir.',
  },
  telehealth: {
    yes: 'Algunas sesiones aquí pueden ser por video.',
    no: 'Las sesiones aquí son en persona.',
  },
  childcare: {
    yes: 'Aquí cuidan niños durante las sesiones, así que pregunte por edades y horarios.',
    no: 'Aquí no hay cuidado de niños.',
  },
  mentalHealthAlone: {
    yes: 'También se puede venir aquí únicamente por la salud mental.',
    no: 'Aquí se viene por alcohol o drogas, haya o no otras cosas de salud mental.',
  },
  noVideoThere: 'En su estado no hay sesiones por video de este centro. Aquí se viene en persona.',
  plans: (names, more) => {
    if (!names) return 'Cada plan es distinto, así que no puedo decirlo.';
    if (names.length === 0) return 'El centro no tiene ningún seguro en su lista.';
    const others = more > 0 ? ` y ${more} más` : '';
    return `En la lista de seguros del centro están: ${names.join('; ')}${others}. Pregunte también a su seguro.`;
  },
  otherWays: {
    stillAsk: 'Si no tiene seguro, puede preguntar igual.',
    unknown: 'Puede haber otras formas de pagar.',
    selfPay: 'También se puede pagar sin seguro.',
    slidingScale: 'Hay una escala de pagos: cada quien paga según lo que gana.',
  },
  sites,
};
