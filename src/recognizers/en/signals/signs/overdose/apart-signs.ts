import type { OverdoseSign } from '../../../../signals/constellations/overdose/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What makes it another thing: a class, a recovery, sleep, a habit, a story, panic, in English. */
export const apartSigns = {
  inClass: {
    says: [
      'training|trained|workshop|certified|pamphlet|leaflet|brochure|volunteer|volunteers|seminar|webinar|curriculum',
      'narcan|naloxone|cpr|aid kit|kits|class|course|training|handout',
      'carry|carries|carrying|stock|distribute|distributing .. narcan|naloxone',
      'learn|learned|learning|recognize|teach|teaching .. overdose|signs|narcan|symptoms',
      'signs|symptoms of .. overdose|poisoning|withdrawal',
      'for|studying my|a|the .. exam|essay|report|paper|project',
    ],
  },
  broughtBack: {
    says: [
      'hes|shes|im|theyre|were|everyone|everybody fine|ok|okay|better|stable|good|recovering|safe|alive now|today|again|thank|thankfully',
      'doing|did well|great|fine|better|good now|today|since',
      'survived|survivor|discharged|recovered|recuperated',
      'came|got|home|released|out|back from|of .. hospital|icu|er',
      'hes|shes|is|was|im|were .. in|at the? hospital|icu|er',
      'paramedics|ems|medics|nurses|doctors .. saved|revived|brought|stabilized|came|have',
    ],
  },
  bereaved: {
    says: ['buried|funeral|grave|rip|descanse|grieving|widow', 'passed away', 'rest in peace'],
  },
  ordinarySleep: {
    says: [
      'for|before school|work|class|church|practice',
      'in the mornings',
      'alarm|alarms|snooze|naptime|cpap|apnea|jetlag',
      'by 8|9|10|8pm|9pm|10pm|midnight',
      'before|till|until|past noon|lunch',
      'heavy|deep|sound|lazy|late sleeper|sleepers',
      'night|day shift|shifts',
    ],
  },
  backThen: {
    says: [
      'in 2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025',
      'last|past year|month|summer|winter|spring|fall',
      'years|year|months|month|weeks ago|back|later',
      'back when|then',
      'one|that time',
      'times|twice|thrice .. year|life|month',
    ],
  },
  habit: {
    says: [
      'every|each|most|some|many single|night|nights|day|days|weekend|weekends|time|evening|morning|friday|weeknight',
      'always|often|whenever|sometimes|constantly|daily|nightly|typically|regularly|everywhere',
      'all the time',
      'since|after starting|beginning',
      'since i|he|she|they started|began|start',
      'I|HE take|takes',
      'makes|make me|him|her',
      'switched|lowered|changed|adjusted me|my|it|the|him|her',
      'again and',
      'nights|days|times a|per week',
      'on weekends|fridays|saturdays',
      'drinks|drinking|drink|drank until|till',
      'a|per|x|2x|3x|4x day|week|month|night',
      'for|going on|past MANY|2|3|4|5|6|7|8|9|two|three|four|five|few years|yrs|months',
    ],
  },
  morningAfter: {
    says: [
      'hungover|hangover|embarrassed|embarrassing|ashamed|pancakes|breakfast|wedding|weddings|sandwich',
      'said|did .. dumb|stupid things|stuff',
      'woke up and',
    ],
  },
  inStory: {
    says: [
      'movie|movies|film|films|song|songs|lyrics|episode|novel|netflix|documentary|poem|fictional|tv|show|shows|podcast|character',
      'video game|games',
    ],
  },
  panicking: {
    says: [
      'panic|anxiety|asthma attack|attacks|inhaler',
      'sleep study|clinic|test',
      'panicking|asthma|asthmatic|inhaler|allergies|pneumonia|copd|bronchitis|covid',
      'breathing|meditation|yoga|relaxation exercise|exercises|technique|techniques|app',
      'stuffy|runny nose',
      'a cold|flu',
    ],
  },
} satisfies Partial<SignsOf<OverdoseSign>>;
