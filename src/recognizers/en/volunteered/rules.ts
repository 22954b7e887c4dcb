import type { StatementRule } from '../../volunteered/language.ts';
import { ruleIn } from '../../volunteered/rule.ts';

const KIN =
  '(?:mom|mother|dad|father|parents|sister|brother|wife|husband|girlfriend|boyfriend|partner|family|aunt|uncle|grandma|grandmother|friends?)';
const CARE =
  '(?:rehab|inpatient|residential|treatment center|treatment facility|(?:28|30|60|90) days?(?: program)?|sober program)';
const BEEN =
  '(?:did|done|been (?:to|in|through)|went (?:to|through|in)|was in|were in|finished|completed|graduated(?: from)?|tried|got out of|came out of|(?:time|times|stint|stints|month|months|weeks|days) (?:in|at))';
const LEAVES =
  '(?:leaving|leave|graduate from|getting out of|get out of|coming out of|stepping down from|about to finish|about to leave|finishing|discharged from|being discharged from|graduating from|released from|just left|just got out of)';

/** Care so far: detox and treatment. */
const CARE_RULES: readonly StatementRule[] = [
  ruleIn(
    'detox.history',
    'in_detox_now',
    '(?:am|im|is|hes|shes|currently|still|now)(?: currently| still| now)? (?:in|at) (?:a |the )?(?:medical )?detox|detoxing (?:right )?now|currently detoxing',
  ),
  ruleIn(
    'detox.history',
    'could_not_complete',
    '(?:left|quit|walked out of|walked out on|bailed on|dropped out of) (?:\\w+ ){0,2}detox|left detox|detox(?: \\w+| ,){0,6} (?:ama|left early|left after|walked out|couldnt finish|didnt finish|gave up|couldnt do it|couldnt take it)|(?:couldnt|could not|cant|didnt|did not|never|wasnt able to) (?:finish|get through|complete|make it through|finished|stick with|last in) (?:\\w+ ){0,3}detox|tried (?:to )?(?:detox|stop|quit|get clean|quitting|stopping|detoxing)(?: \\w+){0,9} (?:couldnt|could not|cant|didnt make it|failed|gave up|never made it|didnt last|never lasts)',
    { denies: true },
  ),
  ruleIn(
    'detox.history',
    'completed',
    '(?:did|done|finished|completed|went through|got through|been through|made it through|just did|went to|been to|got out of|out of|graduated|was in)(?: (?!never|not)\\w+){0,3} detox|detoxed (?:at|in|last|before|once|twice|already|a|\\d+)|detox (?:last|in|at|back|twice|once|two|a few|\\d+)',
  ),
  ruleIn(
    'detox.history',
    'never_tried',
    'never (?:once )?(?:been (?:to|in|through)|done|tried|gone (?:to|through)|had|did) (?:a |any |to )?(?:detox|detoxing|stop|quit|quitting|stopping|treatment|rehab|getting help)|(?:no|never any) detox|never (?:really |even )?tried (?:to )?(?:stop|quit)(?:ping|ting)?|no detox ever|havent (?:ever )?(?:been to|tried|done) (?:a |any )?(?:detox|rehab|treatment)|(?:detox|rehab|treatment) (?:\\w+ ){0,3}never (?:been|did|done|went)',
    { denies: true },
  ),
  ruleIn(
    'treatment.prior',
    ['none'],
    'never (?:once )?(?:been (?:to|in)|done|tried|gone to|had|did) (?:a |any )?(?:kind of |sort of )?(?:treatment|rehab|program|programs|therapy|help)(?: before| ever)?|first time (?:getting|asking for|reaching out for|looking for|trying to get|seeking) (?:any )?(?:help|treatment)|havent (?:ever )?(?:been to|tried|done|had) (?:a |any )?(?:rehab|treatment)|no (?:prior |previous )?(?:treatment|rehab)(?: before| ever| history)|no rehab(?: ever)?',
    { denies: true },
  ),
  ruleIn(
    'treatment.prior',
    ['residential'],
    `${BEEN}(?: \\w+){0,4} ${CARE}|${CARE} (?:twice|once|before|last|in|two|three|four|\\d+|a few|a couple|back)`,
  ),
  ruleIn(
    'treatment.prior',
    ['residential'],
    `${LEAVES}(?: \\w+){0,4} ${CARE}|(?:in|at) (?:a |an )?(?:residential|inpatient|rehab)(?: \\w+){0,2} (?:now|right now)`,
  ),
  ruleIn(
    'treatment.prior',
    ['iop'],
    `(?:${BEEN}|${LEAVES}|started|in)(?: \\w+){0,3} (?:iop|intensive outpatient)|iop (?:twice|once|before|last|in|two|a few)`,
  ),
  ruleIn(
    'treatment.prior',
    ['php'],
    `(?:${BEEN}|${LEAVES}|started|in)(?: \\w+){0,3} (?:php|partial hospitalization|partial hospital|day program)`,
  ),
  ruleIn(
    'treatment.prior',
    ['outpatient'],
    `${BEEN}(?: \\w+){0,3} (?:outpatient|counseling|counselling|therapy)`,
  ),
  ruleIn(
    'treatment.prior',
    ['leaving_now'],
    `${LEAVES}(?: \\w+){0,4} (?:${CARE}|treatment|iop|php|program|detox|sober living|jail|prison)`,
  ),
  ruleIn(
    'treatment.prior',
    ['jail'],
    '(?:out of|released from|let out of|left|in) (?:\\w+ ){0,2}(?:jail|prison|county)',
  ),
  ruleIn('treatment.leaving', 'residential', `${LEAVES}(?: \\w+){0,4} ${CARE}`),
  ruleIn('treatment.leaving', 'detox', `${LEAVES}(?: \\w+){0,3} detox`),
  ruleIn('treatment.leaving', 'iop', `${LEAVES}(?: \\w+){0,3} (?:iop|intensive outpatient)`),
  ruleIn('treatment.leaving', 'php', `${LEAVES}(?: \\w+){0,3} (?:php|partial hospitalization)`),
  ruleIn('treatment.leaving', 'jail', `${LEAVES}(?: \\w+){0,3} (?:jail|prison)`),
];

