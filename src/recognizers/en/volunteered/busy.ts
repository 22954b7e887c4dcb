import type { Weekday } from '../../../machines/week.ts';
import type { BusyLanguage } from '../../volunteered/busy-language.ts';

const WORKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
const WEEKEND = ['saturday', 'sunday'] as const;

const DAY =
  '(?:mon(?:days?)?|tues?(?:days?)?|weds?|wednesdays?|thu(?:rs?)?|thursdays?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?)';
const NUMBERS = 'one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve'.split(',');
/** What an amount of something else is counted in. */
const NO_HOUR =
  '(?! ?(?:hours?|hrs?|days?|times?|shifts?|jobs?|years?|yrs?|weeks?|months?|kids|children|minutes?|mins?|miles?|percent|bucks|dollars|beers?|drinks?|shots?|x)(?: |$))';
const HOUR = `(\\d{1,2}(?::[0-5]\\d)?|noon|midnight|${NUMBERS.join('|')}) ?(am|pm|in the morning|in the afternoon|in the evening|at night)?(?= |$)${NO_HOUR}`;
const TO = '(?: to| til| till| until| through| thru| ,)?';
const USUALLY =
  '(?:still |also |usually |normally |currently |mostly |only |just |have to |gotta |do )?';

/** Days are known by their first two letters. */
const FIRST: Readonly<Record<string, Weekday>> = {
  mo: 'monday',
  tu: 'tuesday',
  we: 'wednesday',
  th: 'thursday',
  fr: 'friday',
  sa: 'saturday',
  su: 'sunday',
};

/** How times that are taken are told in English. */
export const busy: BusyLanguage = {
  taken: [
    {
      by: 'work',
      says: new RegExp(
        `(?:^| )(?:(?:i|he|she|they|we) ${USUALLY}works?|(?:im|hes|shes|theyre|i am|he is|she is) ${USUALLY}(?:working|at work|on shift)|^ ?work(?:ing)?|my (?:job|shifts?|work|work hours|schedule)(?: is| are| runs| goes)?|(?:have|has|got) (?:to )?work|gets? (?:off|out|home)(?: of| from)? work)(?= (?!out |on (?:my|it|this)|with |for me|through )|$)`,
      ),
    },
    {
      by: 'school',
      says: /(?:^| )(?:(?:im|hes|shes|am|is) (?:in|at) (?:school|class|college)|(?:have|has|got|go to|goes to|attend|take|taking) (?:\w+ )?(?:school|class|classes|college)|my class(?:es)?(?: is| are)?)(?= )/,
    },
    {
      by: 'care',
      says: /(?:^| )(?:(?:take|takes|taking) care of|(?:care|caring|cares) for|(?:watch|watches|watching|babysit|look after|looks after|have|has) (?=(?:my|our|the|his|her) (?:\w+ )?(?:kids?|son|daughter|boys?|girls?|children|baby|grandkids|grandbaby|grandson|granddaughter|mom|mother|dad|father|parents|grandma|grandpa)(?: |$)))/,
    },
    // As said between commas: "my mom tuesdays til 7".
    {
      by: 'care',
      says: new RegExp(
        `^ ?(?:(?:my|our|the) )?(?:mom|mother|dad|father|parents|kids?|son|daughter|grandma|grandpa|grandkids|baby)(?= (?:on |every |each )?${DAY}(?: |$))`,
      ),
    },
    {
      beside: true,
      says: /(?:^| )(?:(?:cant|cannot|can not|wont be able to|not able to)(?: (?:come|make it|make|do|attend|go|be there|meet|get there))?|(?:not|isnt|arent) (?:free|available|good|possible)|unavailable|busy|tied up|dont work for me|doesnt work for me|wont work|dont have time)(?= |$)/,
    },
  ],
  parts: new RegExp(
    ` , | but | so | because | except | then | also | and (?!${DAY}(?: |$)|\\d|noon|weekends|weekdays|mornings?|afternoons?|evenings?|nights?|on |the weekend|${NUMBERS.join('|')})`,
    'g',
  ),
  and: / and /g,
  timesAlone: new RegExp(
    `^(?:(?:${DAY}|weekdays|weekends?|every ?day|each|every|days?|nights?|evenings?|mornings?|afternoons?|\\d{1,2}(?::\\d\\d)?(?:am|pm)?|am|pm|noon|midnight|and|or|from|to|till?|until|through|thru|on|at|the|in)(?: |$))+$`,
  ),
  between:
    /^(?: |on|in|at|the|any|most|every|each|before|after|until|till|from|during|for|me|i|im|am|we|were|he|hes|she|shes|they|is|are|really|just|usually|,)*$/,
  notTaken:
    /(?:^| )(?:free|off|open|available|can (?:do|come|make|start|go|be)|could|prefer|best|better|would|except|besides|unless|sometimes|used to|laid off|fired|quit|no longer|anymore|might|if|was|were|did|worked|looking for|want|drink\w*|drank|drunk|use|uses|using|smok\w*|high|sober|sleep|stop)(?= |$)/,
  days: {
    named: [
      [/(?:^| )(?:weekdays?|during the week|m (?:to|thru|through|-)? ?f)(?= |$)/, WORKDAYS],
      [/(?:^| )(?:on )?(?:the )?weekends?(?= |$)/, WEEKEND],
      [/(?:^| )(?:every ?day|daily|7 days|seven days|all days)(?= |$)/, [...WORKDAYS, ...WEEKEND]],
    ],
    range: new RegExp(
      `(?:^| )(${DAY})(?: ,)?(?: (to|through|thru|til|till|until))? (${DAY})(?= |$)`,
    ),
    each: new RegExp(`(?:^| )${DAY}(?= |$)`, 'g'),
    dayOf: (name) => FIRST[name.slice(0, 2)],
    everyWeek: /(?:^| )(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:every|each) \w+)(?= |$)/,
  },
  span: new RegExp(`(?:^| )(?:(?:from )?${HOUR}${TO} ${HOUR}|between ${HOUR} and ${HOUR})`),
  until: new RegExp(
    `(?:^| )(?:until|till|til|up to|before|(?:off|out|home)(?: of| from)?(?: work| school)? (?:at|around|by)) ${HOUR}`,
  ),
  after: new RegExp(`(?:^| )(?:after|from|starting at|since) ${HOUR}(?: on| onwards?)?`),
  numbers: {
    noon: '12',
    midnight: '24',
    ...Object.fromEntries(NUMBERS.map((word, at) => [word, String(at + 1)])),
  },
  named: new Set(['noon', 'midnight']),
  morning: /^(?:am|in the morning)$/,
  night: /(?:^| )(?:nights?|overnights?|graveyard|evenings?)(?= |$)/,
  partsOfDay: [
    [/(?:^| )(?:overnights?|graveyards?|third shift|3rd shift)(?= |$)/, '22:00', '07:00'],
    // A night's work may begin at six in the evening: what is too much shows, what is too little does not.
    [/(?:^| )(?:nights?|night shifts?)(?= |$)/, '18:00', '06:00'],
    [/(?:^| )(?:second shift|2nd shift|swing shift)(?= |$)/, '15:00', '23:00'],
    [/(?:^| )(?:mornings?)(?= |$)/, '06:00', '12:00'],
    [/(?:^| )(?:afternoons?)(?= |$)/, '12:00', '17:00'],
    [/(?:^| )(?:evenings?)(?= |$)/, '17:00', '22:00'],
  ],
};
