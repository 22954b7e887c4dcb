import type { StatementRule } from '../../volunteered/language.ts';
import { ruleIn } from '../../volunteered/rule.ts';

const KIN =
  '(?:mom|mother|dad|father|parents|sister|brother|wife|husband|girlfriend|boyfriend|partner|family|aunt|uncle|grandma|grandmother|friends?)';

/** Home and health. */
export const homeRules: readonly StatementRule[] = [
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
    '(?:(?:just|only|please) text|text (?:me|only)|(?:just |only |please )?text me)(?! (?:\\w+ )?(?:when|if|unless|while|between|before|after|until|in the))|text is (?:ok|okay|fine|best|better)|texts? only|prefer texts?(?:ing)?',
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
