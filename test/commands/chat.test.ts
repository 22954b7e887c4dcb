import { once } from 'node:events';
import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { wordsFor } from '../../src/content/index.ts';
import { makePlace } from './processes.ts';

type Place = Awaited<ReturnType<typeof makePlace>>;
type ChatProcess = ReturnType<Place['startChat']>;

let place: Place;

const LAST = 'That was the last question.';

/** What to type where there are no numbers. */
const TYPED: readonly (readonly [RegExp, string])[] = [
  [/first name/, 'Sam'],
  [/phone number/, '(415) 555-0134'],
  [/ZIP/, '92882'],
];

/** Picks the first choice of every question that has some, until there are no more questions. */
async function answerEverything(chat: ChatProcess): Promise<string[]> {
  const shown = [await chat.asked()];
  while (!shown.at(-1)?.includes(LAST)) {
    if (shown.length > 40) throw new Error(`There is no end to the questions: ${shown.at(-1)}`);
    const question = shown.at(-1) ?? '';
    const typed = TYPED.find(([words]) => words.test(question))?.[1] ?? 'skip';
    shown.push(await chat.say(/^│ {3,4}1 {2}/m.test(question) ? '1' : typed));
  }
  return shown;
}

/** The question at the end of what is shown, with its choices. */
function questionIn(shown: string): string {
  return /(?:^│.*\n)+(?=\n {2}Or type)/m.exec(shown)?.[0] ?? '';
}

const leftFolders = async () =>
  (await readdir(place.temporary)).filter((name) => name.startsWith('porchlight-chat-'));

