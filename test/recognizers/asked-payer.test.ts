import { wordsFor } from '../../src/content/index.ts';
import type { Language } from '../../src/machines/settings.ts';
import { hear } from '../../src/recognizers/hear.ts';
import { vocabularyFor } from '../../src/recognizers/vocabulary/vocabulary-for.ts';
import { NO_QUESTIONS_ES } from './faq-cases-es.ts';
import { NO_QUESTIONS } from './faq-cases.ts';
import { asking } from './support.ts';

const vocabularyWithFaq = (lang: Language) => ({
  ...vocabularyFor(lang),
  faq: Object.entries(wordsFor(lang).faq).map(([id, { asks }]) => ({ id, names: asks })),
});
const heard = (text: string, lang: Language = 'en', kind = asking('name')) =>
  hear(text, { lang, vocabulary: vocabularyWithFaq(lang), expecting: kind });

test.each([
  ['do you take Medi-Cal?', 'medicaid_ca'],
  ['do you take aetna', 'aetna'],
  ['are you in network with Cigna?', 'cigna'],
  ['I have IEHP, do you take that?', 'iehp'],
  ['does Anthem cover this?', 'anthem'],
  ['Do you accept blue shield of california', 'bs_ca'],
  ['do you accept cash?', 'self_pay'],
])('%s', (text, payer) => {
  expect(heard(text)).toMatchObject({ faq: [{ entry: 'insurance', payer }] });
});

test.each([
  ['¿Aceptan Medi-Cal?', 'medicaid_ca'],
  ['aceptan aetna', 'aetna'],
  ['¿Toman el seguro de Kaiser?', 'kaiser'],
])('%s', (text, payer) => {
  expect(heard(text, 'es')).toMatchObject({ faq: [{ entry: 'insurance', payer }] });
});

test.each(['what insurance do you take?', 'Does insurance pay for this?'])(
  'no plan is named: %s',
  (text) => {
    expect(heard(text).faq).toEqual([{ entry: 'insurance' }]);
  },
);

test.each([
  'do you take people on xanax?',
  'I take care of my mom and have Kaiser',
  'my insurance is Kaiser',
  'can I take medical leave?',
  'will it take long?',
])('none is asked about: %s', (text) => {
  expect(payerIn(heard(text))).toBeUndefined();
});

test('where their plan is asked for, a plan is the answer, and a question is still one', () => {
  const { answer, faq } = heard('Kaiser', 'en', asking('payer'));
  expect([answer?.value, faq]).toEqual(['kaiser', undefined]);
  expect(heard('do you take kaiser', 'en', asking('payer'))).toMatchObject({
    faq: [{ entry: 'insurance', payer: 'kaiser' }],
  });
});

test('an answer, a story or a word of danger asks about no plan', () => {
  const asked = [
    ...NO_QUESTIONS.map((text) => [text, payerIn(heard(text))]),
    ...NO_QUESTIONS_ES.map((text) => [text, payerIn(heard(text, 'es'))]),
  ];
  expect(asked.filter(([, payer]) => payer !== undefined)).toEqual([]);
});

const payerIn = ({ faq }: ReturnType<typeof heard>) => faq?.find(({ payer }) => payer)?.payer;