/** Home and health. */
const HOME_RULES: readonly StatementRule[] = [
  ruleIn(
    'home.now',
    ['unhoused'],
    'homeless|unhoused|(?:living|sleeping|lives?|sleeps?) (?:behind|under|outside)|(?:living|sleeping|lives?|sleeps?|crashing) (?:in|out of) (?:my|his|her|their|a|the) (?:car|truck|van|tent)|(?:living|sleeping|live|sleep|out) on the streets?|(?:in|at) (?:a |the )?(?:homeless )?shelter|couch surfing|couchsurfing|(?:no|nowhere|no place|dont have a place|dont have anywhere)(?: else)? to (?:live|stay|go)|(?:crashing|sleeping|staying) on (?:my|a|his|her|their|friends|peoples?) (?:\\w+ )?couch(?:es)?|got evicted|kicked (?:me|him|her) out',
  ),
  ruleIn(
    'home.now',
    ['safe_sober'],
    `(?:live|lives|living|staying|stay|moved in)(?: back)?(?: in| with)(?: \\w+){0,2} (?:sober (?:house|home|living|${KIN})|${KIN} (?:who|and|that) (?:\\w+ )?(?:dont|doesnt|does not|do not|never) (?:drink|use)s?)|no ?(?:one|body)(?: else)? (?:here|there|in the house|at home|in my house|else|at my house)? ?(?:drinks|uses)(?: there| here)?|nothing in (?:my|the) house|sober (?:house|living) (?:now|right now)`,
    { denies: true },
  ),
  ruleIn(
    'home.now',
    ['others_use'],
    `(?:my|the) (?:${KIN}|roommates?|housemates?) (?:(?:also|all|both|still) )?(?:drinks?|uses?|smokes? (?:meth|crack|weed))(?: too| also| as well| heavily| every day| a lot)|(?:everyone|everybody|they all) (?:here |there |in (?:the|my) house |at my house |around me |at home |i live with )?(?:drinks|uses|drink|use)|roommates? (?:all )?(?:use|uses|drink|drinks|get high)`,
    { of: 'anyone' },
  ),
  ruleIn(
    'home.now',
    ['support'],
    `(?:my|his|her) ${KIN} (?:\\w+ ){0,2}(?:supportive|supports? (?:me|him|her)|helps? (?:me|him|her)|has my back|have my back|is there for (?:me|him|her)|are there for (?:me|him|her)|in my corner|on my side|behind me)|supportive ${KIN}`,
    { of: 'anyone' },
  ),
  ruleIn(
    'health.conditions',
    ['pregnant'],
    'pregnant|expecting a baby|\\d+ (?:weeks|months) along',
  ),
  ruleIn(
    'health.conditions',
    ['methadone_buprenorphine'],
    '(?:on|take|takes|taking|prescribed|get|started) (?:\\w+ ){0,2}(?:methadone|suboxone|subutex|sublocade|buprenorphine|vivitrol shot|bupe)|(?:methadone|suboxone) (?:clinic|\\d+ ?mg)',
  ),
  ruleIn(
    'health.conditions',
    ['mental_health_care'],
    '(?:see|sees|seeing|have|has|got|talk to|talking to) (?:\\w+ ){0,2}(?:therapist|psychiatrist|psych)|my (?:therapist|psychiatrist|psych)|in therapy(?: for)?',
  ),
  ruleIn(
    'health.conditions',
    ['other_medication'],
    '(?:lexapro|zoloft|prozac|lithium|abilify|effexor|celexa|paxil|cymbalta|lamictal|metformin|lisinopril|insulin|metoprolol|levothyroxine|antidepressants?|blood pressure (?:meds|medicine|pills)|meds for (?:my |his |her )?(?:depression|anxiety|bipolar|blood pressure|diabetes))',
  ),
  ruleIn(
    'health.conditions',
    ['condition_stable'],
    '(?:diabetic|diabetes|blood pressure|asthma|heart|thyroid|hep c|hepatitis|epilepsy|hiv)(?: \\w+){0,4}(?: ,)?(?: \\w+){0,3} (?:under control|controlled|stable|managed)',
  ),
  ruleIn(
    'health.conditions',
    ['condition_monitored'],
    '(?:dr|doctor|doc|cardiologist|specialist) (?:\\w+ ){0,9}(?:checks?|checking|watches|watching|monitors?|monitoring|keeping an eye on)',
  ),
  ruleIn(
    'health.mood',
    'severe_unstable',
    '(?:cant|cannot|can not) (?:function|get out of bed|leave the (?:house|bed|apartment|apt))|(?:havent|hasnt) (?:left|got out of|gotten out of) (?:the|my|his|her|bed)',
    { denies: true },
  ),
  ruleIn(
    'health.conditions',
    ['condition_unstable'],
    '(?:diabetes|sugar|blood pressure|heart|liver|asthma|copd|hep c)(?: \\w+){0,4} (?:getting worse|out of control|not under control|uncontrolled)',
    { denies: true },
  ),
  ruleIn('health.mood', 'moderate', '(?:hard|bad|down|low|depressed|rough) most days'),
  ruleIn(
    'use.substances',
    ['none'],
    '(?:not|no) (?:drugs|alcohol|drinking)(?: or| and| ,)? (?:or |no )?(?:drinking|drugs|alcohol)|dont touch any(?: of it)?|(?:i|he|she) (?:dont|doesnt|do not|does not) (?:drink or use|use or drink|drink or do drugs|use (?:any )?(?:drugs|substances|anything)|do drugs|drink at all)|no (?:booze|alcohol|drinking)(?: ,| and| or)? (?:no |or )?drugs|no drugs(?: ,| and| or)? (?:no |or )?(?:booze|alcohol|drinking)',
    { denies: true },
  ),
  ruleIn(
    'use.consequences',
    ['work_school'],
    '(?:lost|losing) (?:my|his|her) (?:\\w+ ){0,3}job|(?:got|getting) (?:me |him |her )?fired|fired (?:from|over|for|because)|failing (?:\\w+ ){0,2}(?:grade|class|classes|school|out)|suspended from (?:school|work)|dropped out|kicked out of (?:school|college)',
  ),
  ruleIn(
    'use.consequences',
    ['family_friends'],
    '(?:lost|losing) (?:my|his|her) (?:kids|children|family|marriage|custody|wife|husband|son|daughter)|(?:wife|husband|girlfriend|boyfriend) (?:left|is leaving|is divorcing|took the kids|kicked (?:me|him|her) out)|cant see (?:my|his|her) (?:kids|boys|girls|son|daughter|grandkids)',
    { denies: true },
  ),
  ruleIn(
    'use.consequences',
    ['health'],
    '(?:liver|bladder|kidneys?|pancrea\\w+|stomach|heart) (?:\\w+ ){0,3}(?:bad|wrecked|shot|failing|damage\\w*|messed up)',
  ),
  ruleIn(
    'use.consequences',
    ['money'],
    '(?:in the hole|in debt|behind on (?:rent|bills)|maxed out|emptied (?:the|my|our|his|her) (?:savings|account)|spent (?:all|everything) (?:my|our|his|her)?)',
  ),
  ruleIn(
    'use.consequences',
    ['law'],
    '(?:dui|dwi|got arrested|been arrested|arrested again|on probation|on parole|court ordered|citation|court date)',
  ),
  ruleIn(
    'use.consequences',
    ['cannot_cut_down'],
    '(?:cant|couldnt|cannot|could not) (?:stop|quit|cut (?:back|down)|control it)(?! (?:crying|thinking|shaking))|tried (?:to )?(?:cut|cutting) (?:back|down)(?: \\w+){0,4} (?:couldnt|cant|failed)',
    { denies: true },
  ),
  ruleIn(
    'contact.safe',
    ['text'],
    '(?:just|only|please) text|text (?:me|only)|(?:just |only |please )?text me|text is (?:ok|okay|fine|best|better)|texts? only|prefer texts?(?:ing)?',
  ),
  ruleIn(
    'contact.safe',
    ['voicemail'],
    '(?:leave|leaving) (?:a |me a )?(?:voicemail|message) (?:is )?(?:ok|okay|fine)',
  ),
  ruleIn('insurance.payer', 'self_pay', 'pay(?:ing)? (?:cash|out of pocket)|self pay|private pay'),
  ruleIn(
    'who.knows',
    'unwilling',
    '(?:doesnt|dont|does not|wont|will not|refuses|refusing|refuse|wouldnt)(?: even| ever)?(?: want| to| get| accept| go| think| admit| believe| listen| talk| about){0,4} (?:any )?(?:help|treatment|rehab|needs help|has a problem|go|it)|in (?:total |complete )?denial|refuses|wont (?:go|hear|listen|talk|admit)|told me to (?:f|fuck|get lost|leave)|said (?:absolutely not|no way|hell no|hes fine|shes fine)|swears? (?:it isnt|its not) a problem|(?:isnt|not) ready',
    { of: 'other', denies: true },
  ),
  ruleIn(
    'who.knows',
    'willing',
    '(?:wants|wanted|willing|ready|agreed|agrees|asked|asking|open|hed|shed)(?: me)?(?: to| for| get| getting| go| going| accept){0,3} (?:help|treatment|rehab|detox|go|stop|quit|get clean|get sober|talk|out|it to stop|do a program)|(?:said|says|saying) (?:yes|ok|okay|hed (?:go|do)|shed (?:go|do)|hell go|shell go|shes ready|hes ready)|(?:hes|shes) down to',
    { of: 'other' },
  ),
  ruleIn(
    'who.knows',
    'does_not_know',
    '(?:doesnt|dont|does not|do not) know (?:im|i am|that im|that i am|i|about this|ive)',
    { of: 'other', denies: true },
  ),
];

