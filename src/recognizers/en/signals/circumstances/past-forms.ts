import { wordSet } from '../../../signals/span.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';

/** Pasts that do not end in "-ed". */
const IRREGULAR = wordSet(
  'was were had did went came got took taken saw seen heard felt thought tore wrote written left kept beat beaten hit cut hurt broke broken threw shot hung held gave found fell drank drunk ate said told meant lost ran stood woke drove bit stole strangled oded odd ods od been knew made shook began used grew spent fought remember recall',
);
/** They end in "-ed" and tell how someone is, and not what was. */
const STATES = wordSet(
  'scared tired exhausted terrified stressed depressed worried bored annoyed confused addicted need needed bleed bed red seed weed speed fed shed led med meds exed indeed ashamed married divorced wasted overwhelmed ready frightened petrified stoned drugged trapped',
);
/** A verb of now, in or before what is told: it decides. */
const OF_NOW = wordSet(
  'want wants wanna wish wishes hope hopes going gonna wanting will ill hell shell theyll would about might ready keep keeps kept is are am im hes shes theyre isnt arent wont cant dont doesnt',
);

/** How far before a match its verb may stand, in words. */
const LEAD = 7;

/**
 * Whether some word of a match, or one of the few before it, is a past. Wider than `isPast`, and asked
 * only where other words say that it is over.
 */
export function bearsPast(words: readonly Token[], { start, end }: Span): boolean {
  if (words.slice(start, end).some(({ word }) => OF_NOW.has(word))) return false;
  let from = start;
  while (from > 0 && start - from < LEAD && words[from]?.after === 'space') from--;
  return words.slice(from, end).some(({ word }) => isPastForm(word));
}

function isPastForm(word: string): boolean {
  return IRREGULAR.has(word) || (/[a-z]{3}ed$/.test(word) && !STATES.has(word));
}
