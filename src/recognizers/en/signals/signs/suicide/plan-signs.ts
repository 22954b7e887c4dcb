import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Plans, dates and what is looked up, in English. */
export const planSigns = {
  planned: {
    says: [
      'have|has|got|picked|chose|chosen|found the|my|his|her method|means',
      'have|has|got|picked|chose a method and|picked|ready',
      'method|spot is|are? picked|chosen|decided|ready',
      'planning|planned|plans|imagining|rehearsing .. how|where|when i|id|ill|he|hed|she|shed would|will? go|die|leave',
      'know|knows|picked|found what|which|how|the .. combo|combination|dose|drug|drugs|pills|amount|vein|mix .. do|kill|work|would',
      'know|knows|figured|worked|decided|planned|thought how|exactly|out .. how|id|when|where .. do|die',
      'know|knows|decided|figured how|when|where|what id|ill|i|hed|shed|hes|shes|im .. do|use|die|go',
      'thought|figured|decided|worked|know|planned|picked of|about|out|through|exactly|the? how|where .. of|the|and|about|out? .. where|when|how|what',
      'how|where|when id|ill|hed|shed|hell|shell|i would|will? do it',
      'has|have|had|got|made|making a|the|my|specific|detailed|clear|solid plan',
      'all planned|mapped|worked|figured|thought out',
      'the plan is simple|easy|set|ready|the|to|done',
      'detailed|specific|concrete|active plan|intent|method',
      'plan .. w|with|and|to .. intent|means|gun|pills|overdose|hang|od|jump|shoot',
      'endorses|reports|endorsing|verbalizes|verbalized .. plan|intent|si|means',
      'backup|plan|way b|plan|method|case .. if|case .. NOT|fails',
    ],
    notNear:
      'treatment rehab recovery insurance payment parole safety wedding meal detox sober sobriety medicaid medicare job move travel birth phone care health dental cobra hmo ppo student family discharge aftercare quit taper relapse dose',
  },
  dateSet: {
    says: [
      'NOT INTENT? to? survive|surviving this|the|past|through|another',

      'which FIREARM|ROPES|HIGHPLACE',
      'THINK .. how|when|where id|i|hed|shed|hell|ill would|will? do it',

      'picked|chose|chosen|circled|marked a|the|my|on .. date|day|calendar',
      'set a|the|my date|deadline',
      'have|has a|the date',
      'know|knows|picked|chose|found exactly? which|what|the|my .. HIGHPLACE|beam|tree|rafter|spot',
      'date is? set|picked|chosen|circled',
      'giving|give|gave SELF|it until|till',
      'NOT to? make|making|see|seeing|reach|reaching|live|living|hit it? to|past|till|until|beyond my|his|her|the birthday|30|40|21|25|18|thirty|forty|christmas|morning|sunrise|weekend|summer|age|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next',
      'NOT make|making|see it? to|past|till|until? monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|tomorrow|next|30|40|25|21|18',
      'NOT see|make|reach|hit 30|40|21|25|18|thirty|forty|christmas|birthday|sunrise',
      'NOT plan|planning|expect|expecting|intend|intending .. be|being|live|living|see|seeing|make|making .. alive|here|around|next|tomorrow|christmas|past|that|it|long',
      'be? gone|dead by morning|christmas|midnight|sunrise|monday',
      'tonight|tomorrow is the? night|day',
      'tonights|todays|tomorrows the night|day',
    ],
    notNear:
      'wedding surgery detox rehab quit intake treatment game shift loan move due appointment exam job vacation party clinic admission group session meeting call without sober clean sobriety bed check',
  },
  willDo: {
    says: [
      'if|when i|he|she do|did|does it SELF',
      'going|gonna|ill|might just|to? do it',

      'going|gonna|ill|might|finally|just to? do it tonight|tomorrow|today|now|before|when|once|after',
      'doing it tonight|tomorrow|tonite|today|now|saturday|sunday',
      'tonight|today|tonite i|im|ill am? do|doing it',
      'going|gonna just? do it',
    ],
    notNear:
      'detox rehab quit treatment sober program court divorce work job surgery move intake call leave meeting paperwork',
  },
  resolved: {
    says: [
      'finally|once|youve|ive decided|decide|chose|chosen',
      'everything|it|this being over',
      'so i|he|she can|could be? done|finished',
      'mind is made up',
      'made up my|his|her mind',
      'made|making my|his|her|a|the decision|choice|peace',
      'already|ive|i have? decided',
      'once|now|since its|ive|you|that decided',
      'ready to die|end',
      'noone|nobody can|will|could stop|change me|it|my',
      'NOT|CANT talk me out',
      'going|gonna|go through with it|this',
      'finally|have|has|got the nerve|guts|courage|balls to',
    ],
    notNear:
      'detox rehab quit treatment sober program court divorce work job surgery move intake call leave',
  },
  searched: {
    says: [
      'SEEKS .. how|ways|where .. disappear|vanish',

      'SEEKS .. how many|much|long|high|far .. pills|die|kill|takes|take|overdose|bleed|lethal|fall|hanging|drop',
      'SEEKS .. ways|methods|how|way|best|easiest .. die|suicide|hang|noose|unalive|overdose|painless|painlessly',
      'SEEKS .. way|ways|method|one|which .. peaceful|painless|quickest|quick|least|fastest|easiest|clean|mess|messy',
      'SEEKS .. how tall|high|deep|far .. building|bridge|fall|drop|has|have|need|to',
      'amount|dose|number|many|much of? .. sure|certain|guaranteed|definitely|surely|foolproof',
      'SEEKS .. lethal|painless|fatal dose|doses|death|combinations|ways|amount|way',
      'SEEKS .. suicide|noose|nooses|hanging|bridges|heights',
      'how many|much .. would|will|does|it|do to? take|need .. die|never|kill|wake|fatal',
      'painless|quickest|easiest|fastest|cleanest|gentlest way|ways|method|methods|death to|of|out|that',
      'least|less painful|messy|traumatic|scary|gory way|ways|method to|out|i',
      'clean|quick|easy|peaceful way to go|die',
      'whats|what is|would? the|a|be? lethal|fatal|deadly|painless dose|amount|way|combo|combination',
      'how .. tie a|the noose|slipknot|knot|rope',
      'how long|does|would|quick|high|tall .. bleed|hang|hanging|fall|drop|drown|suffocate|carbon|insulin .. out|die|death|kill|take|hurt|enough',
      'search|browser|google history .. die|pills|suicide|noose|kill|hang|death|painless|lethal|overdose',
      'DRUG .. be|is|would quick|painless|instant|enough|fast .. or|way|right|together',
      'DRUG .. together be|would|is .. quick|painless|fatal|lethal|enough',
      'pain|painful|hurt|hurts|peaceful|suffer .. when|to|if|is|you you|u|someone|it hang|drown|jump|od|overdose|die',
      'does it? hurt to? die|hang|drown|dying',
    ],
    notNear: 'prevent prevention my|paper accident detox drink narcan',
  },
} satisfies Partial<SignsOf<SuicideSign>>;
