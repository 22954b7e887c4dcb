import type { OverdoseSign } from '../../../../signals/constellations/overdose/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Someone who goes down at once, in English. */
export const dropSigns = {
  drops: {
    otherDenied: ['UNSURE'],
    says: [
      'just|then|and|HE dropped|crumpled|crumbled|toppled|collapsed|folded',
      'just|then|and|HE dropped|fell|went like a|bag|rock|brick|sack|bricks|dead',
      'went|goes|fell|dropped|hit straight|right|face|flat down|over|first|backwards|backward|sideways|limp',
      'went|goes|fell|dropped|drops down like a?',
      'slid|slides|sliding|slipped|slumped|rolled|fell off|out|down|under of? MY chair|couch|seat|stool|bed|toilet|wall|table|sofa',
      'hit MY? floor|ground|deck|tile|pavement',
      'was|went|is on|out|down .. floor|ground|cold',
      'dropped|lights out|dead|cold',
    ],
    notBefore:
      'to out off by my his her their the a charges school everything it him in with from phone',
    notNear: 'phone price prices code class charges knee bike',
  },
} satisfies Partial<SignsOf<OverdoseSign>>;
