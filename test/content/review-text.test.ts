import { wordsFor } from '../../src/content/index.ts';
import { reviewLines, reviewText } from '../../src/content/review-text.ts';
import type { Fact, FactValue, Facts } from '../../src/machines/facts.ts';
import { QUESTIONS } from '../../src/machines/topics/index.ts';
import { QUESTION_OF } from '../../src/content/fact-text.ts';

const labels = {
  substances: { alcohol: 'Alcohol', oxycodone: 'Oxycodone' },
  payers: { uninsured: 'No insurance' },
};
const source = { activityId: 'a1', how: 'typed', quote: 'as typed' } as const;
const answered = (value: FactValue): Fact => ({ value, status: 'answered', source });
const review = (facts: Facts) => reviewText(facts, wordsFor(), labels);

test('the review is what would be sent, a line a fact, in the order of the conversation', () => {
  const facts: Facts = {
    payer: answered('uninsured'),
    notice: answered('yes'),
    name: answered('Ana'),
    phone: answered('+19515550142'),
    substances: answered(['alcohol', 'oxycodone']),
    frequency: answered({ times: 3, per: 'week' }),
    duration: answered('P3Y'),
    detox_history: answered('could_not_complete'),
    home: answered(['safe_sober', 'support']),
    zip: answered('92882'),
  };
  expect(review(facts)).toBe(
    [
      'First name: Ana',
      'Phone: (951) 555-0142',
      'Substances: Alcohol; Oxycodone',
      'How often: 3 times a week',
      'How long: 3 years',
      'Detox before: Tried, but could not get through it',
      'Home: Safe, and no one drinks or uses; Someone there helps and cares',
      'ZIP code: 92882',
      'Insurance: No insurance',
    ].join('\n'),
  );
});

test('three kinds of silence stay three', () => {
  const facts: Facts = {
    name: { status: 'declined', source },
    last_use: { status: 'unsure', source },
    zip: { status: 'skipped', source },
    who: { status: 'contradicted', value: 'self', source },
  };
  expect(review(facts).split('\n')).toEqual([
    'Who it is for: For me (two different answers)',
    'First name: Rather not say',
    'Last use: Not sure',
    'ZIP code: Not provided',
  ]);
});

test('words kept as written are shown in quotes', () => {
  const raw: Fact = { value: 'when the moon is out', status: 'answered', raw: true, source };
  expect(review({ frequency: raw })).toBe('How often: “when the moon is out”');
});

test.each<[string, FactValue, string]>([
  ['frequency', { times: 1, per: 'day' }, 'every day'],
  ['frequency', { times: 7, per: 'week' }, 'every day'],
  ['frequency', { times: 1, per: 'month' }, 'once a month'],
  ['frequency', { times: 2, per: 'year' }, 'twice a year'],
  ['duration', 'P1M', '1 month'],
  ['duration', { since_age: 16 }, 'since age 16'],
  ['duration', { since_year: 2019 }, 'since 2019'],
  ['zip', { city: 'Corona', state: 'CA' }, 'Corona, CA'],
  ['zip', { city: 'Corona' }, 'Corona'],
  ['substances', ['none'], 'None'],
  ['substances', ['a_new_one'], 'a_new_one'],
  ['returned_to_use', 'unsure', 'Not sure'],
  ['phone', '+525512345678', '+525512345678'],
  ['contact_permission', 'yes', 'Yes, they may'],
])('%s %j reads as "%s"', (fact, value, text) => {
  const [line] = reviewLines({ [fact]: answered(value) }, wordsFor(), labels);
  expect(line?.value).toBe(text);
});

test('each fact knows the question that asks for it, in the order of the conversation', () => {
  expect(Object.entries(QUESTION_OF)).toEqual(QUESTIONS.map(({ fact, id }) => [fact, id]));
});

test('an opening says where, how far and when, and no distance where it is by video', () => {
  const { opening } = wordsFor().forms;
  const evening = {
    site: 'Main Street',
    program: 'Evening program',
    level: 'iop',
    name: { en: 'Evening group' },
    days: ['monday', 'tuesday', 'thursday'],
    from: '18:00',
    until: '21:00',
    languages: ['en'],
    video: false,
  } as const;
  expect(opening({ ...evening, miles: 11.6 })).toBe(
    'Evening group (Main Street, about 12 miles away): Monday, Tuesday and Thursday, 6 to 9 pm',
  );
  expect(opening(evening)).toBe(
    'Evening group (Main Street, by video): Monday, Tuesday and Thursday, 6 to 9 pm',
  );
});
