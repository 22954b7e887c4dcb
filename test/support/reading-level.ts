/** Names that cannot be said more simply; each counts as one syllable. */
const NAMES = new Set(
  (
    'naloxone narcan methadone buprenorphine opioid opioids medicaid residential ' +
    'outpatient inpatient overdose automated assistant clinician diagnosis'
  ).split(' '),
);

/** The words of a text, without punctuation. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? [];
}

/** The sentences of a text. A colon does not end one. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!]”?)\s+/).filter((sentence) => wordsOf(sentence).length > 0);
}

/** Syllables by vowel groups; a silent e, and the e of -ed after most letters, are not counted. */
export function syllablesOf(word: string): number {
  if (NAMES.has(word) || /\d/.test(word)) return 1;
  const heard = word
    .replace(/[^a-z]/g, '')
    .replace(/(?<=[^aeioutdl])ed$|(?<=[aeiouy][^aeiouy])es?$|(?<=[^aeiouyl])e$/, '');
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 0);
}

/** The United States school grade by the formula of Flesch and Kincaid (1975). */
export function gradeOf(text: string): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, each) => sum + syllablesOf(each), 0);
  return (
    0.39 * (words.length / sentencesOf(text).length) + 11.8 * (syllables / words.length) - 15.59
  );
}
