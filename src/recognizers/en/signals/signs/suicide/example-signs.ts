import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Suicide on purpose, of others, and as a sin, in English. */
export const exampleSigns = {
  sinAsked: {
    says: [
      'take|accept|help|treat|have people|ppl|someone|somebody|anyone who|that want|wants|wanting to? be? die|dead',
      'god|jesus|allah|lord forgive|forgives|punish|understand it|you|someone|somebody|people|person|those|us if|when|who|that',
      'sin|unforgivable .. if|to .. KILL|END|suicide',
      'sin|unforgivable .. KILL SELF|yourself',
      'suicide|suicides .. sin|unforgivable|hell|forgiven|heaven',
      'KILL SELF|themselves|yourself .. sin|unforgivable|hell|forgiven|heaven',
      'hell|heaven .. if|when|for .. KILL|suicide SELF|yourself?',
    ],
  },
  deliberate: {
    says: [
      'on purpose',
      'intentionally|deliberately|purposely|purposefully',
      'NOT .. accident|accidental|mistake',
      'meant|meaning|wanted|trying|intended to .. die|kill|overdose',
      'meant|wanted|trying|intended to .. do|end it|myself|my|things|everything',
    ],
  },
  othersAct: {
    says: [
      'committed suicide',
      'killed|hung|hanged|shot|jumped|offed|drowned SELF',
      'died|dead|death by|from suicide|hanging',
      'took|ended his|her|their own? life|lives',
      'jumped|jump off|from|in .. HIGHPLACE',
      'on his|her|their own terms',
      'suicide',
    ],
  },
  imitates: {
    says: [
      'do|doing|did|go|going the? same thing?',
      'go|going|went the same way',
      'follow|following|join|joining|right behind|behind? him|her|them',
      'i|im get|understand|understood|getting it|why|him|her now|did|he|she',
      'my turn|next',
      'im|ill|i be? next',
      'jealous|envy|envious of? him|her|them',
      'same thoughts|thing|road|path|way',
    ],
  },
} satisfies Partial<SignsOf<SuicideSign>>;
