import type { StatementRule } from '../../volunteered/language.ts';
import { ruleIn } from '../../volunteered/rule.ts';

/** What treatment has to fit around, and how soon it is wanted. */
export const lifeRules: readonly StatementRule[] = [
  ruleIn(
    'constraints.life',
    ['work'],
    '(?:work|works|working) (?:\\d+ to \\d+|m f|full ?time|part ?time|days|nights|mornings|evenings|weekends|overnights?|graveyard|construction|retail|doubles|two jobs|2 jobs|\\d+ ?(?:hours|hrs|days)|shifts?|mon(?:day)?|from home|as an? \\w+|at an? \\w+|in an? \\w+)|(?:have|has|got|keep|lose|losing|miss|missing) (?:a |my |his |her |any |the )?(?:full time |part time |good |day |night )?(?:job|work)|(?:cant|cannot|could not|dont want to|afraid to) (?:miss|lose|leave) (?:my |his |her |any |the )?(?:job|work)|full time job|day job|desk job|(?<!lost |quit |from |losing )my (?:own )?(?:job|boss|shift)|(?:hold|holding) down (?:\\w+ ){0,2}jobs?|i own (?:a|my own) (?:\\w+ ){0,2}(?:biz|business|company|shop|store|restaurant)|(?:hes|shes|im|he is|she is|i am) (?:still )?employed|go(?:es)? back to work|show(?:s)? up (?:to|for) (?:my |his |her )?(?:job|work)|losing shifts|i teach|(?:long haul|truck) driver',
    { denies: true },
  ),
  ruleIn(
    'constraints.life',
    ['school'],
    '(?:in|go to|goes to|going to|still in|taking) (?:college|school|classes|nursing school|grad school|high school|university)|college student|(?:around|miss|missing|between) (?:my |his |her )?classes|(?:a|im a|full time) student',
  ),
  ruleIn(
    'constraints.life',
    ['children'],
    'single (?:mom|mother|dad|father|parent|mama)|(?:have|has|got) (?:a|an) (?:\\d+ (?:year|yr|month) old|baby|toddler|newborn|infant|little one)|(?:the|a) baby to (?:look after|care for)|(?<!took |lost |taken |lose |losing )(?:my|have|has|got|with|our|raising|his|her|two|three|four|2|3|4|a)(?: (?:two|three|four|five|2|3|4|5|little|young|small|\\d+ (?:year|yr|month) old))* (?:kids|kiddos|children|toddlers?|babies|baby|newborn|infant|littles)(?! (?:\\w+ ){0,2}(?:grown|adults|moved out))|(?:mom|mother|dad|father) of (?:two|three|four|five|2|3|4|5|\\w+)|(?:child|day) ?care|babysitter|(?:get|getting|take|taking|drive|driving) the kids',
  ),
  ruleIn(
    'constraints.life',
    ['older_parents'],
    '(?:take|takes|taking) care of (?:my|his|her) (?:\\w+ )?(?:mom|mother|dad|father|parents|grandma|grandmother|grandpa)|caregiver (?:for|to) (?:my|his|her)|caring for (?:my|his|her) (?:\\w+ )?(?:mom|mother|dad|father|parents|grandma)',
  ),
  ruleIn(
    'constraints.life',
    ['pets'],
    '(?:who|nobody|noone|no one) (?:\\w+ ){0,3}(?:my )?(?:dogs?|cats?|pets?)|(?:have|has|got) (?:a |two |2 |three |my )?(?:dogs?|cats?|pets?)|my (?:dogs?|cats?|pets?)',
  ),
  ruleIn(
    'constraints.life',
    ['no_transport'],
    '(?:no|dont have a|doesnt have a|dont have|neither of us has a|nobody has a|without a|lost my|lost his|lost her) (?:car|ride|license|drivers license|transportation|vehicle|way to get (?:there|around))|(?:dont|doesnt|cant|cannot|not allowed to) drive|license (?:is |got |was )?(?:suspended|revoked)|car (?:broke down|got repo|was repo)(?:\\w*)|take the bus',
    { denies: true },
  ),
  ruleIn(
    'constraints.life',
    ['telehealth'],
    '(?:(?:over|by|on|via) video|telehealth|have to be online|do it online|virtual(?:ly)?|on zoom|something on zoom|over zoom|on zoom|by video|online (?:program|treatment|sessions?|therapy|iop|groups?))',
  ),
  ruleIn(
    'constraints.life',
    ['evening'],
    '(?:can|need|needs|free|available|prefer|do|something|anything|program|iop|classes|groups?|open|so|yall)(?: (?!call|text|phone|reach|contact|messag)\\w+){0,3}? (?:evenings?|nights|after work|after \\d+ ?(?:pm)?|at night)|(?<!(?:call|text|phone|reach|contact|message)(?: me| us)?(?: in the| at| on)? )evenings? (?:only|would|is|are|work|works)|(?:in the )?evenings for me',
  ),
  ruleIn(
    'constraints.life',
    ['weekend'],
    '(?:can|need|needs|free|available|prefer)(?: \\w+){0,3}? (?:weekends?|saturdays?|sundays?)|(?<!every |on |only )weekends? (?:only|would|are|work best|works? for|because)|home only (?:on )?(?:sat|weekends|sundays?)',
  ),
  ruleIn(
    'constraints.life',
    ['time_off'],
    '(?:take|get|have|taking|got|took|use|using|can take) (?:\\w+ ){0,3}(?:time off|leave|fmla|medical leave|leave of absence|a leave|weeks off|days off)|on (?:fmla|medical leave)',
  ),
  ruleIn(
    'constraints.life',
    ['cost'],
    '(?:cant|cannot|couldnt|dont know how to) (?:afford|pay for) (?:it|this|much|treatment|rehab|anything)|no money|money is (?:a )?(?:huge |big |real )?(?:worry|problem|issue|tight)|money is tight|how (?:im|i am) going to pay',
    { denies: true },
  ),
  ruleIn('constraints.life', ['cost'], 'worried about (?:the )?(?:cost|price|money)'),
  ruleIn(
    'constraints.readiness',
    'today',
    '(?:help|start|come in|get in|get (?:me|him|her) in|want in|go in|go|checked in|check in|admitted|treatment|bed|rehab|detox|ready)(?: \\w+){0,4} (?:today|tonight|right now|asap|tomorrow|as soon as possible|immediately|right away|right this minute)|(?:want|need)(?: \\w+){0,3} (?:asap|today|tonight|tomorrow|right away|immediately)',
  ),
  ruleIn(
    'constraints.readiness',
    'this_month',
    '(?:start|come in|get in|go in|check in|ready)(?: \\w+){0,4} (?:next week|this month|in a few weeks)',
  ),
  ruleIn(
    'constraints.readiness',
    'this_week',
    '(?:start|come in|get in|go in|go|check in|treatment|ready)(?: \\w+){0,4} this week',
  ),
  ruleIn(
    'constraints.readiness',
    'just_looking',
    'just (?:looking|want info|want information|browsing|looking for info|looking for information|want to know|gathering info\\w*|checking (?:out )?(?:my )?options|exploring|lookin(?:g)?)|just lookin|not ready (?:yet|to)|dont know if (?:im|i am|hes|shes) ready',
    { denies: true },
  ),
  ruleIn(
    'insurance.payer',
    'uninsured',
    '(?:no|dont have|doesnt have|do not have|without|lost my|lost his|lost her|aint got|got no|have no|has no) (?:any |health |medical |our )?insurance|uninsured',
    { denies: true },
  ),
];
