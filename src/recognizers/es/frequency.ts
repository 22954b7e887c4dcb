import type { Frequency } from '../../machines/facts.ts';
import { rounded, strip } from '../number-words.ts';
import { usualUseIn } from '../usual-use.ts';
import { withDigits } from './numbers.ts';

const FILLER = new Set(
  (
    'yo el ella ellos lo la como mas menos o casi aproximadamente alrededor de solo nomas solamente uso usa tomo toma bebo bebe fumo fuma ' +
    'consumo consume me se pues creo que por lo general normalmente unicamente los las en a al del y practicamente es son cada'
  ).split(' '),
);

const UNITS: Readonly<Record<string, Frequency['per']>> = {
  dia: 'day',
  noche: 'day',
  diarias: 'day',
  diario: 'day',
  diarios: 'day',
  semana: 'week',
  semanales: 'week',
  semanal: 'week',
  mes: 'month',
  mensuales: 'month',
  ano: 'year',
  anuales: 'year',
};

const WEEK = 'dom lun mar mie jue vie sab'.split(' ');

const DAYS = /^(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)$/;

/**
 * Said in words, and what they are taken to mean: as in English, "most days" is five of the seven,
 * "nearly every day" one short of every day. Read before the filler is left out.
 */
const PHRASES: readonly (readonly [RegExp, Frequency])[] = [
  [
    /^(?:casi|practicamente) (?:todos los dias|todas las noches|diario|diariamente|a diario|cada (?:dia|noche))$/,
    { times: 6, per: 'week' },
  ],
  [
    /^(?:todos los (?:benditos |santos )?dias|todas las (?:noches|tardes|mananas)|cada (?:dia|noche|manana|tarde)|todo el dia|a diario|diario|diariamente|dia y noche|dia tras dia|24 7)$/,
    { times: 1, per: 'day' },
  ],
  [
    /^(?:la mayoria|la mayor parte) de (?:los dias|las noches)$|^(?:la mayor parte de )?la semana$/,
    { times: 5, per: 'week' },
  ],
  [/^(?:de lunes a viernes|entre semana|los dias de trabajo)$/, { times: 5, per: 'week' }],
  [
    /^(?:(?:en |solo |nomas |solamente )*(?:los|cada|el|todos los)? ?(?:puros? )?(?:fin(?:es)? de semanas?|fines))$/,
    { times: 2, per: 'week' },
  ],
  [
    /^(?:(?:un|1) dia si y? ?(?:(?:un|1) dia|otro|al otro|el otro)(?: dia)? no|cada tercer dia|cada 2 dias|dia por medio)$/,
    { times: 3.5, per: 'week' },
  ],
  [
    /^(?:(?:en |por )?(?:la )?manana(?: y)? tarde y (?:en |por )?(?:la )?noche)$/,
    { times: 3, per: 'day' },
  ],
  [/^(?:en |por )?(?:la )?manana y (?:en |por )?(?:la )?noche$/, { times: 2, per: 'day' }],
  [
    /^(?:cada (?:quincena|15 dias)|quincenalmente|una semana si y otra no)$/,
    { times: 2, per: 'month' },
  ],
  [/^(?:cada semana|semanalmente|todas las semanas)$/, { times: 1, per: 'week' }],
  [/^(?:cada mes|mensualmente|todos los meses)$/, { times: 1, per: 'month' }],
  [/^(?:cada ano|anualmente|todos los anos)$/, { times: 1, per: 'year' }],
];

/** Words around a set phrase: "tomo todos los dias", "solo los fines de semana". */
const AROUND = new Set(
  'yo el ella lo tomo toma bebo bebe uso usa fumo fuma consumo consume me se pues creo que solo nomas solamente es si'.split(
    ' ',
  ),
);

const usualUse = usualUseIn({
  opens: 'antes hasta cuando',
  turns: 'luego despues ahora pero diario diaria diariamente veces vez cada todos todas no nunca',
});

/** How often, from a short answer; undefined for vague words such as "a veces". */
export function readFrequency(said: readonly string[]): Frequency | undefined {
  const words = usualUse(said);
  const digits = withDigits(words);
  const phrase = core(digits);
  const known = PHRASES.find(([pattern]) => pattern.test(phrase) || pattern.test(digits.join(' ')));
  return known?.[1] ?? readTimes(digits) ?? readEvery(phrase) ?? readDays(words);
}

/** Without what stands around it at either end. */
function core(words: readonly string[]): string {
  const first = words.findIndex((word) => !AROUND.has(word));
  const last = words.findLastIndex((word) => !AROUND.has(word));
  return words.slice(Math.max(first, 0), last + 1).join(' ');
}

/** "3 veces a la semana", "5 noches por semana"; of "3 o 4" the larger, where the risk is. */
function readTimes(digits: readonly string[]): Frequency | undefined {
  const said = strip(digits, WITHOUT_OR);
  const pattern =
    /^(\d+(?:\.\d+)?)(?: (?:a|o|y|u)? ?(\d+))?(?: (?:veces|vez|dias?|noches?))?(?: (?:a|por|cada|al|1))* ([a-z]+)$/;
  if (
    !/ (?:veces|vez|dias?|noches?|a|por|cada|al|diari[oa]s|semanal(?:es)?|mensuales|anuales) ?/.test(
      `${said} `.replace(/ [a-z]+ $/, (last) =>
        /diari|semanal|mensual|anual/.test(last) ? last : ' ',
      ),
    )
  )
    return undefined;
  const [, low, high, unit] = pattern.exec(said) ?? [];
  const per = UNITS[unit ?? ''];
  const times = Number(high ?? low);
  if (!per || !(times > 0) || times > 200 || (high && Number(low) >= times)) return undefined;
  return { times, per };
}

/** "3 o 4 veces" needs its "o", and "por semana" its "por". */
const KEPT = new Set(['o', 'y', 'a', 'al', 'cada', 'por']);
const WITHOUT_OR = new Set([...FILLER].filter((word) => !KEPT.has(word)));

/** "Cada 3 dias", "1 vez cada 2 semanas". */
function readEvery(said: string): Frequency | undefined {
  const [, amount, unit] =
    /^(?:1 vez )?cada (\d+) (hora|dia|noche|semana|mes)(?:e?s)?$/.exec(said) ?? [];
  const every = Number(amount);
  if (!(every > 0)) return undefined;
  if (unit === 'hora') return every <= 24 ? { times: rounded(24 / every), per: 'day' } : undefined;
  if (unit === 'semana') return { times: rounded(4 / every), per: 'month' };
  if (unit === 'mes') return { times: rounded(12 / every), per: 'year' };
  if (every <= 7) return { times: rounded(7 / every), per: 'week' };
  return { times: rounded(30 / every), per: 'month' };
}

/** "Viernes y sabados": as many times a week as days are named. */
function readDays(words: readonly string[]): Frequency | undefined {
  const [, from, to] =
    /^(?:de |del )?([a-z]+) (?:a|al|hasta) ([a-z]+)$/.exec(words.join(' ')) ?? [];
  const [first, last] = [from, to].map((day = '_') => WEEK.indexOf(day.slice(0, 3)));
  if (first !== undefined && last !== undefined && first >= 0 && last >= 0) {
    return { times: ((last - first + 7) % 7) + 1, per: 'week' };
  }
  const days = words.filter(
    (word) => !/^(?:y|los|el|cada|todos|las|sin|falta|noches?|solo|nomas|en|por|la)$/.test(word),
  );
  if (days.length === 0 || !days.every((word) => DAYS.test(word))) return undefined;
  return { times: new Set(days.map((word) => word.slice(0, 3))).size, per: 'week' };
}
