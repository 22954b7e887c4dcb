import type { Center } from '../../src/center/center.ts';
import { loadCenter } from '../../src/center/reading/load-center.ts';
import type { OwnEntry, OwnMessages } from '../../src/content/own-words.ts';
import { wordsFor } from '../../src/content/index.ts';
import type { Language } from '../../src/machines/settings.ts';
import { openTalk } from './talk.ts';
import { answer, ARRIVAL, command, words } from './turns.ts';

const PARKING: Readonly<Record<Language, OwnEntry>> = {
  en: {
    id: 'parking',
    replaces: false,
    asks: ['Where can I park?', 'Is there a place to leave my car?'],
    answer: ['There is a lot behind {center}.', 'Call {phone} if it is full.'],
  },
  es: {
    id: 'parking',
    replaces: false,
    asks: ['¿Dónde puedo estacionar?', '¿Hay lugar para dejar el carro?'],
    answer: ['Hay lugar detrás de {center}.', 'Llame al {phone} si está lleno.'],
  },
};

const MESSAGES: Readonly<Record<Language, OwnMessages>> = {
  en: {
    greeting: 'Thank you for writing to {center} tonight.',
    says: { welcomeBack: ['It is good to read you again.'] },
    questions: {
      'who.for': {
        ask: 'Whom would you like help for?',
        why: 'We speak to you in other words then.',
        again: 'Please say who it is for, as in “me”.',
        choices: { self: 'Myself and nobody else' },
      },
    },
  },
  es: {
    greeting: 'Gracias por escribir a {center} esta noche.',
    questions: {
      'who.for': {
        ask: '¿Para quién quiere pedir ayuda?',
        choices: { self: 'Para nadie más que yo' },
      },
    },
  },
};

let center: Center;
beforeAll(async () => {
  const demo = await loadCenter('center');
  const faq = { en: [PARKING.en], es: [PARKING.es] };
  center = { ...demo, wording: { messages: MESSAGES, faq } };
});

let talk: Awaited<ReturnType<typeof openTalk>>;
beforeEach(async () => {
  talk = await openTalk({ center: () => center });
});
afterEach(() => talk.close());

const texts = (said: readonly { readonly text?: string }[]) => said.map(({ text }) => text);

describe.each(['en', 'es'] as const)('in %s', (lang) => {
  const own = MESSAGES[lang].questions?.['who.for'];
  const label = own?.choices?.['self'] ?? '';

  test('the greeting comes first, and the notice is whole', async () => {
    const [greeting, ...notice] = texts(await talk.hear({ ...ARRIVAL, locale: lang }));
    const said = await Promise.all([
      talk.reads(() => MESSAGES[lang].greeting ?? '', center),
      ...wordsFor(lang).says.welcome.map((bubble) => talk.reads(() => bubble, center)),
    ]);
    expect([greeting, ...notice.slice(0, 3)]).toEqual(said);
  });

  test('an own question is asked, and what is typed of an own label is heard', async () => {
    await talk.hear({ ...ARRIVAL, locale: lang });
    const said = await talk.answerAll({ notice: 'yes', 'safety.now': 'safe' });
    const question = said.at(-1);
    expect(question?.text).toBe(own?.ask);
    const labels = question?.channelData?.question?.choices?.map((each) => each.label);
    const ours = wordsFor(lang).questions['who.for'].choices;
    expect(labels).toEqual([label, ours.loved_one, ours.professional]);
    await talk.hear(words(label.toLowerCase()));
    expect((await talk.step()).context.facts['who']).toMatchObject({
      value: 'self',
      source: { how: 'typed' },
    });
  });

  test.each([0, 1])(
    'an own answer is given at any question, which comes again: %i',
    async (way) => {
      await talk.hear({ ...ARRIVAL, locale: lang });
      await talk.answerAll({ notice: 'yes', 'safety.now': 'safe' });
      const before = await talk.step();
      const said = await talk.hear(words(PARKING[lang].asks[way] ?? ''));
      const told = PARKING[lang].answer.map((each) => talk.reads(() => each, center));
      expect(texts(said).slice(0, -1)).toEqual(await Promise.all(told));
      expect(said.at(-1)?.channelData?.question?.id).toBe('who.for');
      expect((await talk.step()).context.facts).toEqual(before.context.facts);
    },
  );

  test('danger beside an own question is heard, and help comes instead', async () => {
    await talk.hear({ ...ARRIVAL, locale: lang });
    await talk.answerAll({ notice: 'yes', 'safety.now': 'safe' });
    const danger = { en: 'I want to kill myself.', es: 'Quiero matarme.' }[lang];
    for (const ask of PARKING[lang].asks) {
      const said = await talk.hear(words(`${danger} ${ask}`));
      expect(said.at(-1)?.channelData?.question?.id).toBe('safety.next');
      expect(texts(said).join(' ')).not.toContain('Lantern House. Call');
      const step = await talk.step();
      expect(step.context.signals.at(-1)).toMatchObject({ signal: 'suicide', mode: 'interrupt' });
      await talk.hear(answer('go_on'));
    }
  });
});

/** What no check would let a center write. */
const CRIES = ['I need help', 'How do I end it?', 'help', 'I want to die'];

test('an own answer is given to no danger and no plea, whatever words it asks for', async () => {
  const greedy = { ...PARKING.en, asks: CRIES };
  const talk = await openTalk({
    center: () => ({ ...center, wording: { messages: {}, faq: { en: [greedy] } } }),
  });
  await talk.hear(ARRIVAL);
  await talk.answerAll({ notice: 'yes' });
  for (const cry of CRIES) {
    const said = await talk.hear(words(cry));
    expect([cry, texts(said).join(' ').includes('There is a lot behind')]).toEqual([cry, false]);
    expect(said.at(-1)?.channelData?.question?.id).toMatch(/^safety\./);
  }
  await talk.close();
});

test('what is asked in an own way, and not understood, is asked again in it; the third time in ours', async () => {
  await talk.hear(ARRIVAL);
  await talk.answerAll({ notice: 'yes', 'safety.now': 'safe' });
  const again = texts(await talk.hear(words('qwxz'))).at(-1);
  expect(again).toBe(MESSAGES.en.questions?.['who.for']?.again);
  const third = texts(await talk.hear(words('zzgh'))).at(-1);
  expect(third).toBe(wordsFor('en').questions['who.for'].third);
  const [why] = texts(await talk.hear(command({ command: 'why' })));
  expect(why).toBe('We speak to you in other words then.');
});

test('another center answers nothing of it', async () => {
  const other = await openTalk({
    center: () => ({ ...center, wording: { messages: {}, faq: {} } }),
  });
  await other.hear(ARRIVAL);
  await other.answerAll({ notice: 'yes', 'safety.now': 'safe' });
  const said = await other.hear(words(PARKING.en.asks[0] ?? ''));
  expect(said.at(-1)?.channelData?.refused).toBeDefined();
  expect(texts(said).join(' ')).not.toContain('There is a lot');
  await other.close();
});

test('a sentence of an own kind is said in place of ours', async () => {
  await talk.hear(ARRIVAL);
  await talk.answerAll({ notice: 'yes', 'safety.now': 'safe' });
  await talk.hear(command({ command: 'stop' }));
  const said = texts(await talk.hear(answer('self')));
  const back = await talk.hear(words('hello'));
  expect([...said, ...texts(back)]).toContain('It is good to read you again.');
});
