import { householdIn } from '../household.ts';

const KIN =
  'mom|mother|mum|dad|father|parents|sister|sisters|brother|brothers|wife|husband|spouse|partner|girlfriend|boyfriend|' +
  'fiance|fiancee|son|sons|daughter|daughters|kids?|children|child|baby|grandma|grandmother|grandpa|grandfather|grandparents|' +
  'aunt|uncle|cousins?|friends?|roommates?|family|in laws';
const PERSON = `(?:(?:my|his|her|their|our|the|a|some|two|three|2|3) )?(?:(?:older|younger|little|big|best|good|two|three|2|3) )?(?:${KIN})`;
const SUBJECT = '(?:she|he|they|everyone|both)';

/** What is said in English of those one lives with. */
export const readHousehold = householdIn({
  joiners: /[,;.]|\band\b|\bbut\b|\bwho\b|\bthat\b/i,
  lives:
    /^(?:(?:i|he|she|we|they) )?(?:(?:am|is|are|still|currently) )*(?:live|lives|living|stay|stays|staying|im living|im staying) (?:at home )?with /,
  here: /^([^.;]{3,60}?) (?:(?:all|both|still) )?(?:lives?|stays?|is|are) (?:here|with (?:me|us)|at home|in (?:the|my|our) (?:house|home))\b/i,
  person: new RegExp(`^(?:with )?${PERSON}(?: with ${PERSON})?$`),
  several: /parents|(?:ers|ons|ids|nds|ins|tes|laws)$|children|family/,
  subject: new RegExp(`^(?:${SUBJECT}|${PERSON}) `),
  own: /(?:\b(?:and|but)|[,;.])\s*(?:(?:also|still)\s+)?(?:drink|use|smoke)\b/i,
  everyone: /^(?:they|neither|nobody|no one|none)/,
  says: {
    safe_sober:
      /^(?:(?:there |here )?(?:dont|doesnt|do not|does not|never|neither) (?:drinks?|uses?)(?: or (?:drinks?|uses?|smokes?))?|(?:is|are) (?:clean and )?sober)(?: (?:any|drugs|alcohol|anything|at all|or))*$|^(?:neither of them|neither|nobody|no one|none of them)(?: else)? (?:drinks?|uses?)(?: or (?:uses?|drinks?))?(?: (?:here|there|drugs|anything))*$/,
    others_use:
      /^(?:(?:also|still|both) )?(?:drinks?|uses?|smokes?)(?: (?:too|drugs|alcohol|beer|wine|liquor|weed|a lot|a little|a bit|as well|sometimes|every (?:day|night)|most nights|on weekends|at night))*$/,
    support:
      /^(?:(?:really|always|both) )?(?:(?:is|are) (?:very |really |so )?supportive|(?:helps?|supports?|is helping|are helping)(?: (?:me|him|her|us|them|out|a lot))*)(?: of (?:me|him|her|us))?$/,
  },
});
