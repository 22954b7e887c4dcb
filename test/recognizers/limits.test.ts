import type { Language } from '../../src/machines/settings.ts';
import { heardAt } from './support.ts';

const limitsAt = (id: string, text: string, lang: Language) =>
  heardAt(id, text, lang).volunteered?.find(({ question }) => question === 'contact.limits')?.value;

/** The ways that a message is taken to allow, as its answer or beside it. */
function waysAt(id: string, text: string, lang: Language) {
  const { answer, volunteered = [] } = heardAt(id, text, lang);
  const told = volunteered.find(({ question }) => question === 'contact.safe')?.value;
  return id === 'contact.safe' ? (answer?.value ?? told) : told;
}

describe('how they must not be reached is kept in their words, and allows nothing', () => {
  test.each<[Language, string, string]>([
    ['en', 'contact.safe', 'do not call when he is home'],
    ['en', 'contact.safe', "don't leave a voicemail, my husband checks it"],
    ['en', 'contact.safe', "only call when i'm at work"],
    ['en', 'contact.safe', "call me when he's at work"],
    ['en', 'contact.safe', 'no voicemails when she is around'],
    ['en', 'contact.phone', 'do not call after 9'],
    ['en', 'home.now', "don't text me at night because my wife reads my phone"],
    ['en', 'use.frequency', 'never leave a message, my kids listen to them'],
    ['es', 'contact.safe', 'no me llame cuando esté mi esposo'],
    ['es', 'contact.safe', 'no dejen mensaje, mi marido los oye'],
    ['es', 'contact.safe', 'solo llamen cuando esté en el trabajo'],
    ['es', 'contact.safe', 'mensaje, pero no cuando él esté en casa'],
    ['es', 'contact.safe', 'sin mensajes de voz por favor'],
    ['es', 'home.now', 'no me manden mensajes en la noche, mi esposa los lee'],
  ])('in %s at %s %j', (lang, id, text) => {
    expect(limitsAt(id, text, lang)).toEqual([text]);
    expect(waysAt(id, text, lang)).toBeUndefined();
  });

  test('beside an answer, and beside a way that is allowed', () => {
    const often = heardAt(
      'use.frequency',
      'every day. please do not call when my son is home',
      'en',
    );
    expect(often.answer?.value).toEqual({ times: 1, per: 'day' });
    expect(often.volunteered).toMatchObject([
      { question: 'contact.limits', value: ['please do not call when my son is home'] },
    ]);
    const text = "text me but not when he's home";
    expect(limitsAt('contact.safe', text, 'en')).toEqual([text]);
    expect(waysAt('contact.safe', text, 'en')).toEqual(['text']);
  });

  test('each by itself where there are several', () => {
    expect(
      limitsAt('home.now', 'do not call when he is home. never text me at night', 'en'),
    ).toEqual(['do not call when he is home', 'never text me at night']);
  });

  test('a yes to being called that has a limit is no yes', () => {
    const { answer } = heardAt('consent.contact', "yes but don't call when he is home", 'en');
    expect(answer).toBeUndefined();
  });
});

describe('what is told of calls and messages in other ways is no limit', () => {
  test.each<[Language, string, string]>([
    ['en', 'needs.focus', "i don't call when i'm drunk"],
    ['en', 'needs.focus', 'they never call me when they need something'],
    ['en', 'needs.focus', "don't call me crazy when i say this"],
    ['en', 'needs.focus', "please don't call the police"],
    ['en', 'needs.focus', 'no calls, no messages, nobody cares'],
    ['en', 'home.now', "my kids don't call me anymore"],
    ['es', 'needs.focus', 'no llamé cuando estaba enfermo'],
    ['es', 'needs.focus', 'mis hijos no me llaman cuando tomo'],
    ['es', 'needs.focus', 'no me llame loca cuando digo esto'],
    // These are answers, all of them understood.
    ['en', 'contact.safe', 'call evenings, no voicemail'],
    ['en', 'contact.safe', "don't call, text me"],
    ['es', 'contact.safe', 'llámenme en la tarde'],
    ['es', 'contact.safe', 'no me llamen'],
  ])('in %s at %s %j', (lang, id, text) => {
    expect(limitsAt(id, text, lang)).toBeUndefined();
  });

  test('to be called something is no name where it is denied', () => {
    expect(
      heardAt('home.now', "my kids don't call me anymore", 'en').volunteered,
    ).not.toContainEqual(expect.objectContaining({ question: 'contact.name' }));
  });
});

test.each<[Language, string, string | undefined]>([
  ['en', 'no text', undefined],
  ['en', 'dont text me', undefined],
  ['es', 'no mensajes', undefined],
  ['en', 'dont call or text me', 'revoke'],
  ['en', 'stop texting me', 'revoke'],
  ['en', 'quit texting me', 'revoke'],
  ['es', 'ya no me llamen ni me manden mensajes', 'revoke'],
])(
  'in %s ruling out one way takes no permission back, and all of them does: %j',
  (lang, text, command) => {
    const { answer, ...heard } = heardAt('contact.safe', text, lang);
    expect(heard.command?.command).toBe(command);
    expect(answer).toBeUndefined();
    expect(heardAt('health.mood', text, lang).command?.command).toBe('revoke');
  },
);
