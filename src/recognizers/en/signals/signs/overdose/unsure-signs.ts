import type { OverdoseSign } from '../../../../signals/constellations/overdose/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What is said before anyone knows how bad it is, in English. */
export const unsureSigns = {
  saysOverdosed: {
    says: ['I|HE|has|have overdosed|overdosd|oded|ods|odd'],
    notNear: 'times twice once before survived sober clean TREAT',
  },
  overstepped: {
    says: [
      'overdid|overdone it|this|things|myself',
      'half .. USEDIT two|three|four|both|whole|all',
      'overdid|overdone|overdoing',
      'supposed|meant to be|take|give .. drew|took|gave|did',
      'went|gone|going too|way far|hard',
      'mixed|messed|confused|switched|screwed|fucked up? .. dose|doses|meds|pills|insulin',
      'misread|miscounted|mismeasured .. dose|doses|label|scale|meds|pills|insulin',
      'did|done|used|smoked|shot|snorted|sniffed|had too|to|way much',
      'took|taken|gave it? .. extra|wrong dose|doses|amount|pill|pills|meds|shot',
      'USEDIT .. more than .. thought|should|meant|usual|normal|wanted|planned',
      'USEDIT .. double|triple|twice .. what|as|usual|normal',
      'DRUG|dose|doses|pill|medicine twice',
      'way|lot|much bigger|larger|stronger than',
      'bigger|larger than i|usual|normal|before|should',
      'dose was .. high|wrong|big|much',
    ],
    notBefore: 'a daily per each every time damage for of on in with work talking thinking today',
    notNear: 'TREAT pharmacy cops chores gym housework workout exercise makeup seasoning',
  },
  dying: {
    otherDenied: ['UNSURE'],
    says: [
      'HE .. is|are|might|may|could|gonna|be? dying|die',
      'hes|shes|theyre|he|she|they might|gonna|going|about|could|may|actually to? dying|die',
      'hes|shes|theyre dying',
      'im|me|myself dying',
      'am i dying|gonna|going to? die|dying',
      'think|feel|feels|swear|feeling|scared|know|believe im|i gonna|going|might|about|could|will|may to? die|dying',
      'feel|feels|feeling like .. dying|death|die',
      'gonna|going|about to? die|od|overdose',
      'scared|afraid .. dying|die',
      'NOT want|wanna|let me|him|her|to? die|dying',
      'this|it is? killing|gonna|going to? kill me|him|her',
      'losing HIM',
      'NOT think .. wake|waking|make|making up|it',
      'NOT waking|wake up from|after',
      'wont|NOT make it through|till|to',
    ],
    notBefore: 'of laughing to for laughter alone inside',
    notNear:
      'laughter cancer hospice hunger boredom laughing embarrassment phone battery dog cat plant',
  },
  tookPills: {
    says: [
      'i|he|she|HE took|swallowed|ate|popped the|all pills|tablets|meds',
      'took|swallowed|ate|popped some|a|these|those? few|couple|bunch|couple? of? pills|tablets|tabs',
    ],
    notBefore: 'for as daily every with to from at',
    notNear: 'prescribed doctor headache',
  },
  mistaken: {
    says: [
      'by|on accident|mistake',
      'accidentally|accidently|mistakenly|inadvertently|unknowingly',
      'mistook|confused .. for',
      'thinking|thought|figured it|they|that|these|those was|were|is MY|a|an .. DRUG|pill|pills|vitamin|vitamins|medicine|gummy|one',
      'thinking|thought|figured they|it|that|theyre|those was|were DRUG|candy|melatonin|vitamins|water|juice|just|mine|hers|his',
      'without knowing|realizing|looking',
      'someone|somebody elses|else DRUG|medicine|prescription',
    ],
  },
  unwell: {
    otherDenied: ['UNSURE'],
    says: [
      'something|somethings|sumthing wrong|off|happening|bad|weird',
      'NOT feel|feeling|look|looking|acting|act|seem|seems right|good|well|normal|ok|okay|himself|herself|so',
      'acting|acts|looks|looking|feel|feeling|feels|sounds|being .. weird|strange|funny|off|awful|terrible|horrible|bad|wrong|crazy|poisoned',
      'moaning|moans|groaning|groans|whimpering|grunting|drooling|drools',
      'bad reaction|trip',
      'reacting|reaction bad|badly|to',
      'freaking|tripping out|balls|hard|bad',
      'hit|hits|hitting .. hard|harder|wrong|weird|bad|different',
      'sick to my|his|her stomach',
      'NOT|CANT stop shaking|sweating|twitching|crying|moaning|trembling',
    ],
  },
} satisfies Partial<SignsOf<OverdoseSign>>;
