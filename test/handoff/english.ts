import { wordsFor } from '../../src/content/index.ts';
import { labelsFor } from '../../src/handoff/labels-for.ts';

/** A coordinator's labels in English, from the content that ships. */
export const english = labelsFor(wordsFor('en'), { substances: {}, payers: {} });