/** A port that nobody listens on any more. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

describe('with a server running', () => {
  beforeAll(async () => {
    place = await makePlace();
    await place.startServer();
  });
  afterEach(() => rm(join(place.dataDir, 'chat.json'), { force: true }));
  afterAll(() => place[Symbol.asyncDispose]());

  it('goes through the whole conversation by numbers, without colours in a pipe', async () => {
    const chat = place.startChat([], { FORCE_COLOR: '1' });
    const shown = await answerEverything(chat);
    const { code, screen, complaint } = await chat.endInput();
    expect({ code, complaint }).toEqual({ code: 0, complaint: '' });
    expect(screen).toContain('Type one number, or several: 1, 3');
    expect(screen).toContain('Or type: Skip · Not sure');
    expect(screen).toMatch(/First name.*Sam/);
    expect(screen).toContain('This chat is over.');
    expect(screen).not.toContain('I did not understand');
    // oxlint-disable-next-line no-control-regex
    expect(screen).not.toMatch(/\u001b/);
    for (const each of shown) {
      expect(each).toContain('In danger: call 911. In crisis: call or text 988.');
    }
    await expect(stat(join(place.dataDir, 'chat.json'))).rejects.toThrow('ENOENT');
    expect(await leftFolders()).toEqual([]);
  });

  it('goes on at the same question after Ctrl-C, and begins anew with --new', async () => {
    const first = place.startChat();
    for (const line of ['1', '1', '2', '1', '1', '1', 'Marigold']) await first.say(line);
    const question = questionIn(await first.asked());
    expect(question).toContain('phone number');
    const left = await first.interrupt();
    expect(left).toMatchObject({ code: 0, complaint: '' });
    expect(left.screen).toContain('To go on with it: npm run chat');

    const file = join(place.dataDir, 'chat.json');
    const kept = JSON.parse(await readFile(file, 'utf8')) as object;
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(kept).toEqual({ resume: expect.not.stringContaining('Marigold') as string });

    const second = place.startChat();
    expect(questionIn(await second.asked())).toBe(question);
    await second.shows('You have an unfinished chat');
    expect(await second.say('(415) 555-0134')).toContain('safe ways and times');
    await second.interrupt();

    const third = place.startChat(['--new']);
    expect(questionIn(await third.asked())).toContain('Is it OK to go on?');
    expect((await third.endInput()).screen).not.toContain('unfinished');
  });

  it('takes several numbers, and sends anything else as words', async () => {
    const chat = place.startChat();
    for (const line of ['1', '1', '1', '1', '1', 'Sam', '415 555 0134']) await chat.say(line);
    expect(questionIn(await chat.asked())).toContain('safe ways and times');
    expect(await chat.say('2, 99')).toContain('did not understand');
    expect(await chat.say('1, 2 and 6')).toContain('May Lantern House call or text');
  });

  it('goes on in Spanish when asked to, at the same question', async () => {
    const chat = place.startChat();
    await chat.say('1');
    const spanish = wordsFor('es').questions;
    expect(questionIn(await chat.say('español'))).toContain(spanish['safety.now'].choices.safe);
    expect(questionIn(await chat.say('1'))).toContain(spanish['who.for'].choices.self);
    const english = wordsFor('en').questions['who.for'].choices;
    expect(questionIn(await chat.say('English please'))).toContain(english.self);
  });

  it('answers a question of the visitor’s own, and then asks the same one again', async () => {
    const chat = place.startChat();
    for (const line of ['1', '1']) await chat.say(line);
    const asked = questionIn(await chat.asked());
    const { asks } = wordsFor('en').faq.what_is_iop;
    const shown = await chat.say(asks[0] ?? '');
    expect(shown).toMatch(/intensive outpatient/i);
    expect(questionIn(shown)).toBe(asked);
  });

  it('puts crisis help in a box', async () => {
    const chat = place.startChat();
    await chat.say('yes');
    const shown = await chat.say('3');
    expect(shown).toMatch(/^║ HELP NOW +║$/m);
    expect(shown).toMatch(/^║ Call 911 now/m);
    expect(shown).toContain('what would you like to do next?');
  });

  it('begins anew where the kept handle is not one of this server', async () => {
    await writeFile(join(place.dataDir, 'chat.json'), JSON.stringify({ resume: 'a.b.c' }));
    expect(questionIn(await place.startChat().asked())).toContain('Is it OK to go on?');
  });
});

describe('in a place of its own', () => {
  beforeEach(async () => {
    place = await makePlace();
  });
  afterEach(() => place[Symbol.asyncDispose]());

  it('goes on with a server that was killed and started again elsewhere', async () => {
    const server = await place.startServer();
    const chat = place.startChat();
    for (const line of ['1', '1', '1', '1']) await chat.say(line);
    await server.kill();
    chat.type('1');
    await chat.shows('Trying again');
    await place.startServer();
    await chat.shows('What first name may we use');
    const { screen } = await chat.endInput();
    expect(screen.match(/What first name may we use/g)).toHaveLength(1);
  });

  it('brings a server where none is running, and removes its store at the end', async () => {
    const chat = place.startChat();
    expect(await chat.asked()).toContain('No server is running');
    const [folder = ''] = await leftFolders();
    expect((await stat(join(place.temporary, folder))).mode & 0o777).toBe(0o700);
    await answerEverything(chat);
    const { code, complaint } = await chat.endInput();
    expect({ code, complaint }).toEqual({ code: 0, complaint: '' });
    expect(await leftFolders()).toEqual([]);
    await expect(stat(place.dataDir)).rejects.toThrow('ENOENT');
  });

  it('keeps the store until a chat left in the middle has been gone on with and erased', async () => {
    const first = place.startChat();
    const { code } = await first.endInput('yes\nsafe\n2\n1\n1\n');
    expect(code).toBe(0);
    expect(await leftFolders()).toHaveLength(1);

    const second = place.startChat();
    expect(questionIn(await second.asked())).toContain('the person you care about');
    await second.shows('You have an unfinished chat');
    expect((await second.interrupt()).code).toBe(0);
    expect(await leftFolders()).toHaveLength(1);

    const { screen } = await place.startChat().endInput('erase\n');
    expect(screen).toContain('This chat is erased.');
    expect(await leftFolders()).toEqual([]);
  });

  it.each([
    ['a killed server left behind', 2 ** 31 - 1],
    ['names a process that is something else by now', process.pid],
  ])('does not take a run file that %s for a server', async (_, pid) => {
    await mkdir(place.dataDir);
    const run = { pid, port: await closedPort(), url: 'http://127.0.0.1:1' };
    await writeFile(join(place.dataDir, 'run.json'), JSON.stringify(run));
    expect(await place.startChat().asked()).toContain('No server is running');
  });

  it('says in one sentence that its store is in use', async () => {
    await place.startChat().asked();
    const { code, complaint } = await place.startChat().finish();
    expect(code).toBe(2);
    expect(complaint).toMatch(/^The store .* is in use by another process.*\n$/);
  });

  it('keeps nothing in a folder that others can open', async () => {
    await place.startChat().endInput();
    const [folder = ''] = await leftFolders();
    await chmod(join(place.temporary, folder), 0o755);
    const { code, complaint } = await place.startChat().finish();
    expect(code).toBe(2);
    expect(complaint).toContain('expected a folder of your own that nobody else may open');
  });

  it.each([['--nwe'], ['my name is Sam']])('refuses %s without repeating it', async (arg) => {
    const { code, screen, complaint } = await place.startChat([arg]).finish();
    expect({ code, screen }).toEqual({ code: 2, screen: '' });
    expect(complaint).toContain('Usage: npm run chat');
    expect(complaint).not.toContain(arg);
  });

  it('names a bad environment', async () => {
    const { code, complaint } = await place.startChat([], { MODE: 'staging' }).finish();
    expect(code).toBe(2);
    expect(complaint).toContain('MODE: expected demo or production');
  });
});
