import { wordsFor } from '../../src/content/index.ts';
import { fitText } from '../../src/content/opening-text.ts';

const opening = {
  fits: [],
  blockedBy: [],
  video: false,
  miles: 4,
  languages: ['en'],
  capacity: { open: 1, asOf: '2026-11-20' },
} as const;
const ROOM = { en: 'There was room on November 20.', es: 'Había lugar el 20 de noviembre.' };

const telling = (lang: string) =>
  ({
    words: wordsFor(lang),
    labels: { payers: { aetna: 'Aetna' } },
    fill: (wording) => (typeof wording === 'string' ? wording : wording.self),
    to: 'visitor',
  }) as const satisfies Parameters<typeof fitText>[1];

const told = (changes: Partial<Parameters<typeof fitText>[0]>) =>
  (['en', 'es'] as const).map((lang) => {
    const text = fitText({ ...opening, ...changes }, telling(lang));
    const around = text.split(ROOM[lang]).map((each) => each.trim());
    expect(around).toHaveLength(2);
    return around.filter(Boolean).join(' ');
  });

test('a plan is said to be on a list or not, and nothing of what it covers', () => {
  expect(told({ fits: [{ why: 'payer', payer: 'aetna' }] })).toEqual([
    'They list Aetna among the plans they take.',
    'Aetna está en la lista de seguros del centro.',
  ]);
  expect(told({ blockedBy: [{ why: 'payer', payer: 'aetna' }] })).toEqual([
    'They do not list Aetna among the plans they take.',
    'Aetna no está en la lista de seguros del centro.',
  ]);
  expect(told({ fits: [{ why: 'payer', payer: 'self_pay' }] })[0]).toBe(
    'It can be paid for without insurance.',
  );
});

test('what fits their week is said though their plan is on no list, and the other way round', () => {
  const week = { why: 'work', quote: 'i work 9 to 5' } as const;
  expect(told({ fits: [week], blockedBy: [{ why: 'payer', payer: 'aetna' }] })[0]).toBe(
    'It fits your work. You said: “i work 9 to 5”. They do not list Aetna among the plans they take.',
  );
  expect(
    told({ fits: [week, { why: 'payer', payer: 'aetna' }], blockedBy: [{ why: 'evening' }] })[0],
  ).toBe('It is not in the evening. They list Aetna among the plans they take.');
});

test.each([
  [{ only: 'women' }, 'It is for women.', 'Es para mujeres.'],
  [
    { ages: { from: 60 } },
    'It is for people aged 60 or older.',
    'Es para personas de 60 años o más.',
  ],
  [
    { only: 'men', ages: { from: 18, until: 25 } },
    'It is for men. It is for people aged 18 to 25.',
    'Es para hombres. Es para personas de 18 a 25 años.',
  ],
] as const)('whom it is for is said: %j', (whom, ...texts) => {
  expect(told({ for: whom })).toEqual(texts);
});

test('ages that they are not of are said once, with their words, and a welcome as a sentence of its own', () => {
  const blocked = told({
    for: { ages: { until: 17 } },
    fits: [{ why: 'pregnant' }],
    blockedBy: [{ why: 'ages', quote: 'i am forty' }],
  });
  expect(blocked).toEqual([
    'It is for people aged 17 or younger. You said: “i am forty”. They welcome people who are pregnant.',
    'Es para personas de 17 años o menos. Usted dijo: “i am forty”. Reciben a personas embarazadas.',
  ]);
});

test('a time in a zone that is named has both its ends', () => {
  const time = { days: ['monday'], from: '21:00', until: '00:00' } as const;
  const { weekTime } = wordsFor('en').forms;
  expect(weekTime({ ...time, zone: 'America/New_York' })).toBe(
    'Monday, 9 pm to 12 am Eastern Time',
  );
  expect(weekTime({ ...time, from: '00:00', until: '01:30', zone: 'America/Phoenix' })).toBe(
    'Monday, 12 to 1:30 am Mountain Standard Time',
  );
  expect(wordsFor('es').forms.weekTime({ ...time, zone: 'America/Denver' })).toBe(
    'lunes, de las 9 de la noche a las 12 de la mañana, hora de las Montañas Rocosas',
  );
});
