import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What stands beside a farewell, in English. */
export const besideSigns = {
  calmSudden: {
    says: [
      'suddenly|weirdly|strangely|oddly|eerily|unusually|abruptly|weird|strange|odd .. calm|peaceful|happy|cheerful|serene|relieved',
      'calm|peace|relieved|happy|happier|better|smiling|cheerful|peaceful .. all|out of|after sudden|a|nowhere|months|weeks|being|depressed',
      'at peace now|finally|today|about|tonight|all',
      'calmest|happiest ive|hes|shes|i .. been|felt|seemed|in',
      'finally feel|feels|feeling|at calm|peace|peaceful|relief',
      'calm .. first|once|now|decided|since',
      'funny|weird|strange|odd|crazy|amazing|scary how|that|it .. calm|peaceful|light|easy|quiet|relaxed|free|lighter',
      'light|lighter|weightless|free|calm|peaceful i|he|she feel|feels|felt|get|seem',
      'so|strangely|weirdly calm|peaceful|light|lighter|cheerful since|now|after|today|lately',
    ],
    notNear: 'baby rehab meds breathing medication program meditation yoga',
  },
  insured: {
    says: [
      'would|will|wed|id|ill|theyll get|have|collect|cash the|my|his|her|that insurance|policy|payout',
      'insurance|policy .. pay|pays|paid out|even if|when|anyway|even|to',
      'insurance .. worth more|than',
      'they|kids|family would get|have|collect the|my insurance',
      'theyd|hed|shed get|have|collect the|my insurance',
      'insurance|policy still? pay|pays my|his|her? kids|family|wife|husband|mom|parents',
      'life insurance|policy .. pay|pays|payout|cover|suicide|covers|enough|kids|family|wife|better|set|worth|if|still|kick|clause|money',
      'insurance|policy .. cover|pay|pays|covers|void|clause|exclude|if .. suicide|die|dead|death',
      'worth more|most dead|gone|than|to',
      'so .. kids|family|wife|they .. get|gets|have|collect .. insurance',
      'get|gets|have|has|collect|live|leave|leaves .. insurance|policy money|payout|check',
      'collect|cash|get|gets on|in|the|my|off .. life insurance|policy',
      'suicide clause',
    ],
  },
  joins: {
    says: [
      'be|being with my|him|her|them|mom|dad|you .. again|heaven|soon|up|grave',
      'ready to see|meet|join|be .. dad|mom|god|maker|him|her|jesus|lord|grandma|husband|wife',
      'join|joining|reunited|reunite .. him|her|them|LOVED|god|angels|heaven',
      'see|seeing|meet|meeting|hold .. heaven|god|jesus|maker',
      'see|seeing him|her|mom|dad|them again|soon',
      'go|going|wants|home to|home the? heaven|god|jesus|angels|lord|maker',
      'go|going|follow|following|right right? after|behind him|her|them|mom|dad',
      'calling|waiting for|me|him .. heaven|side|home',
    ],
    notNear: 'rehab visit airport sunday church court meeting gym group class team program',
  },
  lost: {
    says: [
      'died|passed|dead',
      'left|leaving|divorced me|us|him|her',
      'is|are|was|shes|hes|now gone',
      'took|taking him|her|them|my',
      'heaven|god|cemetery has|got|took my',
      'lost my|him|her|custody|them',
    ],
  },
  alone: {
    says: [
      'alone|lonely|by myself|himself|herself',
      'everyone|everybody|family|kids|wife|husband|they|mom|parents is|are? asleep|sleeping|gone|out|away|bed|work',
      'house|home .. empty|quiet|myself',
      'NOT anyone|anybody|noone|nobody here|home|knows|around',
      'home|sitting|parked|here|locked alone|car|motel|bathroom|hotel|garage|dark',
      'locked .. bathroom|bedroom|door|room|garage|car',
      'drunk|wasted|crying|high|sobbing|hammered|drinking',
      'CANT|NOT stop crying',
    ],
  },
  trained: {
    says: [
      'training|trainer|webinar|workshop|seminar|presentation|slides|curriculum|protocol|policy|brochure|pamphlet|poster|flyer',
      'mandated|mandatory reporter|training|course',
      'support group for|of survivors|families|loss',
      'awareness|prevention month|week|walk|day|event|campaign|hotline|talk',
      'volunteer|volunteering at|for|on',
      'statistics|rates|rate|research|study|article|news|reporter|journalist',
    ],
  },
  recovered: {
    says: [
      'years|yrs ago|later|since|now|sober|clean|in|out|back',
      'its been .. years',
      'speak|volunteer|sponsor at|for|others|people',
      'glad|grateful|thankful|happy .. failed|survived|alive|lived|here',
      'in recovery|remission',
      'months|month|yr|days|year clean|sober',
    ],
  },
} satisfies Partial<SignsOf<SuicideSign>>;
