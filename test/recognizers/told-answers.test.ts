import { hear } from '../../src/recognizers/hear.ts';
import type { Expecting } from '../../src/recognizers/expecting.ts';
import { vocabularyIn } from '../../src/dialogs/vocabularies.ts';
import { asked, withChoiceSets } from '../../src/commands/evaluation/asked.ts';

const told = (text: string, expecting: Expecting, lang: 'en' | 'es' = 'en') =>
  hear(text, {
    lang,
    expecting,
    vocabulary: withChoiceSets(vocabularyIn(lang), lang),
    today: '2026-11-21',
  }).answer?.value;

const QUESTIONS = {
  transport: 'choice:own_car|ride|transit|none|telehealth',
  schedule: 'choice:morning|afternoon|evening|weekend|any',
  home: 'choice:safe_sober|others_use|unsafe|unhoused',
  detox_history: 'choice:never_tried|completed|could_not_complete|in_detox_now',
} as const;

describe('a choice told in a sentence', () => {
  it.each([
    ['transport', 'en', 'my niece could swing by and pick me up', 'ride'],
    ['transport', 'en', 'they suspended my license so no car for me', 'none'],
    ['transport', 'en', 'truck is in the shop but i can catch the bus', 'transit'],
    ['transport', 'es', 'mi sobrina me puede llevar casi siempre', 'ride'],
    ['transport', 'es', 'me quitaron la licencia en enero', 'none'],
    ['schedule', 'en', 'once the baby is asleep', 'evening'],
    ['schedule', 'en', 'either mornings or evenings', undefined],
    ['schedule', 'en', 'not mornings', undefined],
    ['home', 'en', 'my roommate drinks but it is safe', 'others_use'],
    ['home', 'en', 'i do not feel unsafe', undefined],
    ['home', 'es', 'mi tío se pone borracho cada noche', 'others_use'],
    ['detox_history', 'en', 'walked out after the second night', 'could_not_complete'],
    ['detox_history', 'es', 'aguanté tres días y me salí', 'could_not_complete'],
  ] as const)('of %s in %s %j is %j', (set, lang, text, value) => {
    expect(told(text, asked(QUESTIONS[set], set, lang), lang)).toBe(value);
  });
});

describe('a yes or no told in a sentence', () => {
  it.each([
    ['en', 'yes but it was ages ago', 'yes'],
    ['en', 'yeah no, he would hate that', 'no'],
    ['en', 'none of us has touched it', 'no'],
    ['en', 'more often than i want to admit', 'yes'],
    ['en', 'never more than two', undefined],
    ['en', 'yes but only on fridays', undefined],
    ['es', 'no pues sí', 'yes'],
    ['es', 'nunca quise decirlo pero sí', 'yes'],
    ['es', 'si no tomo tiemblo', undefined],
  ] as const)('in %s %j is %j', (lang, text, value) => {
    expect(told(text, { id: 'x', kind: 'yesno' }, lang)).toBe(value);
  });
});

describe('a number told in a sentence', () => {
  it.each([
    ['duration', 'en', 'she was 15 when it started, she is 30 now', { since_age: 15 }],
    ['duration', 'en', 'at it for nine years, the last two hard', 'P9Y'],
    ['duration', 'es', 'desde los 14 años de edad', { since_age: 14 }],
    ['count', 'en', 'two in ohio, then one here, so three', 3],
    ['count', 'es', 'dos veces, una en el 2014', 2],
    ['age', 'es', 'cuarentaidos', 42],
    ['date', 'es', '15/10/2026', '2026-10-15'],
    ['frequency', 'en', 'every night except sundays', { times: 6, per: 'week' }],
    ['payer', 'en', 'lost my coverage in june', 'uninsured'],
  ] as const)('as %s in %s %j is %j', (kind, lang, text, value) => {
    expect(told(text, { id: 'x', kind }, lang)).toEqual(value);
  });
});
