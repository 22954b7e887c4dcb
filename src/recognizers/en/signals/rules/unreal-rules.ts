import type { SignalRule } from '../../../signals/rule.ts';

/** Ways of saying that something seen is not `there`, or not `real`. */
const unreal = (word: string): readonly string[] => [
  `SENSE .. that|who|which? NOT ${word}`,
  `SENSE .. on|in|at|by|around|under|over|behind|near|outside|inside .. that|who|which|but .. NOT ${word}`,
];

/** Said to be seen, heard or felt, and there for nobody else. */
const NOT_THERE: readonly string[] = [
  ...unreal('there'),
  'SEE|HEAR .. noone|nobody else can|does|sees|hears',
  'SEE|HEAR .. noone|nobody can? see|sees|hear|hears',
  'SEE|HEAR things|voices|stuff .. others|people|everyone|anyone NOT|CANT see|hear',
];

/** The same, and what is not real: that is also said of films. */
export const UNREAL: readonly string[] = [...NOT_THERE, ...unreal('real')];

/** Days without sleep. */
const AWAKE = [
  'up|awake .. days|nights|hours',
  'NOT|CANT|without|no any? SLEEP',
  'days|nights of? no|without SLEEP',
];

/** Voices and pictures that a machine makes. */
const MEDIA =
  'tv television movie movies film show podcast radio phone video videos game games news song songs';

type Unreal = Omit<SignalRule, 'signal'>;

/**
 * Seeing, hearing or fearing what is not there, where nothing says that someone stopped: after days
 * awake, or for another cause. A person looks at it the same day (clinical.md 3.1, stimulants).
 */
export const unrealRules = (use: readonly string[]): readonly Unreal[] => [
  {
    id: 'unreal-alone',
    mode: 'check',
    says: NOT_THERE,
    notBefore: 'for yet anymore',
    feared: 'check',
  },
  {
    id: 'unreal-voices',
    mode: 'check',
    says: [
      ...unreal('real'),
      'HEAR .. voices',
      'voices .. in|inside my|his|her|their head',
      'voices tell|telling|told|talk|talking|scream|screaming|call|calling|command|commanding to? me|him|her|us',
      'SEE shadow|shadows people',
      'bugs|spiders|ants|worms|insects crawling on|in|under|over|all my|his|her|me|him',
      'have|has|having|get|gets|getting hallucinations',
      'SLEEP .. seeing|hearing things|stuff|shadows',
      'up|awake .. days|nights .. seeing|hearing things|stuff|shadows',
    ],
    notBefore: 'clearly differently better through more',
    notNear: MEDIA,
    feared: 'check',
  },
  {
    id: 'unreal-pursued',
    mode: 'check',
    says: [
      'PURSUER .. following|watching|chasing|stalking|tracking|hunting me|us|him|her',
      'PURSUER .. spying on me|us|him|her',
      'PURSUER .. after|out after|get me|us|him|her',
      'being followed|watched|chased|stalked|hunted|tracked',
      'paranoid',
    ],
    near: [...AWAKE, ...use],
    notBefore: 'drink drinking use using grow up on carefully closely about',
    notNear: 'instagram facebook tiktok twitter',
  },
];
