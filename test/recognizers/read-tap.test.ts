import fc from 'fast-check';
import { readTap } from '../../src/recognizers/read-tap.ts';
import type { Expecting } from '../../src/recognizers/expecting.ts';
import { english } from '../../src/recognizers/vocabulary/english.ts';
import { asking, offering } from './support.ts';

const tap = (answer: unknown, expecting: Expecting) =>
  readTap({ answer }, { expecting, vocabulary: english }).answer;

const CHOICE = { work: 'Work', pets: 'Pets', none: 'None of these' };
const YESNO = { yes: 'Yes', no: 'No' };

test.each<[unknown, Expecting, unknown]>([
  ['work', offering('choice', CHOICE), 'work'],
  [['pets', 'work', 'work'], offering('choices', CHOICE), ['pets', 'work']],
  [['none'], offering('choices', CHOICE), ['none']],
  ['unsure', offering('yesno', YESNO), 'unsure'],
  ['no', offering('consent', YESNO), 'no'],
  [['kratom', 'alcohol'], offering('substances', { alcohol: 'Alcohol' }), ['kratom', 'alcohol']],
  ['medicaid_tn', asking('payer'), 'medicaid_tn'],
  [{ times: 3, per: 'week' }, asking('frequency'), { times: 3, per: 'week' }],
  ['P3Y', asking('duration'), 'P3Y'],
  [{ since_age: 19 }, asking('duration'), { since_age: 19 }],
  [{ since_year: 2019 }, asking('duration'), { since_year: 2019 }],
  [4, asking('count'), 4],
  ['2026-03-04', asking('date'), '2026-03-04'],
  [34, asking('age'), 34],
  ['92882-1234', asking('zip'), '92882'],
  ['(951) 555-0134', asking('phone'), '+19515550134'],
  ['M@Example.com', asking('email'), 'm@example.com'],
  [' Maria ', asking('name'), 'Maria'],
  ['Anything at all', asking('text'), 'Anything at all'],
])('the tap %j is understood', (answer, expecting, value) => {
  expect(tap(answer, expecting)).toMatchObject({ how: 'tapped', value });
});

test.each<[unknown, Expecting]>([
  ['swimming', offering('choice', CHOICE)],
  [['work'], offering('choice', CHOICE)],
  ['work', asking('choice')],
  [[], offering('choices', CHOICE)],
  [['work', 'none'], offering('choices', CHOICE)],
  [['work', 'swimming'], offering('choices', CHOICE)],
  ['maybe', asking('yesno')],
  ['unsure', asking('consent')],
  [[], asking('substances')],
  [['none', 'alcohol'], asking('substances')],
  [['unobtainium'], asking('substances')],
  ['no_such_payer', asking('payer')],
  [{ times: 0, per: 'week' }, asking('frequency')],
  [{ times: 3, per: 'fortnight' }, asking('frequency')],
  [{ times: 3, per: 'week', more: 1 }, asking('frequency')],
  ['3 years', asking('duration')],
  [{ since_year: 20 }, asking('duration')],
  [-1, asking('count')],
  ['2026-02-30', asking('date')],
  [34.5, asking('age')],
  ['34', asking('age')],
  ['9288', asking('zip')],
  ['123', asking('phone')],
  ['m@', asking('email')],
  ['  ', asking('name')],
  ['', asking('text')],
  [null, asking('text')],
])('the tap %j does not fit and is no answer', (answer, expecting) => {
  expect(tap(answer, expecting)).toBeUndefined();
});

test('commands are tapped', () => {
  const options = { vocabulary: english };
  expect(readTap({ command: 'back' }, options)).toEqual({
    signals: [],
    text: '',
    command: { command: 'back' },
  });
  expect(readTap({ command: 'edit', fact: 'phone' }, options).command).toEqual({
    command: 'edit',
    fact: 'phone',
  });
  expect(readTap({ command: 'language', lang: 'es' }, options).command).toEqual({
    command: 'language',
    lang: 'es',
  });
  expect(readTap({ command: 'revoke' }, options).command).toEqual({ command: 'revoke' });
  expect(readTap({ command: 'language', lang: 'fr' }, options).command).toBeUndefined();
  expect(readTap({ command: 'explode' }, options).command).toBeUndefined();
  expect(readTap({ command: 'edit' }, options).command).toBeUndefined();
});

test('the quote of a tap is its labels, or the text sent along', () => {
  const expecting = offering('choices', CHOICE);
  const value = { answer: ['work', 'pets'] };
  expect(readTap(value, { expecting, vocabulary: english }).answer?.quote).toBe('Work, Pets');
  expect(readTap(value, { expecting, vocabulary: english, text: 'work + pets' })).toMatchObject({
    text: 'work + pets',
    answer: { quote: 'work + pets' },
  });
  expect(tap(['xylazine'], asking('substances'))?.quote).toBe('Xylazine (tranq)');
});

test('words sent along with a tap are heard for safety, our own labels are not', () => {
  const expecting = offering('choice', { harm: 'I want to hurt myself' });
  const value = { answer: 'harm' };
  const options = { expecting, vocabulary: english };
  expect(readTap(value, { ...options, text: 'I want to hurt myself' }).signals).toEqual([]);
  expect(readTap(value, { ...options, text: 'I want to die' }).signals).toHaveLength(1);
});

test('no value makes it throw', () => {
  const kinds = fc.constantFrom<Expecting['kind']>(
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
  );
  const values = fc.oneof(
    fc.anything(),
    fc.record({ answer: fc.anything() }),
    fc.record({ command: fc.anything(), fact: fc.anything() }),
  );
  fc.assert(
    fc.property(values, kinds, fc.string(), (value, kind, text) => {
      const heard = readTap(value, {
        expecting: offering(kind, CHOICE),
        vocabulary: english,
        text,
      });
      expect(heard.text).toBe(text);
      if (heard.answer && text.trim()) expect(text).toContain(heard.answer.quote);
    }),
  );
});
