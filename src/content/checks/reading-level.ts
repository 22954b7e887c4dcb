/** Names that cannot be said more simply; each counts as one syllable. */
const NAMES = new Set(
  [
    // Medicines, services and kinds of care, as visitors will meet them elsewhere.
    'naloxone narcan methadone buprenorphine opioid opioids suboxone medicaid medicare',
    'iop php hipaa fmla residential outpatient inpatient hospitalization overdose',
    // What this is, and what it is not: the law asks for these words.
    'automated assistant clinician diagnosis interpreter español',
    // The same in Spanish.
    'naloxona metadona buprenorfina opioide opioides residencial hospitalización sobredosis',
    'ambulatorio ambulatoria ambulatorios ambulatorias desintoxicación abstinencia',
    'automático asistente clínico diagnóstico intérprete',
  ].flatMap((line) => line.split(' ')),
);

/** The words of a text, without punctuation. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? [];
}

/** The sentences of a text. A colon does not end one. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!]”?)\s+/).filter((sentence) => wordsOf(sentence).length > 0);
}

/** Syllables of English by vowel groups; a silent e, and the e of -ed after most letters, are not counted. */
export function syllablesOf(word: string): number {
  if (isName(word)) return 1;
  const heard = word
    .replace(/[^a-z]/g, '')
    .replace(/(?<=[^aeioutdl])ed$|(?<=[aeiouy][^aeiouy])es?$|(?<=[^aeiouyl])e$/, '');
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 0);
}

/** Syllables of Spanish: two strong vowels, or a weak one with an accent, stand apart. */
export function spanishSyllablesOf(word: string): number {
  if (isName(word)) return 1;
  const heard = word
    .replace(/[^a-záéíóúüñ]/g, '')
    .replace(/qu(?=[eéií])/g, 'q')
    .replace(/gu(?=[eéií])/g, 'g')
    .replace(/y(?![aeiouáéíóú])/g, 'i')
    .replace(/(?<=[aeoáéó])(?=[aeoáéóíú])|(?<=[íú])(?=[aeoáéó])/g, '-');
  return Math.max(1, heard.match(/[aeiouáéíóúü]+/g)?.length ?? 0);
}

/** The United States school grade by the formula of Flesch and Kincaid (1975). Harder is higher. */
export function gradeOf(text: string): number {
  const { perSentence, perWord } = measured(text, syllablesOf);
  return 0.39 * perSentence + 11.8 * perWord - 15.59;
}

/** The ease of a Spanish text by Fernández Huerta (1959), 0 to 100. Harder is lower. */
export function easeOf(text: string): number {
  const { perSentence, perWord } = measured(text, spanishSyllablesOf);
  return 206.84 - 60 * perWord - 1.02 * perSentence;
}

function measured(text: string, syllables: (word: string) => number) {
  const words = wordsOf(text);
  return {
    perSentence: words.length / sentencesOf(text).length,
    perWord: words.reduce((sum, each) => sum + syllables(each), 0) / words.length,
  };
}

function isName(word: string): boolean {
  return NAMES.has(word) || /\d/.test(word);
}
