import { wordSet } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';

/** "I have no plan to": a bare "no" negates a noun and nothing else. */
export const DENIED_NOUNS = wordSet(
  'suicidal suicide thoughts thought plan plans intent intention intentions desire urge urges ideation wish selfharm seizures seizure hallucinations overdose withdrawal history chest blood bleeding vomiting gun guns weapon weapons knife knives pills rope noose si hi selfinjury attempts attempt violence threats abuse scars dts tremors tremor shakes voices hallucinating confusion bruises',
);
const COUNTED = wordSet('more longer other real actual active current specific recent further');

/** "No more thoughts of …", "no active plan": a few words may come between. */
export function deniesNoun(words: readonly Token[], index: number): boolean {
  const [first, second] = words.slice(index + 1, index + 3).map(({ word }) => word);
  const noun = COUNTED.has(first ?? '') ? second : first;
  return DENIED_NOUNS.has(noun ?? '');
}

/** "No shakes, no seeing things": a bare "no" right before what is not done. "No breathing" is none. */
export function deniesDoing(words: readonly Token[], index: number, start: number): boolean {
  const next = words[index + 1];
  return (
    index === start - 1 &&
    next?.after === 'space' &&
    /^(?:seeing|hearing|cutting|wanting|thinking|hurting|shaking|planning|feeling|throwing|vomiting|seizing|hallucinating|hitting|fighting|yelling|threatening|urges?|suicidal)$/.test(
      next.word,
    )
  );
}
