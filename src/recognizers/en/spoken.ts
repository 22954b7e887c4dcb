import type { SpokenWords } from '../spoken.ts';
import { spellingBy } from '../spelling.ts';
import { withDigits } from './numbers.ts';

const spelled = spellingBy(
  'n=and nd=and bout=about abt=about thru=through goin=going mornin=morning mornins=mornings nite=night nites=nights ' +
    'nitely=nightly evry=every evryday=everyday everynight=every_night tho=though cuz=because cus=because coz=because ' +
    'bc=because bcuz=because cause=because xcept=except u=you ur=your yrs=years yr=year wk=week wks=weeks mos=months ' +
    'hrs=hours hr=hour mins=minutes min=minutes tmrw=tomorrow w=with wit=with ppl=people rn=right_now tonite=tonight ' +
    'thier=their coupel=couple cupple=couple copule=couple coulpe=couple twelv=twelve forty=forty fourty=forty fiften=fifteen fourten=fourteen ' +
    'todays=today dosnt=doesnt dont=dont dnt=dont gonna=going_to ppl=people drinkin=drinking usin=using smokin=smoking ' +
    'somethin=something nothin=nothing nuthin=nothing absolutly=absolutely absolutley=absolutely definately=definitely ' +
    'definitly=definitely defintely=definitely prolly=probably probly=probably shure=sure yesterdy=yesterday teh=the ' +
    'em=them mah=my rly=really ik=i_know shur=sure outta=out_of fraid=afraid wensday=wednesday wendsday=wednesday tuesdy=tuesday thursdy=thursday',
);

const NUMBER =
  '\\d|(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozens?|couple|few|several|half|quarter|once|twice|thrice)$';
const WEEKDAY = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:days?)?$';
const LENGTH =
  '(?:y|y[ea]*rs?|yers|years?|mo|mos|mths?|months?|wks?|weeks?|d|days?|hrs?|hours?|decades?|century|centuries|fortnights?|summers|winters)$';

/** How English parts, denies and dates what it tells. */
export const spoken: SpokenWords = {
  spelled,
  joins: new Set(
    'but because so when while if after before who which where until till unless except although though whenever cuz cause bc then'.split(
      ' ',
    ),
  ),
  denials: new Set(
    'not no never dont didnt doesnt isnt wasnt arent cant cannot couldnt wont wouldnt havent hasnt hadnt aint without neither nor none nobody or except unless if maybe idk unsure forgot sober clean forever ages through lost cost costs paid'.split(
      ' ',
    ),
  ),
  past: /\b(?:used to|was|were|had been|back then|anymore|no longer|quit|stopped|started on|started with|began with|before that|years back|in the past|switched|formerly|previously|old one|it used|originally|at first|first it)\b/,
  now: /\b(?:now|these days|nowadays|currently|lately|today|at this point|right now|down to|up to)\b/,
  // "I pour one" counts nothing.
  hasNumber: (words) =>
    withDigits(words.filter((word) => word !== 'one')).some((word) =>
      /^\d|^(?:half|quarter)$/.test(word),
    ),
  concludes: /^(?:so|total|in total|altogether|all together|all in all|that makes|thats)\b/,
  and: 'and',
  outright: { duration: /\b(?:for|been|has it)\b/, count: /\btimes\b/ },
  cues: {
    frequency: new RegExp(
      `^(?:every|each|(?:bi)?(?:daily|nightly|weekly|monthly|yearly)|everyday|everynight|weekdays?|weekends?|mornings?|evenings?|nights?|payday|24|7|never|${LENGTH}|${WEEKDAY})`,
    ),
    duration: new RegExp(`^(?:since|${LENGTH}|${NUMBER})`),
    count: new RegExp(
      `^(?:none|never|nothing|nobody|not|no|any|dont|nada|zilch|drinks?|glass(?:es)?|beers?|brews|shots?|cans?|tall\\w*|bottles?|fifths?|handles?|pints?|gallons?|packs?|pills?|tabs?|tablets?|bars?|bags?|bagg\\w+|grams?|gs?|mgs?|milligrams?|rack|${NUMBER})`,
    ),
    age: new RegExp(`^(?:[fm]\\d|${NUMBER})`),
    date: new RegExp(
      `^(?:${NUMBER}|${WEEKDAY}|${LENGTH}|\\w+teenth|(?:today|tonight|tonite|yest\\w*|yday|tom+or+ow|tmr\\w*|now|ago|back|before|morning|afternoon|evening|nights?|nite|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|\\w+uary|march|april|august|\\w+ber|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|twentieth|thirtieth|thanksgiving|christmas|xmas|years?|halloween|independence|valentines|patricks|pattys|paddys|memorial|labor|mothers|fathers|veterans|columbus|presidents|mlk|luther|juneteenth|cinco|easter)$)`,
    ),
  },
};
