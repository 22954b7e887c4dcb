import type { StatementRule } from '../../volunteered/language.ts';
import { ruleIn } from '../../volunteered/rule.ts';

const KIDS =
  '(?:kids?|kiddos?|child|children|sons?|daughters?|baby|babies|toddlers?|newborn|infant|twins|little ones?|boys|girls|grandkids|grandchildren|grandson|granddaughter|grandbaby|stepkids)';
const PARENT =
  '(?:mom|mother|mama|dad|father|parents|grandma|grandmother|grandpa|grandfather|grandparents|mother in law|father in law|in laws|aunt|uncle)';
const TENDS =
  '(?:care of|care for|caring for|cares for|looks? after|looking after|watch(?:es|ing)?|mind(?:s|ing)?|keep(?:s|ing)? an eye on|babysit(?:s|ting)?|pick(?:s|ing)? up|drop(?:s|ping)? off|feed(?:s|ing)?|rais(?:e|es|ing))';
const HELPS =
  '(?:care of|care for|caring for|cares for|looks? after|looking after|help(?:s|ing)?(?: out)?(?: with)?|check(?:s|ing)? (?:on|in on)|bath(?:e|es|ing)|cook(?:s|ing)? for|sit(?:s|ting)? with|stay(?:s|ing)? with|support(?:s|ing)?)';
const WORRIES =
  '(?:worr(?:y|ies)|concern|concerns|issue|problem|factor|question|stress|stressor|big deal|obstacle|barrier)';
const PRICE =
  '(?:costs?|price|prices|pricing|money|bills?|copays?|deductible|finances|paying|payments?|affording|how much|expense|expenses)';
const CLOSE = '(?:my|our|his|her|their|the|a|an|some|two|three|four|five|2|3|4|5|and)';
const EVENING =
  '(?:evenings?|nights|after work|after hours|after (?:4|5|6|7)(?: ?pm)?|late in the day)';
const FITS =
  '(?:is|are|would be|might be|be|works?|will work)(?: (?:the|much|a lot|way|probably|always))* ?(?:best|better|good|great|easier|easiest|ideal|fine|ok|okay|perfect)?';

/**
 * What is said in few words where it is asked what care has to fit around: "two kids, the cost". In
 * any other message these words may speak of anything.
 */
