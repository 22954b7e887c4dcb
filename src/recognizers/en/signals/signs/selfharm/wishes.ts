import type { SelfharmSign } from '../../../../signals/constellations/selfharm-names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Injury to oneself longed for, and taken up again, in English. */
export const wishesSigns = {
  hurtWished: {
    says: [
      'if i|he|she|they dont cut|hurt|burn|bleed|selfharm',
      'if nobody|noone|someone|you|they .. i|im|ill .. cut|hurt|burn|harm SELF|again|tonight',
      'if nobody|noone|someone|you|they .. i|im|ill .. cutting|selfharm',
      'going|gonna|will|about|want|wanna|might|afraid|scared|ill|could|what to? .. do to MY own? SELF_VEIN',
      'going|gonna|will|about|want|wanna|might|afraid|scared to? .. do something|things to MY own? SELF_VEIN',
      'want|wanna|need|urge|tempted|trying|wish|could NOT? to? .. open|tear|rip|peel|claw|scratch|shred off|out? MY own? skin|arms|face|legs|wrists|thighs',
      'want|wants|wanna|need|needs|urge|urges|tempted|going|gonna|will|about|ill to? hurt|harm|injure|cut|burn|punish|slice SELF|MY',
      'want|wants|wanna|need|needs|crave|craves|craving|like|likes|love|miss|misses to? feel|see|watch|seeing|feeling|watching the|my|some? pain|blood|sting|bleed',
      'want|need|crave|miss|craving|missing the|my|some blade|blades|razor|sting|cutting|cuts|selfharm',
      'needs|need|want|wants|wanna to? selfharm|bleed',
      'scared|afraid|worried|terrified|might|gonna|may .. hurt|harm|cut|injure|burn SELF',
      'NOT|dont|CANT trust|safe SELF|with|around SELF|sharp|sharps|knives|razors|blades',
      'want|wanna|need|wants it|this|skin|something to? hurt|bleed|sting|burn',
      'thinking|thoughts|fantasize|fantasizing|dream|obsessed|think of|about blades|razors|blade|hurting|harming|burning|selfharm SELF?',
      'feel|feels|felt like bleeding|hurting|harming|selfharming|burning SELF',
      'see|watch|watching|seeing MY? own? blood',
      'make|makes|making SELF bleed',
      'like|likes|love|loves|miss|misses|crave|enjoy the|my? sting|blood|pain|scars|blade',
    ],
    notNear:
      'gym workout doctor surgeon dentist tattoo candle trash calories test tests results labs whiskey vodka gym',
  },
  cutWished: {
    says: [
      'want|wants|wanna|need|needs|urge|urges|craving|crave|craves|itch|itching|dying|aching|tempted to? cut|slice|carve',
      'going|gonna|about|ill|will|want|wanna|need to? start|go|keep|be? cutting|slicing',
      'thinking|thoughts|fantasize|fantasizing|dream|obsessed|think of|about cutting|slicing',
      'feel|feels|felt like cutting|slicing',
      'stop|quit cutting',
      'why|reason|reasons .. shouldnt|NOT to? cut|slice',
    ],
    notBefore: `back down out off the a an my his her this that all on it some someone everyone everything contact
      him them you me us carbs calories sugar weed alcohol drinking smoking caffeine ties hair grass wood class
      school loose short weight corners costs hours people family coke meth dope soda through across into up`,
  },
  harmUrge: {
    says: [
      'wanting|itch|pull is|so|to|of loud|strong|bad',
      'want|wanna|need|dying to bad|badly|again|so|rn',
      'urge|urges|craving|cravings|itching|tempted|temptation|impulse|impulses|compulsion',
      'CANT stop|resist|fight',
      'NOT trust SELF',
      'trying|try|tryna|tried NOT to',
      'so|really close to',
      'fighting|holding .. back|it|off|myself',
      'feel like doing it',
      'keep|keeps staring|looking|thinking at|about',
      'calling|calls my|me|her|his',
      'gave|give|giving in',
    ],
  },
  harmsAgain: {
    says: [
      'relapse|relapsed|relapsing|relapses',
      'did|doing|do|started|starting|start|at|back .. again',
      'cut|cuts|cutting|burned|burning|selfharmed|selfharming|hurt again|tonight|yesterday|today',
      'broke|lost|blew|reset|ended|ruined|breaking my|her|his|the? streak|promise|clean',
      'back to|at it|cutting|old|square',
      'went|gone|going|fell|fallen|slipped back|up',
      'blew|caved|cracked|messed|screwed|slipped|gave it|in|up',
      'days|weeks|months|month|year clean .. gone|over|ruined|wasted|nothing|down|broke|broken|and|but',
      'day 0|zero|one',
      'promised .. NOT|stop|never|wouldnt',
      'said|swore|told .. stopped|quit|done',
    ],
  },
  notToDie: {
    says: [
      'NOT suicidal|suicide|dying',
      'NOT want|wanna|trying|tryna|looking|gonna|going|planning|plan|about to? die|dying|suicide|kms|kill|end|dead',
      'NOT to die|kill|end',
      'NOT a|an? suicide attempt|thing',
      'nonsuicidal|non suicidal?',
    ],
  },
  cleanOfIt: {
    says: [
      'used to cut|selfharm|burn|selfinjure',
      'clean|free|sober from|off|of cutting|selfharm|sh|blades|blade|burning|it',
      'NOT cut|selfharmed|burned .. in|for|since',
      'without|no|off cutting|hurting|selfharm|blade|blades|cuts',
      'days|weeks|months|year|years from|since|of no? cutting|selfharm|blade|cut',
    ],
  },
} satisfies Partial<SignsOf<SelfharmSign>>;
