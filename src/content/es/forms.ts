import type { CountAmount, CountRange, CountUnit, Frequency } from '../../machines/facts.ts';
import type { Track } from '../../machines/opening.ts';
import type { Forms, OfferParts } from '../words.ts';
import { callBack, callPassed, callTime, teamHours } from './call-back.ts';
import { openings } from './openings.ts';
import { dayText, days, hours, joined, weekTime } from './week.ts';

const UNITS = {
  Y: ['año', 'años'],
  M: ['mes', 'meses'],
  W: ['semana', 'semanas'],
  D: ['día', 'días'],
  H: ['hora', 'horas'],
} as const;

const PER = { day: 'al día', week: 'por semana', month: 'al mes', year: 'al año' } as const;

const counted = (count: number, [one, many]: readonly [string, string]) =>
  `${count} ${count === 1 ? one : many}`;

function frequency({ times, per }: Frequency): string {
  if ((times === 1 && per === 'day') || (times === 7 && per === 'week')) return 'todos los días';
  if (times === 1) return `una vez ${PER[per]}`;
  return times === 2 ? `dos veces ${PER[per]}` : `${times} veces ${PER[per]}`;
}

const COUNTED: Readonly<Record<CountUnit, readonly [string, string]>> = {
  shot: ['trago', 'tragos'],
  beer: ['cerveza', 'cervezas'],
  can: ['lata', 'latas'],
  tallboy: ['lata grande', 'latas grandes'],
  bottle: ['botella', 'botellas'],
  fifth: ['botella de 750 ml', 'botellas de 750 ml'],
  handle: ['botella de 1.75 l', 'botellas de 1.75 l'],
  pint: ['pinta', 'pintas'],
  gallon: ['galón', 'galones'],
  pack: ['paquete', 'paquetes'],
  pill: ['pastilla', 'pastillas'],
  bar: ['barra', 'barras'],
  bag: ['bolsa', 'bolsas'],
  gram: ['gramo', 'gramos'],
  mg: ['mg', 'mg'],
};

/** "5 a 6 cervezas", "0.5 pinta". */
function count(said: CountRange | CountAmount): string {
  const { unit } = said;
  const amount = 'value' in said ? String(said.value) : `${said.min} a ${said.max}`;
  if (unit === undefined) return amount;
  return `${amount} ${COUNTED[unit]['value' in said && said.value <= 1 ? 0 : 1]}`;
}

function distance(miles: number): string {
  if (miles < 1) return 'a menos de 1 milla';
  return miles === 1 ? 'a más o menos 1 milla' : `a unas ${miles} millas`;
}

function offer({ name, site, miles, ...time }: Track): OfferParts {
  const where = miles === undefined ? openings.videoAlone : distance(Math.round(miles));
  return {
    title: name.es ?? name.en,
    place: `${site}, ${where}`,
    ...(time.days.length > 0 && { times: weekTime(time) }),
  };
}

/** Spanish grammar for values. */
export const forms: Forms = {
  frequency,
  duration: (duration) => {
    if (typeof duration === 'string') {
      const [, amount, unit] = /^P(?:T(?=.*H))?(\d+(?:\.\d+)?)([YMWDH])$/.exec(duration) ?? [];
      if (amount === undefined || unit === undefined) return duration;
      return counted(Number(amount), UNITS[unit as keyof typeof UNITS]);
    }
    return 'since_age' in duration
      ? `desde los ${duration.since_age} años`
      : `desde ${duration.since_year}`;
  },
  count,
  list: (items) => items.join('; '),
  none: 'Ninguna',
  callBack,
  callPassed,
  ownNumber: (number) =>
    number === undefined
      ? 'No tengo un número de teléfono suyo.'
      : `Su número quedó anotado así: ${number}. Para cambiarlo, escriba “cambiar teléfono”.`,
  teamHours,
  callTime,
  offer,
  opening: (track) => {
    const { title, place, times } = offer(track);
    return `${title} (${place})${times === undefined ? '' : `: ${times}`}`;
  },
  referral: ({ name, street, city, state, phone, miles, only, spanish, asOf }) =>
    [
      `${[name, street, city].filter(Boolean).join(', ')}, ${state} (${distance(miles)}): ${phone}`,
      ...(only ? [`para ${only === 'men' ? 'hombres' : 'mujeres'}`] : []),
      ...(spanish ? ['dice que atiende en español'] : []),
      `lista de ${asOf}`,
    ].join('; '),
  weekTime,
  days,
  hours,
  dayText,
  joined,
  asWritten: (words) => `“${words}”`,
};
