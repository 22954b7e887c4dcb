import { wordsFor } from '../../src/content/index.ts';
import { QUESTIONS } from '../../src/machines/topics/index.ts';
import type { Language } from '../../src/machines/settings.ts';
import { hear } from '../../src/recognizers/hear.ts';
import { isPlea } from '../../src/recognizers/plea.ts';
import type { Named } from '../../src/recognizers/vocabulary.ts';
import { vocabularyFor } from '../../src/recognizers/vocabulary/vocabulary-for.ts';

const PLEAS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'I need help',
    'HELP',
    'help me',
    'Help me please!!',
    'please, I really need help now',
    'Can you help me?',
    'can someone help',
    'who can help me?',
    'Could I get some help?',
    'how do I end it',
    'How can I end this?',
    'somebody help me please',
    'sos',
  ],
  es: [
    'Necesito ayuda',
    'ayuda',
    '¡Ayúdenme por favor!',
    'Auxilio',
    '¿Me pueden ayudar?',
    '¿Alguien me puede ayudar?',
    '¿Cómo acabo con todo?',
    '¿cómo termino con esto?',
    'quiero que me ayuden',
  ],
};

const ASKED = [
  'Do you help with rides?',
  'How do I get help for my son?',
  'Will this program help me?',
  'I need help with parking',
  'How do I end this chat?',
  'When does the program end?',
  '¿Me pueden ayudar con el transporte?',
  '¿Cómo termino este chat?',
  '¿Cuándo termina el programa?',
  '',
];

test.each([...PLEAS.en, ...PLEAS.es])('%j is a plea', (text) => expect(isPlea(text)).toBe(true));

test.each(ASKED)('%j is none', (text) => expect(isPlea(text)).toBe(false));

test('none of our own questions is one', () => {
  const asks = (['en', 'es'] as const).flatMap((lang) =>
    Object.values(wordsFor(lang).faq).flatMap((entry) => [...entry.asks]),
  );
  expect(asks.filter(isPlea)).toEqual([]);
});

/** An entry that asks for pleas in all their words, and one that comes near to them. */
const greedy = (lang: Language): readonly Named[] => [
  { id: 'greedy', names: [...PLEAS[lang], 'Where do I get help?', 'Where does it end?'] },
];

test.each(['en', 'es'] as const)('in %s a plea is answered by no entry, at no question', (lang) => {
  const vocabulary = { ...vocabularyFor(lang), faq: greedy(lang) };
  expect(hear('Where do I get help?', { lang, vocabulary }).faq).toEqual([{ entry: 'greedy' }]);
  const answered = PLEAS[lang].filter(
    (text) =>
      hear(text, { lang, vocabulary }).faq !== undefined ||
      QUESTIONS.some(
        ({ id, kind }) => hear(text, { lang, vocabulary, expecting: { id, kind } }).faq,
      ),
  );
  expect(answered).toEqual([]);
});

test('a plea beside other words is answered by no entry either', () => {
  const faq = [{ id: 'greedy', names: PLEAS.en }];
  const vocabulary = { ...vocabularyFor('en'), faq };
  expect(hear('my name is Ana. how do i end it', { lang: 'en', vocabulary }).faq).toBeUndefined();
});
