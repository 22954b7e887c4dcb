import { hear } from '../../src/recognizers/hear.ts';
import { questionOf } from '../../src/machines/topics/index.ts';
import { vocabularyFor } from '../../src/recognizers/vocabulary/vocabulary-for.ts';
import { factsTold, tallyOf, TOLD } from './told.ts';

test('the messages are many, in two languages, and full of facts', () => {
  expect(TOLD.length).toBeGreaterThanOrEqual(150);
  expect(TOLD.filter(({ lang }) => lang === 'es').length).toBeGreaterThanOrEqual(50);
  for (const { facts } of TOLD) expect(Object.keys(facts).length).toBeGreaterThanOrEqual(2);
});

test('of the facts that are taken from a message 97 of 100 are stated there, and 85 of 100 are taken', () => {
  const { right, wrong, missed } = tallyOf(TOLD);
  const [precision, recall] = [right / (right + wrong), right / (right + missed)];
  process.stdout.write(
    `volunteered facts: ${TOLD.length} messages, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`,
  );
  expect(precision).toBeGreaterThanOrEqual(0.97);
  expect(recall).toBeGreaterThanOrEqual(0.85);
});

test.each(['en', 'es'] as const)('in %s alone it is not much worse', (lang) => {
  const { right, wrong, missed } = tallyOf(TOLD.filter((each) => each.lang === lang));
  expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.95);
  expect(right / (right + missed)).toBeGreaterThanOrEqual(0.75);
});

test('each fact is quoted in words of the message', () => {
  for (const { text, lang } of TOLD) {
    const { volunteered = [] } = hear(text, { lang, vocabulary: vocabularyFor(lang) });
    for (const { quote } of volunteered) expect(text).toContain(quote);
    const questions = volunteered.map(({ question }) => question);
    expect(new Set(questions).size).toBe(questions.length);
  }
});

describe('what belongs to someone else, to another time or to a question is not taken', () => {
  test.each([
    ['my dad drank every day and I never touch it', 'use.substances'],
    ['i used to do heroin years ago, now it is wine every night', 'use.duration'],
    ['I am asking for my son, I work nights and drive a truck', 'constraints.life'],
    ['does suboxone show up on a drug test for a new job', 'use.substances'],
    ['I do not use heroin or meth, never have in my life', 'use.substances'],
    ['do you take Aetna or Cigna for people from Ohio', 'insurance.payer'],
    ['I go to church every day and cry when I get home', 'use.frequency'],
    ['mi papa tomaba diario y yo nunca he probado nada', 'use.substances'],
  ])('%p says nothing of %s', (text, question) => {
    const lang = text.startsWith('mi ') ? 'es' : 'en';
    const { volunteered = [] } = hear(text, { lang, vocabulary: vocabularyFor(lang) });
    expect(volunteered.filter((each) => each.question === question)).toEqual([]);
  });
});

test('a fact of the question at hand is its answer, however long the message', () => {
  const text = `${'so much happened since the fire and nobody sleeps. '.repeat(9)}i drink wine every night`;
  const expecting = { id: 'use.frequency', kind: 'frequency' } as const;
  const heard = hear(text, { lang: 'en', vocabulary: vocabularyFor('en'), expecting });
  expect(heard.answer?.value).toEqual({ times: 1, per: 'day' });
  expect(heard.volunteered?.map(({ question }) => questionOf(question).fact)).toContain(
    'substances',
  );
});

