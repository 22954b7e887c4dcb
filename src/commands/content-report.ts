import { uncheckedResources, unsignedLanguages } from '../content/unsigned.ts';

/** Says which words nobody has signed yet. Honest and no failure: the words wait for their reviewers. */
for (const { lang, strings } of unsignedLanguages()) {
  console.log(`Content: ${strings} strings in ${lang} are unsigned.`);
}
const unchecked = uncheckedResources();
if (unchecked > 0) console.log(`Content: ${unchecked} crisis resources are unchecked.`);
