import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Classes of words of what is said aside, and of death chosen. */
export const asideClasses = {
  CHOOSES: 'pick picks choose chooses chose choosing picking prefer preferring opt',
  GRAVE:
    'death dying dead suicide grave coffin casket morgue cemetery funeral dieing oblivion nonexistence',
  SENSIBLE:
    'sensible logical reasonable only best right smart smarter smartest easiest easier kindest cheaper cheapest rational responsible obvious simplest better natural fair',
};

/** What is said aside of one's own death, in English. */
export const asideSigns = {
  courseTaken: {
    says: [
      'if it|that|i happens|happen|goes|go it|so|then|whatever|oh|that|i happens|happen|be|well|go',
      'whatever happens happens|to',
      'in gods|fates|its hands|course',
      'leave|leaving|left it up? to fate|god|chance|luck',
    ],
  },
} satisfies Partial<SignsOf<SuicideSign>>;
