import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Who cannot answer for themselves, and who is watched, in English. */
export const safetySigns = {
  notSafe: {
    says: [
      'NOT|CANT .. keep|keeping SELF safe|alive',
      'NOT|CANT .. be left|trusted alone|unsupervised|unattended',
      'CANT|NOT promise|guarantee|swear .. NOT hurt|harm|do|kill|try|act|jump|take',
      'CANT|NOT promise|guarantee|swear .. safe|alive|here',
      'NOT|CANT trust|control SELF .. alone|tonight|here|right|now|anymore|with|around',
      'NOT safe by|around|with|from SELF',
      'NOT safe to? be|stay|leave|if alone',
      'suicide watch|precautions|risk',
      'refuses|refused|unable|cannot|NOT to? contract|commit for|to safety',
      'NOT|wasnt joking|kidding|lying|bluffing about suicide|dying|killing|wanting',
      'danger to SELF',
    ],
    notNear:
      'drink drinking relapse money dementia using use spend spending cravings dealer dope alcohol cash card letter form assessment',
  },
  fearsSelf: {
    says: [
      'afraid|scared|terrified|worried|fear .. what|that|of i|ill|hell|shell|he|she|they might? .. do|hurt|kill|act|try',
      'afraid|scared|terrified of .. SELF',
      'afraid|scared .. ill|i|hell|shell will|might|gonna|may? do|hurt|act|kill|try',
      'NOT safe .. SELF|alone|tonight|here|home|right|now',
      'do|does|did|doing something stupid|drastic|dumb|rash|terrible|regret|irreversible',
      'act|acting|acts on it|them|thoughts|urges|these|those|plan|this',
      'CANT rule out',
      'before i|he|she do|did|does something|it|this',
      'promised|swore|supposed|agreed .. call|tell|text|reach .. before|if',
    ],
    notNear:
      'kids toddler baby hunting drinking relapse spend drink dementia money husband boyfriend hits him',
  },
  watched: {
    says: [
      'someone|somebody need|needs|has|have|should .. watch|sit|stay|take .. me|him|her|with|away',
      'watch|watching|watched him|her|me|them .. 24|247|constantly|around|clock|closely|night',
      'take|hide|lock|hid|locked|hiding|remove|removed|took|taking|give|gave .. FIREARM|RAZORS|pills|meds|ROPES|sharps|knives .. away|up|from|because|so|before',
      'NOT|CANT leave|be|stay him|her|me? alone',
      'NOT|CANT be alone|left',
      'psych|psychiatric|behavioral unit|ward|hospital|hold|floor|er',
      'discharged|released|5150|baker|involuntary|1013|302|sectioned',
    ],
  },
  leaveMe: {
    says: [
      'NOT|CANT can|will|could? help|save|stop|fix me|him|her',
      'too late for me|us',
      'NOT call|send|look|come|try|bother|text|answer|follow .. anyone|me|for|help|cops|911|police|find|save|looking|back',
      'NOT bother|try looking|calling|finding|saving|coming|booking|scheduling',
      'nobody|noone|they suspects|suspect|suspecting',
      'nobody|noone knows where|im|i|he|she .. here|at|am|is|gone',
      'leave me|him be|here|alone',
      'too late to|for',
    ],
    notNear: 'insurance boss job parents husband',
  },
} satisfies Partial<SignsOf<SuicideSign>>;
