import type { TremorSign } from '../../../../signals/constellations/withdrawal/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** How trembling is told in English. */
export const tremorSigns: SignsOf<TremorSign> = {
  shakesHard: {
    says: [
      'TREMBLE FIERCE',
      'TREMBLE like a|an|crazy|hell|mad|im|hes|shes|nuts',
      'TREMBLE all|so|too|real|really|pretty|like|from|this|that|super .. FIERCE|over|much|head|CANT|inside|earthquake',
      'TREMBLE .. CANT|NOT|barely|hardly HOLD|stop|talk|control|even|stay|sleep|SLEEP',
      'TREMBLE .. whole|entire|FLOOR|foot|uncontrolled|shoulders|everything|jaw',
      'TREMBLE worse|getting|keeps .. worse|hour|stronger',
      'FIERCE|full|whole|entire|big|major|serious|heavy|wild|rough TREMBLE',
      'whole|entire|full|my body|bed|couch .. TREMBLE',
      'CANT|NOT|unable|barely|hardly|trouble HOLD a|an|MY|to|it|up|on|onto|any|own? HELD',
      'CANT|NOT stop|control|quit .. TREMBLE',
      'spills|spilled|spilling|dropping|dropped|drops .. HELD|everything|everywhere|all',
      'hands|fingers .. CANT|NOT HOLD|work|stop',
      'hands|fingers useless',
      'hands|arms|fingers .. going|flapping|dancing|vibrating like|crazy|everywhere|mile|nuts',
      'teeth .. chattering|rattling|clacking',
      'so shaky|shakey CANT',
    ],
    notNear: 'anger angry rage nervous excitement excited laughing cold',
  },
  shakes: {
    says: ['TREMBLE', 'hands wont|NOT stay|hold still|steady', 'hands|arms|body wont|NOT quit'],
    notNear:
      'anger angry rage excited laughing voice head little lil bit slightly mild slight tad tiny gone coffee caffeine essential',
    otherDenied: ['LIQUOR', 'CALMER', 'DRINK', 'DRUG', 'SLEEP', 'COUNT'],
  },
  steady: {
    says: [
      'little|lil|bit|slightly|mildly|slight|tad|lightly|somewhat|tiny',
      'is|are|was|were|has|have|all gone|better|easing|passed|stopped',
      'NOT too|that|so|very bad|terrible',
    ],
  },
};
