import type { Vocabulary } from '../vocabulary.ts';
import { facts } from './es/facts.ts';
import { payers } from './es/payers.ts';
import { substances } from './es/substances.ts';
import { synonyms } from './es/synonyms.ts';

/** Everything the recognizers know in Spanish before a center adds words of its own. */
export const spanish: Vocabulary = { substances, payers, synonyms, facts };
