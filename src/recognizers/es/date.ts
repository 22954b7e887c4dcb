import { easter, onDay, onWeekday } from '../calendar.ts';
import { datesIn } from '../dates.ts';
import { withDigits } from './numbers.ts';

const LEAD =
  '(?:yo|fue|el|la|ella|desde|como|creo que|creo|que|ultima vez|la ultima vez|ultimo trago|mi ultimo trago|tome|tomo|bebi|bebio|use|uso|consumi|fume|fumo|volvi|regrese|regreso|vuelvo|voy a volver|me fui|deje|dejo|recai|sali|salio|hace|apenas|a|por|en|pues|mas o menos|ya|ahora si|era|seria|es|sera|empiezo|empece|para|me|se|lo|hice|hizo|paso|tuve|dia|tomado|hasta|exactamente|si|no se|este|eh|mi|su|del|de)';

/** A calendar day. */
export const readDate = datesIn({
  withDigits: (words) =>
    withDigits(words.map((word) => (/^primer[oa]?$|^1ro$|^1o$/.test(word) ? '1' : word))),
  around: new RegExp(
    `^(?:(?!hace )${LEAD} )*(?<said>.*?)(?: (?:creo|pues|mas o menos|apenas|nomas|por favor|ya|fue|fue la ultima vez|mismo|exactamente|si no mal recuerdo|parece|como))*$`,
  ),
  hours:
    /(?: (?:a las|como a las|a eso de las|por|en|ya|muy))*(?: (?:\d{1,2}(?: \d\d)?(?: (?:am|pm|de la (?:manana|tarde|noche)))?|(?:la |de |de la |por la |en la )?(?:madrugada|tarde|noche|manana|mediodia|medianoche)|temprano|tarde))$/,
  named: {
    hoy: 0,
    ahora: 0,
    ahorita: 0,
    'ahora mismo': 0,
    'ahorita mismo': 0,
    'hoy mismo': 0,
    'esta manana': 0,
    'esta tarde': 0,
    'esta noche': 0,
    'hace rato': 0,
    'hace un rato': 0,
    ayer: -1,
    'ayer en': -1,
    anoche: -1,
    antier: -2,
    anteayer: -2,
    antiayer: -2,
    antenoche: -2,
    anteanoche: -2,
    'antes de ayer': -2,
    antes_de_ayer: -2,
    manana: 1,
    'pasado manana': 2,
    trasantier: -3,
  },
  months:
    'ene(?:ro)? feb(?:rero)? mar(?:zo)? abr(?:il)? may(?:o)? jun(?:io)? jul(?:io)? ago(?:sto)? sep?t?(?:iembre)? oct(?:ubre)? nov(?:iembre)? dic(?:iembre)?'
      .split(' ')
      .map((each) => new RegExp(`^${each}$`)),
  weekdays: 'domingos? lunes martes miercoles jueves viernes sabados?'
    .split(' ')
    .map((each) => new RegExp(`^${each}$`)),
  holidays: [
    [/^(?:pasad[ao] |ultima )?(?:dia )?navidad(?: pasada)?$/, onDay(12, 25)],
    [/^(?:nochebuena|noche buena)(?: pasada)?$/, onDay(12, 24)],
    [/^(?:dia )?ano nuevo(?: pasado)?$/, onDay(1, 1)],
    [/^(?:nochevieja|noche vieja|fin ano|31 diciembre)(?: pasado| pasada)?$/, onDay(12, 31)],
    [
      /^(?:dia |dia accion )?(?:de )?(?:accion )?(?:de )?(?:gracias|thanksgiving|sangivin)(?: pasado)?$/,
      onWeekday(11, 4, 4),
    ],
    [/^halloween(?: pasado)?$/, onDay(10, 31)],
    [/^(?:dia )?(?:de )?(?:los )?muertos(?: pasado)?$/, onDay(11, 2)],
    [
      /^(?:dia )?(?:de )?(?:san valentin|los enamorados|enamorados|amor y amistad)(?: pasado)?$/,
      onDay(2, 14),
    ],
    [/^(?:dia )?(?:de )?(?:los )?reyes(?: magos)?(?: pasado)?$/, onDay(1, 6)],
    [/^(?:dia )?(?:de )?(?:el )?padre(?: pasado)?$/, onWeekday(6, 0, 3)],
    [/^(?:domingo )?(?:de )?(?:pascua|resurreccion)(?: pasad[ao])?$/, easter],
  ],
  steps: [
    /^(?<n>\d{1,3}) (?<back>)(?<unit>dias|semanas|meses|anos)$/,
    /^(?<back>hace) (?:(?<n>\d{1,3}) )?(?<unit>[a-z]+)(?: atras)?$/,
    /^(?:(?<n>\d{1,3}) )?(?<unit>[a-z]+) (?<back>atras)$/,
    /^(?:en|dentro de) (?:(?<n>\d{1,3}) )?(?<unit>[a-z]+)$/,
  ],
  units: {
    dia: 'day',
    dias: 'day',
    noches: 'day',
    semana: 'week',
    semanas: 'week',
    mes: 'month',
    hora: 'hour',
    horas: 'hour',
    minutos: 'hour',
    minuto: 'hour',
    rato: 'hour',
    meses: 'month',
    ano: 'year',
    anos: 'year',
  },
  which: {
    last: /^(?:pasad[oa]|ultim[oa]|que paso|(?:el )?ano pasado)$/,
    next: /^(?:proxim[oa]|que viene|que entra|siguiente|(?:el )?(?:proximo ano|ano que viene))$/,
    this: /^(?:este|esta|(?:de )?este ano)$/,
  },
  mayBeDayFirst: true,
  year: '(?:ano pasado|proximo ano|ano que viene|este ano)',
  between: new Set(['de', 'del', 'el', 'la', 'los', 'en']),
});