/** What treatment has to fit around, and how soon it is wanted. */
const LIFE_RULES: readonly StatementRule[] = [
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
    'single (?:mom|mother|dad|father|parent|mama)|(?:have|has|got) (?:a|an) (?:\\d+ (?:year|yr|month) old|baby|toddler|newborn|infant|little one)|(?:the|a) baby to (?:look after|care for)|(?<!took |lost |taken |lose |losing )(?:my|have|has|got|with|our|raising|his|her|two|three|four|2|3|4|a)(?: (?:two|three|four|five|2|3|4|5|little|young|small|\\d+ (?:year|yr|month) old))* (?:kids|kiddos|children|toddlers?|babies|baby|newborn|infant|littles)|(?:mom|mother|dad|father) of (?:two|three|four|five|2|3|4|5|\\w+)|(?:child|day) ?care|babysitter|(?:get|getting|take|taking|drive|driving) the kids',
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
    '(?:can|need|needs|free|available|prefer|do|something|anything|program|iop|classes|groups?|open|so|yall)(?: \\w+){0,3}? (?:evenings?|nights|after work|after \\d+ ?(?:pm)?|at night)|evenings? (?:only|would|is|are|work|works)|(?:in the )?evenings for me',
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
    '(?:cant|cannot|couldnt|dont know how to) (?:afford|pay for) (?:it|this|much|treatment|rehab|anything)|no money|money is (?:a )?(?:huge |big |real )?(?:worry|problem|issue|tight)|money is tight|worried about (?:the )?(?:cost|price|money)|how (?:im|i am) going to pay',
    { denies: true },
  ),
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

/** What people say of themselves or of someone they love, in so many words. */
export const rules = [...CARE_RULES, ...HOME_RULES, ...LIFE_RULES];
