import type { OverdoseSign } from '../../../../signals/constellations/overdose/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Breath that fails, in English. */
export const breathSigns = {
  breathFails: {
    otherDenied: ['UNSURE'],
    says: [
      'CANT|NOT tell|sure|know|see if|whether .. BREATH|alive|breathing',
      'is he|she still? breathing|alive',
      'BREATH .. 2|3|4|5|6|7|8|two|three|four|five|six|couple|few times|breaths|per|a',
      'breathing but|only .. barely|slow|slowly|little|weird|every|times|shallow',
      'still breathing .. little|barely|kinda|slow|slowly|weird|but|though',
      'NOT|wont|FAILS to? BREATH',
      'breath|breaths|breathes then|and nothing|nothin|stops|pause|silence',
      'SHAKEN HIM .. take|takes|to|he|she .. BREATH',
      'remind|reminding|tell|telling|make|making HIM .. BREATH',
      'respirations|resps|respiratory|rr .. 2|3|4|5|6|7|8|slow|low|shallow|depressed',
      'BREATH .. apart|spaced',
      'BREATH .. once|twice a|per|every minute',
      'CANT|NOT hear|see|feel HIM|HE|any|MY BREATH',
      'NOT taking|taken .. breaths|breath|air',
      'HE CANT BREATH',
      'BREATH .. slow|slowly|slowed|slowing|shallow|weird|funny|wrong|off|irregular|erratic|stopping|stops|labored|ragged|weak|faint|weirdly|strange|less',
      'slow|slowed|shallow|weak|irregular|agonal|ragged|labored|faint|raspy|erratic BREATH',
      'breath|breaths|breathes|breathing .. every|once|per .. seconds|secs|minute|min|few|while',
      'seconds|secs|pauses|gaps|pause|time between .. BREATH',
      'long|big|weird gaps|pauses',
      'gasping|gasps',
      'BREATH like a|hes|shes|its|fish|someone|something',
      'chest .. once|twice|every|couple .. minute|seconds|while',
      'fighting|struggling|gulping|struggles for|to BREATH|air|breath',
      'chest NOT|barely|hardly .. moving|rising|rise|moves|move|going|up',
      'no breath|breathing|breaths|air',
      'struggling|struggles|trouble|difficulty BREATH',
    ],
    notNear:
      'exercise exercises meditation meditate yoga calm relax therapist app running jogging stairs',
    notBefore: 'down room new easier again easy room in word',
  },
  breathHard: {
    says: [
      'CANT|NOT BREATH',
      'trouble|difficulty|hard|harder|tough|hurts|struggling|problems to? BREATH',
      'short|shortness of breath',
      'CANT|NOT catch|get .. breath|air|breaths',
      'forget|forgetting|keep|keeps|remember|remind|remembering|reminding myself? to? BREATH',
      'my|i breathing|breath|breathe|lungs|breaths .. slow|slowing|shallow|weird|heavy|stopping|stop|funny|tight|short',
      'breathing .. slow|weird|shallow|hard|funny|heavy',
    ],
  },
} satisfies Partial<SignsOf<OverdoseSign>>;
