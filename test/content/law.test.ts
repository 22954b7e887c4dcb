import { createHash } from 'node:crypto';

import { LANGUAGES, wordsFor } from '../../src/content/index.ts';
import { CONSENT_ELEMENTS } from '../../src/content/part2-consent.ts';
import { PART2_NOTICE } from '../../src/content/part2-notice.ts';
import type { Wording } from '../../src/content/words.ts';

const said = (bubbles: readonly Wording[]) =>
  bubbles.map((each) => (typeof each === 'string' ? each : each.self)).join(' ');

/** What the opening notice has to hold (clinical notes 4.4), by words that stand for it. */
const ELEMENTS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  en: {
    'an automated assistant': /automated assistant/,
    'not a person or clinician': /not a person and not a clinician/,
    'of a named center': /assistant of \{center\}/,
    'not for emergencies': /not for emergencies.*911.*988/,
    'not a diagnosis': /not a diagnosis/,
    'a person reviews': /A person at \{center\} reads your answers/,
    'what is kept, for how long': /I keep what you write for \{retention\}/,
    'who sees it': /The team at \{center\} sees it/,
    'questions can be skipped': /You can skip/,
    'a human phone and its hours': /\{phone\}.*\{phoneHours\}/,
    'help in another language': /español.*interpreter/,
    'leaving before anything is kept': /Until you say yes, I keep none of your words.*leave now/,
  },
  es: {
    'an automated assistant': /asistente automático/,
    'not a person or clinician': /No soy una persona/,
    'of a named center': /asistente automático de \{center\}/,
    'not for emergencies': /no es para emergencias.*911.*988/,
    'not a diagnosis': /no (es )?un diagnóstico/,
    'a person reviews': /persona de \{center\} lee/,
    'what is kept, for how long': /\{retention\}/,
    'who sees it': /equipo de \{center\}/,
    'questions can be skipped': /omitir|saltar|dejar/,
    'a human phone and its hours': /\{phone\}.*\{phoneHours\}/,
    'help in another language': /English.*intérprete|intérprete.*English/,
    'leaving before anything is kept': /Hasta que .*no guardo/,
  },
};

describe.each([...LANGUAGES])('in %s', (lang, words) => {
  test('the opening notice is three messages', () => {
    expect(words.says.welcome).toHaveLength(3);
  });

  test.each(Object.entries(ELEMENTS[lang] ?? {}))('the opening notice says: %s', (_, pattern) => {
    expect(said(words.says.welcome)).toMatch(pattern);
  });

  test('a consent to disclose has every element of 42 CFR 2.31(a), and is a draft nobody has signed off', () => {
    const { consentDraft } = words;
    expect(Object.keys(consentDraft.elements)).toEqual([...CONSENT_ELEMENTS]);
    expect(consentDraft).toMatchObject({ status: 'draft', reviewedBy: null });
  });

  test('what only the person can say is left open in a consent', () => {
    const { elements } = words.consentDraft;
    for (const id of [
      'patient',
      'information',
      'recipient',
      'purpose',
      'expiry',
      'signature',
      'date',
    ] as const) {
      expect([id, elements[id]]).toEqual([id, expect.stringContaining('____')]);
    }
  });

  test('a minor is told of help for the young, and nothing is promised about parents', () => {
    const heard = said(words.says.minor);
    expect(heard).toMatch(/988/);
    expect(heard).toMatch(/Childhelp/);
    expect(heard).toMatch(/Trevor/);
    expect(heard).not.toMatch(
      /(not|never|no|nunca) (tell|contact|inform|avis|dir|contact)\w* .*(parent|padre)/i,
    );
  });

  test('a child under 13 is told where to turn, and that nothing is kept', () => {
    const heard = said(words.says.tooYoung);
    for (const number of [/988/, /911/, /Childhelp/]) expect(heard).toMatch(number);
  });
});

test('the elements of the notice are listed for every language', () => {
  for (const lang of LANGUAGES.keys()) expect(ELEMENTS).toHaveProperty(lang);
  expect(Object.keys(ELEMENTS['es'] ?? {})).toEqual(Object.keys(ELEMENTS['en'] ?? {}));
});

test('the disclosure says what this is, and where a person is', () => {
  const heard = said(wordsFor('en').says.disclosure);
  expect(heard).toMatch(/automated assistant of \{center\}, not a person and not a clinician/);
  expect(heard).toMatch(/\{phone\}/);
});

test('the notice on redisclosure is the text of 42 CFR 2.32, to the byte', () => {
  expect(sha256(PART2_NOTICE.long)).toBe(
    'd82205a18044f9f45776343d91e26d8ddb44bf13e136af169ec73d755facd9a8',
  );
  expect(sha256(PART2_NOTICE.short)).toBe(
    '79fee3d6dff7e052183c61b66bfed589f0f45dcf330bb277e07b396bd12e9774',
  );
});

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
