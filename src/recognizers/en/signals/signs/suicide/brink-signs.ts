import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Places, doses and care refused, in English. */
export const brinkSigns = {
  height: {
    says: [
      'on|at|near|by|around tracks|bridges|balconies|rooftops|cliffs|ledges|railings|trains',
      'high up|place|places|ledge|floor|building|spot',
      'on|at|near|by|atop|to|along|over|off|cross|crossing the|a|my|that|this HIGHPLACE|dam',
      'on|at|near|by|along the|a train|railroad|subway|highway HIGHPLACE',
      'top|level|floor|edge|side|middle of the|a|my .. HIGHPLACE|garage|building|deck|structure|cliff|hotel',
      'edge|middle of the|a? bridge|roof|road|highway|freeway|tracks|platform|water',
      'parked|standing|sitting|walking|stopped|pulled .. bridge|overpass|river|cliff|tracks|lake|water|pier|dam|roof|ledge|rooftop|railing',
    ],
    notNear: 'work works fix fixing fell construction roofer vacation traffic live lives house',
  },
  brink: {
    says: [
      'over|past|outside the|a|that bridge|balcony|overpass|roof|rooftop|cliff rail|railing|fence|edge|wall|barrier',
      'over|past|outside the|a|that rail|railing|barrier|guardrail|parapet',
      'im|hes|shes literally? on the train|railroad|subway? tracks',
      'climbed|climbing|climb|climbs .. railing|rail|guardrail|ledge|barrier|parapet|fence',
      'NOT|CANT come|get|climb down|off .. roof|ledge|bridge|rail|railing|balcony|overpass|tower|tree',
      'on|onto|over the|a|her|his|my ledge|railing|guardrail',
      'keep|keeps walking|driving|going|ending|coming|looking .. bridge|tracks|cliff|overpass|roof|rooftop|railing|ledge',
      'closer|close to the rail|railing|edge|ledge',
      'on|at .. HIGHPLACE right|rn|alone|crying|drunk|now',
      'STANDS .. HIGHPLACE .. rn|now|hour|hours|minutes|while|crying|drunk|thinking|wondering|again|night',
      'STANDS .. ledge|railing|edge|tracks|cliff',
      'STANDS|im|am|hes|shes .. top|edge|roof|ledge of .. HIGHPLACE|garage|building|structure|hotel|dam',
      'drove|went|walked|drive|walk|go|going|ran|snuck|climbed|walking .. HIGHPLACE .. sat|stood|stayed|stared|cried|sit|stand|stay|cry|stare|looked|look|turned|waited',
      'wrong|other|outside|far .. side of? .. HIGHPLACE',
      'almost|nearly|allmost|almst jumped|hanged',
      'almost|nearly pulled|drove|walked|stepped|swerved|swallowed .. trigger|traffic|off|front|train|all|bottle|tree|river',
      'legs|feet|toes hanging|dangling|over|swinging .. edge|over|side|ledge|off',
      'STARES on|at .. ledge|edge|tracks|railing|rooftop .. train|jump|cant|want|NOT|over|down|end',
      'looking|staring|look|stare|looks down at .. water|traffic|cars|river|tracks|rocks',
      'how far .. drop|fall|down',
    ],
    notNear: 'commute late photo view ticket station stuck roofer construction fix fixing fishing',
  },
  dosedToDie: {
    says: [
      'NOT want|wants|wanna to? be saved|revived|rescued|resuscitated|narcanned',

      'took|swallowed|drank|did|injected|shot .. to end|finish|kill it|myself|everything|things|life',

      'hoping|hoped|hope|praying|prayed|wanting|meaning|meant|intended|planning .. NOT|never wake|waking|woke|come back? up|back|again',
      'hope|hoping|hopefully|wish .. DRUG|DEADLY .. gets|takes|kills|ends|finishes me',
      'enough .. to? NOT|never come|wake|feel|be|have|worry',
      'hope|hoping|pray|praying|wish .. bag|hit|shot|dose|pill|batch|drink|bottle .. one|kills|takes|finishes|ends that|me|it',
      'one|giant|big|huge|enough|last|final .. shot|dose|hit|bag .. NOT|never .. feel|wake|come|coming|waking|deal|hurt',
      'took|take|taking|swallowed|shot|did|used|drank|injected .. so .. NOT|never wake|come|waking|be',
      'overdose|overdosed|od|oded|ods|overdosing on purpose|intentionally|deliberately',
      'intentional|deliberate|purposeful|intentionally overdose|od|ingestion|overdosed|ingested|took|overdosing',
      'took|take|swallowed|taking|used .. on purpose|intentionally',
      'on purpose .. overdose|overdosed|pills|took|od',
      'NOT an? accident|accidental .. overdose|pills|od|took',
      'overdose|od|pills|crash|wreck NOT|no .. accident|accidental',
      'russian roulette',
      'hoping|hope|hoped|wanting|praying|wish .. to|it|this|that|one|last|next kills|kill|takes|take|finishes me|myself',
      'NOT care .. if|whether .. kills|overdose|die|od|wake .. me|or|up|again',
    ],
    notNear:
      'laughing sick dopesick shaking withdrawals baby husband panic nightmare hangover hungover',
    otherDenied: ['CANT'],
  },
  refusesCare: {
    says: [
      'stopped|quit|refuses|refusing|refused|skipping|stop taking? .. insulin|dialysis|chemo|eat|eating|food',
      'stopped|NOT|quit|never looking|look|looks both|where',
      'NOT|stopped|quit refill|refilled|refilling|renew|renewed|pick|fill|filled|filling .. insulin|heart|blood|pressure|seizure|thinner|thinners|kidney|dialysis|inhaler|nitro',
      'stopped|NOT|quit wearing|wear|wears .. seatbelt|helmet',
    ],
  },
  staged: {
    says: [
      'look|seem like i|he|she|ive|im fell|slipped|drowned|asleep|nodded|passed',
      'look|looks|looking|pass like|as an? accident',
      'make|making|so .. look|looks accidental|natural',
      'nobody|noone|they .. know|think|suspect .. on purpose|accident|accidental',
    ],
    notNear: 'abuser bruise bruises husband boyfriend movie',
  },
} satisfies Partial<SignsOf<SuicideSign>>;
