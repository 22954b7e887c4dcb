import { easter, onDay, onWeekday } from '../calendar.ts';
import { datesIn } from '../dates.ts';
import { withDigits } from './numbers.ts';

const ORDINALS =
  '_ first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** "The tenth", "3rd" and "twenty first" as digits. */
function withDays(words: readonly string[]): readonly string[] {
  const digits = words.map((word) => {
    const at = ORDINALS.indexOf(word);
    return at > 0
      ? String(at)
      : word === 'thirtieth'
        ? '30'
        : word.replace(/^(\d{1,2})(?:st|nd|rd|th)$/, '$1');
  });
  const joined = digits.flatMap((word, index) => {
    const tens = { twenty: 20, thirty: 30 }[digits[index - 1] ?? ''];
    if (tens && /^[1-9]$/.test(word)) return [String(tens + Number(word))];
    const next = digits[index + 1] ?? '';
    return /^(?:twenty|thirty)$/.test(word) && /^[1-9]$/.test(next) ? [] : [word];
  });
  return withDigits(joined);
}

const LEAD =
  '(?:i|i ll|ill|im|ive|he|she|they|we|it|that|was|is|were|went|go|going|gone|come|came|coming|back|on|about|around|like|maybe|probably|prolly|my|his|her|the last (?:time|one|drink|day)|last (?:time|drink|use|one|drank|used|hit|dose)|drank|drunk|used|use|smoked|drink|since|think|guess|believe|would be|must have been|had|have|been|got|get|quit|stopped|started|relapsed|slipped|left|out|there|um|uh|so|just|only|say|id say|actually|well|will|be|return|returned|until|from|to|for|in|at|way|today is|clean|sober|roughly|approximately|started|starting|on the|the|sometime|some time|and|lol|yeah|yes|did|do|took|take|it was|exactly|literally|oh|ok)';

/** A calendar day. */
export const readDate = datesIn({
  withDigits: withDays,
  around: new RegExp(
    `^(?:${LEAD} )*(?<said>.*?)(?: (?:i think|i guess|i believe|maybe|or so|probably|lol|sorry|already|ish|exactly|now|too|sometime|please|thanks|it was|was the last (?:time|one|day|drink)|was my last drink|around|about|if i remember right))*$`,
  ),
  hours:
    /(?: (?:at|around|about|like|by))*(?: (?:\d{1,2}(?: \d\d)?(?: (?:am|pm|a m|p m|oclock))|noon|midnight|(?:late |early )?(?:in the |at |this )?(?:morning|afternoon|evening|night|nite|night time|nighttime)))$|^(?:late|early) /,
  named: {
    today: 0,
    'this morning': 0,
    'this afternoon': 0,
    'this evening': 0,
    tonight: 0,
    tonite: 0,
    'earlier today': 0,
    'today earlier': 0,
    'earlier this morning': 0,
    'earlier tonight': 0,
    'earlier this evening': 0,
    now: 0,
    'right now': 0,
    'just now': 0,
    'a few hours ago': 0,
    yesterday: -1,
    yest: -1,
    yday: -1,
    ystrday: -1,
    yesterdy: -1,
    yesturday: -1,
    yesterady: -1,
    'last night': -1,
    'last nite': -1,
    'last evening': -1,
    'night before last': -2,
    'the night before last': -2,
    'day before yesterday': -2,
    'the day before yesterday': -2,
    'day b4 yesterday': -2,
    tomorrow: 1,
    tmrw: 1,
    tmr: 1,
    tmrrw: 1,
    tomorow: 1,
    tommorow: 1,
    tommorrow: 1,
    'day after tomorrow': 2,
    'the day after tomorrow': 2,
  },
  months:
    'jan(?:uary)? feb(?:r?uary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?'
      .split(' ')
      .map((each) => new RegExp(`^${each}$`)),
  weekdays:
    'sun(?:days?)? mon(?:days?)? tue(?:s(?:days?)?)? wed(?:s|nesdays?|nsday)? thu(?:r(?:s(?:days?)?)?)? fri(?:days?)? sat(?:urdays?)?'
      .split(' ')
      .map((each) => new RegExp(`^${each}$`)),
  holidays: [
    [/^(?:last )?thanksgiving(?: day)?$/, onWeekday(11, 4, 4)],
    [/^(?:last )?(?:christmas|xmas|x mas)(?: day)?$/, onDay(12, 25)],
    [/^(?:last )?(?:christmas|xmas|x mas) eve$/, onDay(12, 24)],
    [/^(?:last )?new years?(?: day)?$/, onDay(1, 1)],
    [/^(?:last )?new years? eve$/, onDay(12, 31)],
    [/^(?:last )?halloween(?: night)?$/, onDay(10, 31)],
    [/^(?:last )?(?:july 4|4 july|4 of july|independence day)$/, onDay(7, 4)],
    [/^(?:last )?(?:valentines(?: day)?)$/, onDay(2, 14)],
    [/^(?:last )?(?:st|saint) (?:patricks|pattys|paddys)(?: day)?$/, onDay(3, 17)],
    [/^(?:last )?memorial day$/, onWeekday(5, 1, 5)],
    [/^(?:last )?labor day$/, onWeekday(9, 1, 1)],
    [/^(?:last )?mothers day$/, onWeekday(5, 0, 2)],
    [/^(?:last )?fathers day$/, onWeekday(6, 0, 3)],
    [/^(?:last )?veterans day$/, onDay(11, 11)],
    [/^(?:last )?columbus day$/, onWeekday(10, 1, 2)],
    [/^(?:last )?(?:presidents day)$/, onWeekday(2, 1, 3)],
    [/^(?:last )?(?:mlk day|martin luther king day)$/, onWeekday(1, 1, 3)],
    [/^(?:last )?juneteenth$/, onDay(6, 19)],
    [/^(?:last )?cinco de mayo$/, onDay(5, 5)],
    [/^(?:last )?easter(?: sunday)?$/, easter],
  ],
  steps: [
    /^(?<n>\d{1,3}) (?<back>)(?<unit>days|weeks|months|years)$/,
    /^(?:(?<n>\d{1,3})|an?|1) (?<unit>[a-z]+)(?: (?:and )?(?:today|tonight|yesterday))? (?<back>ago|back|prior|earlier)(?: (?:today|now))?$/,
    /^(?:(?<n>\d{1,3})|an?) (?<unit>[a-z]+) from (?:now|today)$/,
    /^in (?:(?<n>\d{1,3})|an?) (?<unit>[a-z]+)$/,
    /^(?<unit>week) from (?:now|today)$/,
  ],
  units: {
    day: 'day',
    days: 'day',
    nights: 'day',
    night: 'day',
    week: 'week',
    weeks: 'week',
    wks: 'week',
    wk: 'week',
    month: 'month',
    months: 'month',
    mos: 'month',
    mo: 'month',
    hour: 'hour',
    hours: 'hour',
    hr: 'hour',
    hrs: 'hour',
    minutes: 'hour',
    minute: 'hour',
    mins: 'hour',
    year: 'year',
    years: 'year',
    yrs: 'year',
    yr: 'year',
  },
  which: {
    last: /^(?:last|past)(?: year)?$/,
    next: /^(?:next)(?: year)?$/,
    this: /^(?:this)(?: year)?$/,
  },
  mayBeDayFirst: false,
  year: '(?:last|next|this|past) year',
  between: new Set(['of', 'the', 'on', 'in', 'day', 'a']),
});