describe('who never had treatment has had no detox', () => {
  const careTold = (text: string, lang: 'en' | 'es', who: string) => {
    const { volunteered = [] } = hear(text, { lang, vocabulary: vocabularyFor(lang), who });
    const value = (id: string) => volunteered.find(({ question }) => question === id)?.value;
    return [value('treatment.prior'), value('detox.history')];
  };
  test.each([
    ['en', 'loved_one', 'he has never been in treatment', 'never_tried'],
    ['en', 'self', 'first time ever asking for help, i drink every night', 'never_tried'],
    ['en', 'self', 'i have never had any kind of treatment', 'never_tried'],
    ['en', 'self', 'never been in treatment but i did a detox last year', 'completed'],
    ['en', 'self', 'first time getting help and i could not finish detox', 'could_not_complete'],
    ['es', 'self', 'nunca he estado en tratamiento', 'never_tried'],
    ['es', 'self', 'es la primera vez que pido ayuda', 'never_tried'],
    ['es', 'loved_one', 'nunca ha recibido ningún tratamiento', 'never_tried'],
    ['es', 'self', 'nunca he estado en tratamiento pero hice una desintoxicación', 'completed'],
  ] as const)('in %s of %s %j', (lang, who, text, detox) => {
    expect(careTold(text, lang, who)).toEqual([['none'], detox]);
  });
  test.each([
    'no treatment works for me, i tried everything',
    'i have been in treatment before, twice',
    'never been in therapy, i drink wine',
  ])('%j says nothing of detox', (text) => {
    expect(careTold(text, 'en', 'self')[1]).toBeUndefined();
  });
});

describe('how to be reached is not how to be treated', () => {
  test.each([
    ['es', 'prefiero por teléfono, en la tarde', undefined],
    ['es', 'quisiera algo por video o en línea', ['telehealth']],
    ['es', 'por video nada más, por favor', ['telehealth']],
    ['es', 'solo mándenme texto después de las 5', undefined],
    ['en', 'call me evenings only, i need help', undefined],
    ['en', 'you can call me after work please', undefined],
    ['en', 'evenings only would work best', ['evening']],
    ['en', 'something over video would be great', ['telehealth']],
  ] as const)('in %s %j', (lang, text, value) => {
    expect(factsTold(text, lang)['constraints']).toEqual(value);
  });
});

test.each([
  ['en', 'just said.. call me evenings', undefined],
  ['en', 'call me in the evening, my name is Jen', 'Jen'],
  ['en', 'i drink wine every night. Evenings.', undefined],
  ['es', 'llámenme en la tarde, me llamo Ana', 'Ana'],
] as const)('in %s %j tells the name %j', (lang, text, name) => {
  expect(factsTold(text, lang)['name']).toBe(name);
});

test('an answer of a few words says nothing else', () => {
  for (const text of ['my wife drinks', 'beer', 'I work days', 'no car']) {
    expect(Object.keys(factsTold(text, 'en'))).toEqual([]);
  }
});

test('a label of ours, sent back, states nothing of its own', () => {
  const label = 'Both, mostly alcohol or drugs';
  const choices = [{ value: 'both_substances_first', label }];
  const expecting = { id: 'needs.focus', kind: 'choice', choices } as const;
  const heard = hear(label, { lang: 'en', vocabulary: vocabularyFor('en'), expecting });
  expect(heard.answer?.value).toBe('both_substances_first');
  expect(heard.volunteered).toBeUndefined();
});

test.each([
  ['en', 'we have Kaiser', 'kaiser'],
  ['en', 'i got medi-cal', 'medicaid_ca'],
  ['es', 'tenemos Kaiser', 'kaiser'],
  ['es', 'tengo Medi-Cal', 'medicaid_ca'],
] as const)('a plan is told in few words at another question: %s: %s', (lang, text, payer) => {
  const expecting = { id: 'availability.zip', kind: 'zip' } as const;
  const { answer, volunteered } = hear(text, { lang, vocabulary: vocabularyFor(lang), expecting });
  expect(answer).toBeUndefined();
  expect(volunteered).toMatchObject([{ question: 'insurance.payer', value: payer }]);
});

test.each([
  'simply',
  'Providence',
  'my union',
  'no kaiser',
  'got kaiser?',
  'whens someone gonna text me',
])('none is made of an everyday word, a denial or a question: %s', (text) => {
  const vocabulary = vocabularyFor('en');
  const told = hear(text, { lang: 'en', vocabulary }).volunteered ?? [];
  const ids = told.map(({ question }) => question);
  expect(ids).not.toContain('insurance.payer');
  expect(ids).not.toContain('contact.safe');
});
