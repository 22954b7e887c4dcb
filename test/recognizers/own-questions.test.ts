import { wordsFor } from '../../src/content/index.ts';
import type { Language } from '../../src/machines/settings.ts';
import { questionOf as questionNamed } from '../../src/machines/topics/index.ts';
import { hear } from '../../src/recognizers/hear.ts';
import { vocabularyFor } from '../../src/recognizers/vocabulary/vocabulary-for.ts';
import { asking, offering } from './support.ts';

const vocabularyOf = (lang: Language) => ({
  ...vocabularyFor(lang),
  faq: Object.entries(wordsFor(lang).faq).map(([id, { asks }]) => ({ id, names: asks })),
});
const vocabularies = { en: vocabularyOf('en'), es: vocabularyOf('es') } as const;

const heard = (text: string, expecting = asking('frequency'), lang: Language = 'en') =>
  hear(text, { lang, vocabulary: vocabularies[lang], expecting });

const entriesIn = ({ faq }: ReturnType<typeof heard>) => faq?.map(({ entry }) => entry);

const questionOf = (id: 'safety.now' | 'safety.check' | 'safety.thoughts', lang: Language) =>
  offering(questionNamed(id).kind, wordsFor(lang).questions[id].choices ?? {}, id);

/** What would let the talk go on. */
const SAFE = { 'safety.now': 'safe', 'safety.check': 'yes', 'safety.thoughts': 'no' } as const;

const OF_SAFETY = ['safety.now', 'safety.check', 'safety.thoughts'] as const;

describe('several questions in one message', () => {
  test.each([
    ['en', 'do you take medicaid and how long is it', ['insurance', 'length']],
    ['en', 'how long is it and do you take medicaid', ['length', 'insurance']],
    ['en', 'how much does it cost? where are you?', ['cost', 'where']],
    ['en', 'hi, how much is it and are you open now?', ['cost', 'phone_hours']],
    ['en', 'what is iop and how is it different from php', ['what_is_iop', 'iop_and_php']],
    ['es', '¿aceptan Medi-Cal y cuánto dura?', ['insurance', 'length']],
    ['es', 'cuánto dura y cuánto cuesta', ['length', 'cost']],
  ] as const)('%s: %s', (lang, text, entries) => {
    const all = heard(text, asking('frequency'), lang);
    expect(entriesIn(all)).toEqual(entries);
    expect(all.asksMore).toBeUndefined();
  });

  test('the plan is that of the question on plans alone', () => {
    expect(heard('how long is it and do you take Kaiser').faq).toEqual([
      { entry: 'length' },
      { entry: 'insurance', payer: 'kaiser' },
    ]);
  });

  test.each([
    ['en', 'how much is it and do you have a swimming pool', ['cost']],
    ['en', 'do you have a swimming pool and how much is it', ['cost']],
    ['en', 'how long is it, how much is it and where are you', ['length', 'cost']],
    ['es', '¿cuánto cuesta y tienen piscina?', ['cost']],
  ] as const)('what is not answered is known: %s: %s', (lang, text, entries) => {
    const all = heard(text, asking('frequency'), lang);
    expect([entriesIn(all), all.asksMore]).toEqual([entries, true]);
  });

  test.each([
    ['do you have evening groups or weekends', 'times'],
    ['is it 30 days or is it 90 days', 'length'],
    ['what is the difference between PHP and IOP', 'iop_and_php'],
    ['can i bring my dog and my kids', 'pets'],
  ])('one question in several parts is one: %s', (text, entry) => {
    const all = heard(text);
    expect([entriesIn(all), all.asksMore]).toEqual([[entry], undefined]);
  });
});

