import { lexiconOf } from '../../signals/lexicon.ts';
import { quickly } from './quick-spelling.ts';
import { CLASSES } from './word-classes.ts';

/** Words between the parts of a rule that change nothing: "really want to just die". */
const ADVERBS =
  'really just fucking fuckin so honestly literally actually even kinda sort kind seriously badly still also ' +
  'all probably basically like constantly always often rn now only truly fully freaking damn already ' +
  'currently again very being am is are been';

/**
 * Words distinctive enough to be known with one slip. Everyday neighbours keep shorter ones out:
 * shaving is not shaking, and playing is not praying.
 */
const DISTINCTIVE =
  'suicide suicidal overdose overdosed overdosing myself himself herself themselves seizure seizures ' +
  'hallucinating hallucinations hallucination withdrawal withdrawals convulsing convulsions delirium ' +
  'delirious breathing unconscious unresponsive homicidal selfharm selfharming threatened threatening';

/** Spanish words one letter away from these: not slips, and heard by the Spanish rules. */
const SPANISH = 'suicida suicidas suicido suicidar convulsiones convulsiona convulsionando';

/** What English words mean to the signal rules. */
export const english = lexiconOf({
  classes: CLASSES,
  adverbs: ADVERBS,
  distinctive: DISTINCTIVE,
  foreign: SPANISH,
  short: quickly,
});
