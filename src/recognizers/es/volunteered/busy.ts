import type { Weekday } from '../../../machines/week.ts';
import type { BusyLanguage } from '../../volunteered/busy-language.ts';

const WORKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
const WEEKEND = ['saturday', 'sunday'] as const;

const DAY = '(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)';
const NUMBERS = 'una,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce'.split(',');
/** What an amount of something else is counted in. */
const NO_HOUR =
  '(?! ?(?:horas?|hrs?|dias?|veces|turnos?|anos?|semanas?|meses|hijos|ninos|minutos?|millas?|cervezas?|tragos?|trabajos)(?: |$))';
const HOUR = `(?:las? |el )?(\\d{1,2}(?::[0-5]\\d)?|mediodia|medianoche|${NUMBERS.join('|')}) ?(am|pm|de la manana|de la tarde|de la noche|de la madrugada)?(?= |$)${NO_HOUR}`;

/** Words that tell days and hours. */
const TIMES = `(?:${DAY}|entre|semana|fines?|todos|cada|dias?|noches?|tardes?|mananas?|\\d{1,2}(?::\\d\\d)?(?:am|pm)?|${NUMBERS.join('|')}|am|pm|mediodia|medianoche|y|o|de|del|desde|a|al|hasta|los|las|la|el|por|en)`;
/** Those whom people take care of. */
const DEAR =
  '(?:hij[oa]s?|nin[oa]s?|niet[oa]s?|beb(?:e|es)|mama|papa|papas|madre|padre|padres|jefit[oa]|abuel[oa]s?|suegr[oa]s?)';

const DAYS: Readonly<Record<string, Weekday>> = {
  lunes: 'monday',
  martes: 'tuesday',
  miercoles: 'wednesday',
  jueves: 'thursday',
  viernes: 'friday',
  sabado: 'saturday',
  domingo: 'sunday',
};

/** How times that are taken are told in Spanish. */
export const busy: BusyLanguage = {
  taken: [
    {
      by: 'work',
      says: /(?:^| )(?:(?<!(?:del|al|el|mi|su|de|un|sin|busco|perdi|con|otro|buen) )trabajo|trabaja|trabajamos|(?:estoy|esta) trabajando|(?:ando|anda|estoy|esta) en (?:el|la|mi|su) (?:trabajo|jale|chamba)|(?:tengo|tiene) que trabajar|jalo|jala|chambeo|chambea|mi (?:trabajo|turno|horario|jale|chamba)(?: es| va)?|(?:salgo|sale) (?:del trabajo|de trabajar|del jale|de la chamba))(?= |$)/,
    },
    {
      by: 'school',
      says: /(?:^| )(?:(?:tengo|tiene) (?:clases?|escuela)|(?:voy|va) a (?:la |mis |sus )?(?:escuela|universidad|prepa|clases?)|estudio|estudia|mis clases(?: son)?)(?= |$)/,
    },
    {
      by: 'care',
      says: new RegExp(
        `(?:^| )(?:cuido|cuida|cuidar|cuidando|(?:tengo|tiene|atiendo|atiende)(?= a (?:mis?|sus?|los?|las?) ${DEAR}(?: |$)))(?= |$)`,
      ),
    },
    // As said between commas: "mi mamá los martes hasta las 7".
    {
      by: 'care',
      says: new RegExp(
        `^ ?(?=(?:a )?(?:mis?|los?|las?) ${DEAR} (?:los |cada |todos los |de )?${DAY}(?: ${TIMES})*$)`,
      ),
    },
    {
      beside: true,
      says: /(?:^| )(?:no (?:puedo|puede|podria|voy a poder)(?: (?:ir|venir|asistir|llegar))?|no (?:estoy|esta) (?:libre|disponible)|(?:estoy|esta|ando) ocupad[oa]|no tengo tiempo)(?= |$)/,
    },
  ],
  parts: new RegExp(
    ` , | pero | porque | asi que | entonces | tambien | y (?!${DAY}(?: |$)|\\d|los |las |el |por |en |mediodia|fines|${NUMBERS.join('|')})`,
    'g',
  ),
  and: / y /g,
  timesAlone: new RegExp(`^(?:${TIMES}(?: |$))+$`),
  between:
    /^(?: |los|las|la|el|en|por|de|a|al|todos|cada|dia|dias|entre|antes|despues|hasta|desde|yo|me|es|que|casi|,)*$/,
  notTaken:
    /(?:^| )(?:libres?|puedo|puede|podria|prefiero|mejor|excepto|menos|salvo|a veces|trabajaba|antes trabaj\w+|si|tomo|tomaba|toma|bebo|uso|usa|consumo|consume|fumo|descanso|busco|quiero|dejar|dormir|ya no)(?= |$)/,
  days: {
    named: [
      [/(?:^| )(?:entre semana|dias de semana)(?= |$)/, WORKDAYS],
      [/(?:^| )(?:los |el )?(?:fin de semana|fines(?: de semana)?)(?= |$)/, WEEKEND],
      [/(?:^| )(?:todos los dias|diario|a diario|cada dia)(?= |$)/, [...WORKDAYS, ...WEEKEND]],
    ],
    range: new RegExp(
      `(?:^| )(?:de |del )?(${DAY})(?: ,)?(?: (a|al|hasta)(?: el)?)? (${DAY})(?= |$)`,
    ),
    each: new RegExp(`(?:^| )${DAY}(?= |$)`, 'g'),
    dayOf: (name) => DAYS[name] ?? DAYS[name.replace(/s$/, '')],
    everyWeek: new RegExp(`(?:^| )(?:los|cada) ${DAY}(?= |$)`),
  },
  span: new RegExp(`(?:^| )(?:(?:de |desde )?${HOUR} (?:a|hasta) ${HOUR}|entre ${HOUR} y ${HOUR})`),
  until: new RegExp(
    `(?:^| )(?:hasta|antes de|(?:del trabajo|de trabajar|del jale|de la chamba) a) ${HOUR}`,
  ),
  after: new RegExp(`(?:^| )(?:despues de|desde|a partir de) ${HOUR}`),
  numbers: {
    mediodia: '12',
    medianoche: '24',
    ...Object.fromEntries(NUMBERS.map((word, at) => [word, String(at + 1)])),
  },
  named: new Set(['mediodia', 'medianoche']),
  morning: /^(?:am|de la manana|de la madrugada)$/,
  night: /(?:^| )(?:noches?|nocturno)(?= |$)/,
  partsOfDay: [
    // A night's work may begin at six in the evening: what is too much shows, what is too little does not.
    [
      /(?:^| )(?:de|por las?|en las?|las|turno de) (?:noches?)(?= |$)|turno nocturno/,
      '18:00',
      '06:00',
    ],
    [/(?:^| )(?:en las?|por las?|las|de|turno de la) mananas?(?= |$)/, '06:00', '12:00'],
    [/(?:^| )(?:en las?|por las?|las|de|turno de la) tardes?(?= |$)/, '12:00', '19:00'],
  ],
};