export const askedLifeRules: readonly StatementRule[] = [
  on(
    'work',
    '(?:i|he|she|they|we|im|hes|shes|theyre)(?: (?:also|still|only|mostly|do))* (?:work|works|working)(?! (?:out|on (?:my|it|this|that)|through|with a|for me|for him|for her|best|better))|(?<!(?:lost|lose|loses|losing|quit|left|from|without|for|no|find|need|get) )(?:my|his|her|their|a|two|2|three|both|the|new|night|day|full time|part time)(?: (?!lost|quit)\\w+)? (?:jobs?|shifts?|work hours|work schedule|boss|career|employer)|work(?:ing)? (?:hours|schedule|shifts|until|til|till|from|most|every|all|full|part|long|nights|days|weekends)|on call|self employed|own (?:a|my own) business',
  ),
  on(
    'school',
    `(?:i|he|she|im|hes|shes|am|is|in|at|go to|goes to|have|has|with|finish|finishing|back in|my|his|her)(?: (?:night|my|his|her|a|nursing|grad|trade|high|online|evening))* (?:school|class|classes|college|university|homework|finals|semester|exams|studies|studying|student)`,
  ),
  on(
    'children',
    `(?:${CLOSE}|have|has|got|with)(?: (?:two|three|four|five|2|3|4|5|little|young|small|teenage|own|own two|\\d+ (?:year|yr|month)s? old))* ${KIDS}(?! (?:\\w+ ){0,2}(?:grown|adults?|moved|can|could|will|would|drives?|takes me|helps?|watches|are older|finding|knows?|know|think|hates?))|${TENDS}(?: (?:of|my|our|the|his|her|two|three))* ${KIDS}|child ?care|day ?care|(?:baby)?sitters?|nann(?:y|ies)|breast ?feeding|nursing (?:a|my) baby|custody (?:days|weekends|schedule)|(?:school|kid|kids) (?:pick ?up|drop ?off|run)`,
  ),
  on(
    'children',
    `(?:no ?one|nobody|no one|who|somebody|someone|anyone)(?: else)?(?: to| can| will| would| could| is going to)? ${TENDS}(?: (?:of|my|our|the|his|her))* ${KIDS}`,
    { denies: true },
  ),
  on(
    'older_parents',
    `(?:take |takes |taking )?${HELPS}(?: (?:my|his|her|our|their|elderly|older|old|aging|sick|disabled))* ${PARENT}|(?:my|his|her|our|their) (?:elderly|older|aging|ageing|sick|disabled|bedridden) ${PARENT}|(?:elderly|aging|ageing) ${PARENT}|${PARENT} (?:has|with|is in) (?:dementia|alzheimers|hospice|a wheelchair)|caregiver|caretaker`,
  ),
  on(
    'pets',
    '(?:my|our|his|her|the|a|an|two|three|2|3|4|have|has|got|with|walk|feed|and)(?: (?:old|older|little|big|service|two|three|new|sick|rescue))* (?:dogs?|cats?|pets?|pupp(?:y|ies)|kittens?|horses?|birds?|animals)(?! (?:person|people|tired))',
  ),
  on(
    'evening',
    `${EVENING} ${FITS}(?= [.,]|$| for| since| because| and)|(?:only|prefer|want|need|needs|has to be|have to be|must be|gotta be|better|best|rather)(?: (?:in|the|do|come|be|something|it|to|on|at|a|an|for|me|go|have|free))* (?:${EVENING}|evening|at night)|not before (?:4|5|6|7)(?: ?pm)?`,
  ),
  on(
    'weekend',
    `(?:weekends?|saturdays?|sundays?) ${FITS}(?= [.,]|$| for| since| because| and)|(?:only|prefer|want|need|needs|has to be|have to be|must be|gotta be|better|best|rather)(?: (?:in|the|do|come|be|something|it|to|on|at|a|an|for|me|go|have|free))* (?:weekends?|saturdays?|sundays?)`,
  ),
  on(
    'no_transport',
    '(?:no|not|dont|doesnt|cant|without|lost|lack)(?: (?:have|has|really|a|any|my|his|her|of|own|good|reliable|working|always|get|find|much))* (?:car|ride|rides|license|transport|transportation|vehicle|wheels|gas money|way (?:of getting|to get|to go|there|around))|(?:cant|cannot|dont|doesnt|unable to|not able to) drive|(?:need|needs|bum|depend on|rely on)(?: \\w+){0,2} (?:rides?|a lift|bus)|(?:ride|rides|transportation|transport|getting there|getting around)(?: \\w+){0,2} (?:issue|problem|hard|difficult|tough|tricky|worry)|(?:take|takes|ride|rides|on|by) (?:the )?bus|(?:the|a) bus (?:is|only)|(?:far|hour|hours|miles) away|car (?:died|is broken|is down|broke|is in the shop)',
    { denies: true },
  ),
  on(
    'telehealth',
    '(?:by|over|on|via|do|prefer|want|need|with|something|anything|be) (?:the )?(?:video|zoom|telehealth|virtual|online)|(?<!work(?:s|ing)? )from home',
  ),
  // Not turned round by what is denied before it: "I don't drive so zoom would help".
  on(
    'telehealth',
    '(?:video|zoom|telehealth|virtual|online) (?:would|is|works?|visits?|calls?|care|groups?|sessions?|only|please)(?! not)',
    { denies: true },
  ),
  on(
    'time_off',
    '(?:can|could|able to|may|will|might|going to)(?: \\w+){0,2} (?:time off|leave|fmla|off work|days off|vacation|pto|sick days)|(?:have|has|got)(?: \\w+){0,2} (?:pto|vacation days|vacation time|sick days|sick time|sick leave|fmla)',
  ),
  on(
    'cost',
    `(?:worried|worry|worries|concerned|nervous|stressed|scared|anxious|afraid)(?: \\w+){0,2}? (?:about|of|over|by|for)(?: (?:the|how|it|this|all|my|our|i|ill|id|we|to|well|much|can|could|would|going|pay|for))* (?:${PRICE}|pay|afford|costs?)|${PRICE}(?: (?:is|are|would be|will be|could be))(?: (?:a|an|my|the|really|big|huge|main|biggest|real|also|kind of|definitely))* (?:${WORRIES}|tight|short|scary|worrying|hard|low)|${PRICE} (?:worr(?:y|ies)|scares?|stress(?:es)?|concerns?) (?:me|us|him|her)|(?:tight|limited|small|low|fixed) (?:budget|income|funds)|on a budget|(?:too|really|so|pretty) expensive|broke(?= [.,]|$| right now| and)|(?:the|and) (?:cost|price)(?= [.,]|$| and| of (?:it|this|treatment|care))`,
    { of: 'anyone' },
  ),
  on(
    'cost',
    '(?:cant|cannot|can not|couldnt|could not|wont be able to|not able to|dont know (?:how|if)|not sure (?:how|if))(?: (?:i|id|we|ill|well|really|even|to|can|could|can even))* (?:afford|pay)|(?:not much|no|dont have(?: \\w+)?|without) (?:money|savings|funds)',
    { denies: true, of: 'anyone' },
  ),
];

function on(value: string, says: string, more: Partial<StatementRule> = {}): StatementRule {
  return ruleIn('constraints.life', [value], says, { asked: true, ...more });
}