describe('a question about safety', () => {
  const DOUBTFUL = [
    ['en', 'how do I end it'],
    ['en', 'how do i end this?'],
    ['en', 'can i stop now'],
    ['en', 'how can i finish it'],
    ['en', 'how long until its over'],
    ['en', 'will it hurt'],
    ['en', 'who will find me'],
    ['en', 'does it work'],
    ['en', 'how long does it take'],
    ['es', '¿cómo termino con esto?'],
    ['es', 'como acabo con esto'],
    ['es', '¿cuánto tarda?'],
    ['es', '¿puedo irme ya?'],
    ['es', '¿qué pasa después?'],
  ] as const;

  test.each(DOUBTFUL)('no answer from the FAQ, but a gentle check: %s: %s', (lang, text) => {
    for (const id of ['safety.now', 'safety.thoughts'] as const) {
      const { faq, answer, signals } = heard(text, questionOf(id, lang), lang);
      expect({ id, faq, answer }).toEqual({ id, faq: undefined, answer: undefined });
      expect(signals).toMatchObject([{ signal: 'suicide', mode: 'check' }]);
    }
  });

  test.each(DOUBTFUL)('where the check is asked, it is asked again: %s: %s', (lang, text) => {
    const { faq, answer, signals } = heard(text, questionOf('safety.check', lang), lang);
    expect([faq, answer, signals]).toEqual([undefined, undefined, []]);
  });

  test('danger is heard first, and louder than the doubt', () => {
    for (const id of OF_SAFETY) {
      const { signals } = heard('how do i end it all', questionOf(id, 'en'));
      expect(signals).toMatchObject([{ signal: 'suicide', mode: 'interrupt' }]);
    }
  });

  test.each([
    ['en', 'how much does it cost', 'cost'],
    ['en', 'who sees this?', 'privacy'],
    ['en', 'is anybody there', 'watched'],
    ['en', 'where do i go', 'where'],
    ['es', '¿dónde están?', 'where'],
  ] as const)('what is plainly of the center is answered: %s: %s', (lang, text, entry) => {
    for (const id of OF_SAFETY) {
      const all = heard(text, questionOf(id, lang), lang);
      expect([id, entriesIn(all), all.signals]).toEqual([id, [entry], []]);
    }
  });

  test('elsewhere the same words ask about a program', () => {
    const all = heard('how long does it take');
    expect([entriesIn(all), all.signals]).toEqual([['length'], []]);
  });

  test('a command stays one', () => {
    expect(heard('stop', questionOf('safety.now', 'en')).command).toEqual({ command: 'revoke' });
  });
});

describe('an answer about safety and a question beside it', () => {
  test.each([
    ['en', 'safety.now', 'im safe where are you', 'safe', ['where']],
    ['en', 'safety.now', 'where are you im safe', 'safe', ['where']],
    ['en', 'safety.now', "i'm ok, when do you open?", 'safe', ['place_hours']],
    ['en', 'safety.now', 'when do you open? im ok', 'safe', ['place_hours']],
    ['en', 'safety.check', 'yes but how long is it', 'yes', ['length']],
    ['en', 'safety.check', 'no where are you', 'no', ['where']],
    ['en', 'safety.thoughts', 'no. what is iop?', 'no', ['what_is_iop']],
    ['en', 'safety.now', 'im safe how long is it and how much is it', 'safe', ['length', 'cost']],
    ['es', 'safety.now', 'estoy bien, ¿dónde están?', 'safe', ['where']],
    ['es', 'safety.now', 'estoy a salvo donde estan', 'safe', ['where']],
    ['es', 'safety.check', 'sí, ¿a qué hora abren?', 'yes', ['place_hours']],
    ['es', 'safety.check', '¿cuánto cuesta? estoy bien', 'yes', ['cost']],
  ] as const)('%s at %s: %s', (lang, id, text, value, entries) => {
    const all = heard(text, questionOf(id, lang), lang);
    expect([all.answer?.value, entriesIn(all), all.signals]).toEqual([value, entries, []]);
    expect(text).toContain(all.answer?.quote);
  });

  test.each([
    'im ok i guess where are you',
    'im not ok where are you',
    'im safe but he is not where are you',
    'im safe how do i end it',
    'im safe why does nobody care',
    'is this private and safe',
    'is my information safe',
    'is this confidential or no',
  ])('what is only half understood is no answer: %s', (text) => {
    for (const id of OF_SAFETY)
      expect([id, heard(text, questionOf(id, 'en')).answer?.value]).not.toEqual([id, SAFE[id]]);
  });

  test.each(['is this confidential or no', 'is this private and safe'])(
    'the end of a question is no answer at all: %s',
    (text) => {
      for (const id of OF_SAFETY) expect(heard(text, questionOf(id, 'en')).answer).toBeUndefined();
    },
  );
});

test.each([
  ['en', 'how do i end it'],
  ['en', 'how do i finish this'],
  ['es', '¿cómo acabo con todo?'],
] as const)(
  'an end that names nothing is asked about, whatever was asked: %s: %s',
  (lang, text) => {
    const { signals, faq } = heard(text, asking('frequency'), lang);
    expect([signals.map(({ mode }) => mode), faq]).toEqual([['check'], undefined]);
  },
);
