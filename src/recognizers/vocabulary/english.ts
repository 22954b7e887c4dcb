import type { Vocabulary } from '../vocabulary.ts';
import { facts } from './en/facts.ts';
import { synonyms } from './en/synonyms.ts';
import { payers } from './payers.ts';
import { substances } from './substances.ts';

/** Everything the recognizers know in English before a center adds words of its own. */
export const english: Vocabulary = { substances, payers, synonyms, facts };
