import { ruleWords } from '../../../signals/rule-words.ts';
import { lexiconOf } from '../../../signals/lexicon.ts';
import { englishRules } from '../rules/rules.ts';
import { signClasses, signs } from '../signs/signs.ts';
import { spellingOf } from './spelling.ts';
import { joined } from '../../../signals/sign.ts';
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
const SPANISH =
  'suicida suicidas suicidan suicido suicidar convulsiones convulsiona convulsionando';

const ALL = joined(CLASSES, signClasses);

/** Every word that a rule or a sign knows by itself or by its class. */
const VOCABULARY = new Set(
  ruleWords(englishRules, signs).concat(
    Object.values(ALL).flatMap((words) => words.trim().split(/\s+/)),
  ),
);

/** What English words mean to the signal rules. */
export const english = lexiconOf({
  classes: ALL,
  adverbs: ADVERBS,
  distinctive: DISTINCTIVE,
  foreign: SPANISH,
  short: spellingOf(VOCABULARY),
});
