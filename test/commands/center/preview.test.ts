import { loadCenter } from '../../../src/center/reading/load-center.ts';
import type { Center } from '../../../src/center/center.ts';
import { preview } from '../../../src/commands/center/preview.ts';
import { RESOURCES } from '../../../src/content/resources.ts';
import { MODULES } from '../../../src/machines/settings.ts';
import { flat, pageAt } from './preview-pages.ts';
import { runCenter } from './run.ts';

let demo: Center;
beforeAll(async () => {
  demo = await loadCenter('center');
});

test('what a visitor sees on Sunday at 23:40 in Spanish', async () => {
  const args = ['--at', 'sunday 23:40', '--lang', 'es', '--zip', '92501'];
  const { out, complaint, code } = await runCenter(['preview', 'center', ...args]);
  expect([complaint, code]).toEqual(['', 0]);
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  const said = flat(out);
  expect(said).toMatch(/^Lantern House on Sunday, .*, 23:40, Pacific Time, in Spanish/);
  expect(said).toContain('nobody is there now. Someone is there next from ');
  expect(said).toContain('Hola. Soy un asistente automático de Lantern House.');
  expect(said).toContain('[Sí, seguir]');
  expect(said).toMatch(/El plan es llamarle (?:mañana|el \w+ \d+ de \w+) entre las/);
  expect(said).toMatch(/NEAR 92501 • [^•]*Lantern House Riverside[^•]*a menos de 1 milla/);
  expect(said).toContain('son de 9 a 12 horas por semana');
});

test('tracks are shown with their days, their places as stated, and by video from far away', () => {
  const at = '2026-11-23T10:00';
  const near = pageAt(demo, at);
  expect(near).toMatch(
    /• Evening intensive outpatient \(Lantern House Corona, .{10,30}\): Monday, Tuesday and Thursday, 6 to 9 pm\. Call to ask if there is room\./,
  );
  expect(near).toContain(
    'It was full on November 20. They keep a waiting list. The next group starts December 5.',
  );
  expect(pageAt(demo, at, { language: 'es' })).toContain('Es en inglés.');
  const far = pageAt(demo, at, { zip: '93721' });
  expect(far).toContain(
    '(Lantern House Corona, by video): Monday, Wednesday and Thursday, 5:30 to 8:30 pm. There was room on November 20.',
  );
  expect(far).not.toContain('Lantern House Riverside,');
  expect(pageAt(demo, '2026-12-10T10:00')).not.toContain('November 20');
});

test('near a place with nothing, one that is not known, and a state without suggestions', () => {
  expect(pageAt(demo, '2026-11-23T10:00', { zip: '59718' })).toMatch(
    /NEAR 59718 Nothing is near\. The next intensive outpatient program is about \d{3} miles away\./,
  );
  expect(pageAt(demo, '2026-11-23T10:00', { zip: '00000' })).toContain(
    'I could not find that place. Please check the ZIP code, or write the city and the state.',
  );
  expect(pageAt(demo, '2026-11-23T10:00', { zip: '60601' })).toContain('WHEN A PERSON CALLS');
});

test('every screening module on: a visit still comes to its end', () => {
  const conversation = { ...demo.conversation, modules: [...MODULES], humanResponse: true };
  for (const language of ['en', 'es'] as const) {
    const said = pageAt({ ...demo, conversation }, '2026-11-22T23:40', { language });
    expect(said).toContain('is told of a call on Monday, November 23, between 8 and 9 am');
  }
});

test('a change of a fact changes its answers, and each number of a card is a known one', () => {
  const childcare = { ...demo, about: { ...demo.about, childcare: true } };
  const at = '2026-11-23T10:00';
  expect(pageAt(demo, at)).toContain('There is no child care here.');
  expect(pageAt(childcare, at)).toContain('There is child care here during sessions');
  const [, card = ''] = pageAt(demo, at).split('NUMBERS ON THE CARDS OF HELP');
  const known = Object.values(RESOURCES).flatMap((each) => Object.values<unknown>(each));
  const named = [...card.matchAll(/(?:call or text|call|text) ([\d-]+)/g)].map(
    ([, number]) => number,
  );
  expect(named).toEqual(expect.arrayContaining(['911', '988', '1-800-799-7233']));
  expect(named.filter((number) => !known.includes(number ?? ''))).toEqual([]);
});

test.each([
  [
    'en',
    'questions availability.zip why It shows which of our',
    'Where can I park? There is a parking',
  ],
  ['es', 'questions availability.zip why Así se ve cuál', '¿Dónde puedo estacionar? Hay'],
] as const)('own words and own answers are shown in %s', (language, why, parking) => {
  const said = pageAt(demo, '2026-11-23T10:00', { language });
  expect(said).toContain(`THIS CENTER'S OWN WORDS ${why}`);
  expect(said).toContain(parking);
  const plain = { ...demo, wording: { messages: {}, faq: {} } };
  expect(pageAt(plain, '2026-11-23T10:00', { language })).not.toContain(parking);
});

test.each([
  [['--at', 'someday'], '--at: found "someday"; expected a weekday'],
  [['--zip', 'abc'], '--zip: found "abc"; expected five digits'],
  [['--lang', 'spanish'], '--lang: found "spanish"; expected a language'],
  [['--when', 'now'], "Unknown option '--when'"],
  [['center', 'sunday', '23:40'], 'A weekday and its time stand in quotes.'],
])('preview %j is asked for wrongly', async (args, says) => {
  await expect(preview(args)).rejects.toThrow(says);
});

test('a language that is not offered: what such a visitor reads', async () => {
  const log = jest.spyOn(console, 'log').mockReturnValue();
  expect(await preview(['--lang', 'fr', '--at', '2027-03-14T02:30'])).toBe(0);
  const said = flat(String(log.mock.calls[0]?.[0]));
  expect(said).toContain('03:30, Pacific Time, in English Clocks go forward that night and 02:30');
  expect(said).toContain('does not offer "fr": shown is what such a visitor reads.');
  expect(said).toContain('Hello.');
});

test('a center that cannot be used is not shown', async () => {
  const { out, complaint, code } = await runCenter(['preview', 'test']);
  expect([out, code]).toEqual(['', 1]);
  expect(complaint).toContain('center.yaml:1: there is no test/center.yaml');
});
