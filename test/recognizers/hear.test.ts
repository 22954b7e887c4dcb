import fc from 'fast-check';
import { hear } from '../../src/recognizers/hear.ts';
import type { Expecting } from '../../src/recognizers/expecting.ts';
import { english } from '../../src/recognizers/vocabulary/english.ts';
import { spanish } from '../../src/recognizers/vocabulary/spanish.ts';
import { asking, offering, typed } from './support.ts';

const KINDS: readonly Expecting['kind'][] = [
  'choice',
  'choices',
  'yesno',
  'substances',
  'frequency',
  'duration',
  'count',
  'date',
  'age',
  'zip',
  'payer',
  'phone',
  'email',
  'name',
  'text',
  'consent',
];

/** Text with fragments that the rules know, so that chance reaches further into them. */
const FRAGMENTS = fc.constantFrom(
  ...'quiero morir matarme no nunca hace tres veces por semana años desde y o parar cambiar mi want to die i kill myself not never 3 times a week or and years since 2019 stop back change my phone 92882 951-555-0134 alcohol meth a@b.co half every other . , ! ? \u200b é 🙂 \n'.split(
    ' ',
  ),
);
const TEXT = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(FRAGMENTS, { maxLength: 25 }).map((parts) => parts.join(' ')),
);

function expectingOf(kind: Expecting['kind']): Expecting {
  return offering(kind, {
    yes: 'Yes, please',
    one: 'The first',
    stop: 'Stop here',
    none: 'None of these',
  });
}

test('no text of any kind makes it throw, and every quote is part of the text', () => {
  fc.assert(
    fc.property(
      TEXT,
      fc.constantFrom(...KINDS),
      fc.boolean(),
      fc.boolean(),
      (text, kind, choices, es) => {
        const expecting = choices ? expectingOf(kind) : asking(kind);
        const language = es
          ? ({ lang: 'es', vocabulary: spanish } as const)
          : ({ lang: 'en', vocabulary: english } as const);
        const heard = hear(text, { ...language, expecting, today: '2026-11-21' });
        const quotes = [...heard.signals.map((each) => each.quote), heard.answer?.quote ?? ''];
        expect(quotes.filter((quote) => !text.includes(quote))).toEqual([]);
        expect(heard.answer !== undefined && heard.command !== undefined).toBe(false);
        expect(heard.text).toBe(text);
      },
    ),
    { numRuns: 1500 },
  );
});

test('without a question at hand it still hears signals and commands', () => {
  const heard = hear('I want to die', { lang: 'en', vocabulary: english });
  expect(heard.signals).toMatchObject([{ signal: 'suicide', mode: 'interrupt' }]);
  expect(hear('start over', { lang: 'en', vocabulary: english }).command).toEqual({
    command: 'restart',
  });
});

test('signals are heard beside an answer', () => {
  const heard = hear('I want to die', {
    lang: 'en',
    expecting: asking('text'),
    vocabulary: english,
  });
  expect(heard.signals).toHaveLength(1);
  expect(heard.answer?.value).toBe('I want to die');
});

test('a label of ours that comes back as text is an answer and no signal', () => {
  const expecting = offering('choice', { harm: 'I want to hurt myself', other: 'Something else' });
  const options = { lang: 'en', expecting, vocabulary: english } as const;
  expect(hear('I want to hurt myself', options)).toMatchObject({
    signals: [],
    answer: { value: 'harm' },
  });
  expect(hear('i want to hurt myself so much', options).signals).toHaveLength(1);
});

test('what a choice says goes before the command of the same words', () => {
  const next = offering(
    'choice',
    { go_on: 'Go on with the questions', stop: 'Stop here' },
    'safety.next',
  );
  expect(typed('stop', next)).toBe('stop');
  expect(
    hear('stop', { lang: 'en', expecting: asking('text'), vocabulary: english }).command,
  ).toEqual({ command: 'revoke' });
});

test('not sure is an answer only where it is one of the choices', () => {
  const three = offering('yesno', { yes: 'Yes', no: 'No', unsure: 'I do not know' });
  const two = offering('yesno', { yes: 'Yes', no: 'No' });
  expect(typed('not sure', three)).toBe('unsure');
  const heard = hear('not sure', { lang: 'en', expecting: two, vocabulary: english });
  expect(heard).toMatchObject({ command: { command: 'unsure' } });
  expect(heard.answer).toBeUndefined();
});

test('a long story is no short answer, except where text is asked for', () => {
  const story = `${'It began some time ago and it is hard to tell. '.repeat(10)}yes`;
  expect(typed(story, asking('yesno'))).toBeUndefined();
  expect(typed(story, asking('text'))).toBe(story);
});

test('100,000 characters take no more than two seconds, whatever they are', () => {
  const worst = ['i want to ', 'not not ', '9 ', '....', 'every 2 or 3 ', 'x', 'a and '].concat([
    'me quiero ',
    'no no ',
    'no se que ',
    'hace 2 o 3 ',
  ]);
  for (const unit of worst) {
    const text = unit.repeat(100_000 / unit.length);
    const start = performance.now();
    hear(text, { lang: 'en', expecting: expectingOf('text'), vocabulary: english });
    expect(performance.now() - start).toBeLessThan(2000);
  }
});

const FAQ = [
  { id: 'hours', names: ['how many hours a week is it', 'how many days a week do you meet'] },
  { id: 'insurance', names: ['do you take my insurance', 'what insurance do you accept'] },
];

test('a question of the visitor is heard as one where there is no plain answer to ours', () => {
  const options = {
    lang: 'en',
    expecting: asking('frequency'),
    vocabulary: { ...english, faq: FAQ },
  } as const;
  const heard = hear('how many hours a week is it?', options);
  expect(heard).toMatchObject({ faq: [{ entry: 'hours' }] });
  expect(heard.answer).toBeUndefined();
  const answered = hear('3 times a week', options);
  expect(answered).toMatchObject({ answer: { value: { times: 3, per: 'week' } } });
  expect(answered.faq).toBeUndefined();
});

test('a question is no story, and a story that is no question is one', () => {
  const options = {
    lang: 'en',
    expecting: asking('text'),
    vocabulary: { ...english, faq: FAQ },
  } as const;
  expect(hear('what insurance do you accept?', options)).toMatchObject({
    faq: [{ entry: 'insurance' }],
  });
  expect(hear('my insurance ran out', options).answer?.value).toBe('my insurance ran out');
});

test('an answer that is not phrased as a question goes before an entry of the same words', () => {
  const faq = [{ id: 'insurance', names: ['my insurance'] }];
  const options = {
    lang: 'en',
    expecting: asking('text'),
    vocabulary: { ...english, faq },
  } as const;
  const heard = hear('my insurance', options);
  expect(heard.answer?.value).toBe('my insurance');
  expect(heard.faq).toBeUndefined();
  expect(hear('my insurance', { ...options, expecting: asking('age') }).faq).toEqual([
    { entry: 'insurance' },
  ]);
});

test('a command goes before an entry of the same words', () => {
  const faq = [{ id: 'people', names: ['can I talk to a person'] }];
  const heard = hear('can I talk to a person?', { lang: 'en', vocabulary: { ...english, faq } });
  expect(heard.command).toEqual({ command: 'human' });
  expect(heard.faq).toBeUndefined();
});

test('an intake in Spanish reads Spanish, and one in English reads English', () => {
  const frequency = asking('frequency');
  expect(typed('3 veces por semana', frequency, undefined, 'es')).toEqual({
    times: 3,
    per: 'week',
  });
  expect(typed('3 veces por semana', frequency, undefined, 'en')).toBeUndefined();
});
