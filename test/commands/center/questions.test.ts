import { once } from 'node:events';
import { PassThrough } from 'node:stream';

import { openAsker, UnfitAnswer } from '../../../src/commands/center/ask.ts';
import { askAll } from '../../../src/commands/center/questions.ts';
import type { Answers } from '../../../src/commands/center/questions.ts';

const ANSWERS = {
  name: 'Harbor House',
  phone: '951 555 0137',
  languages: 'Spanish and English',
  zip: '92882',
  zone: '',
  week: 'every day 8-20',
  owner: 'the clinical director',
  reviewedOn: '2026-01-31',
};

const TODAY = '2026-11-22';

/** A terminal, or a pipe, and what was shown on it. */
function openLine(isTTY: boolean) {
  const stdin = Object.assign(new PassThrough(), { isTTY, setRawMode: () => undefined });
  const stdout = Object.assign(new PassThrough(), { isTTY });
  let shown = '';
  stdout.on('data', (piece: Buffer) => (shown += piece.toString()));
  return { stdin, stdout, shown: () => shown };
}

async function answer(lines: readonly string[]): Promise<Answers> {
  const line = openLine(false);
  const asker = openAsker(line);
  line.stdin.end(lines.map((each) => `${each}\n`).join(''));
  return askAll(asker, 'Proposed Name', TODAY).finally(() => asker.close());
}

test('answers in the words of people', async () => {
  expect(await answer(Object.values(ANSWERS))).toMatchObject({
    name: 'Harbor House',
    phone: '+1 951-555-0137',
    languages: ['es', 'en'],
    zone: 'America/Los_Angeles',
    week: { monday: ['08:00-20:00'], sunday: ['08:00-20:00'] },
    reviewedOn: '2026-01-31',
  });
});

test('nothing but Enter: what is proposed', async () => {
  const bare = { ...ANSWERS, name: '', languages: '', week: '', reviewedOn: '' };
  expect(await answer(Object.values(bare))).toMatchObject({
    name: 'Proposed Name',
    languages: ['en', 'es'],
    week: { friday: ['09:00-17:00'] },
    reviewedOn: TODAY,
  });
});

test.each([
  ['phone', '911', 'found "911"; expected a phone number'],
  ['phone', '+44 20 7946 0958', 'expected a phone number of the United States'],
  ['phone', '', 'found nothing; expected an answer such as 951-555-0137'],
  ['languages', 'en, fr', 'found "en, fr"; expected one or more of en, es'],
  ['zip', '9288', 'found "9288"; expected five digits'],
  ['zip', '00000', 'found "00000"; expected a ZIP code that exists'],
  ['zone', 'Pacific', 'found "Pacific"; expected a time zone by its place'],
  ['week', 'whenever', 'found "whenever"; expected days and their times'],
  ['owner', 'x'.repeat(81), 'expected a role or a name of at most 80 letters'],
  ['reviewedOn', '2026-11-23', 'found "2026-11-23"; expected a day until today'],
])('%s answered with "%s" through a pipe ends it there', async (question, given, says) => {
  const asked = answer(Object.values({ ...ANSWERS, [question]: given }));
  const nth = Object.keys(ANSWERS).indexOf(question) + 1;
  await expect(asked).rejects.toThrow(`(answer ${nth}): `);
  await expect(asked).rejects.toThrow(says);
});

test('on a terminal what cannot be used is said, and asked for again', async () => {
  const line = openLine(true);
  const asker = openAsker(line);
  const asked = asker.ask({
    asks: 'How many?',
    example: '3',
    read: (text) => {
      if (text === '3') return Number(text);
      throw new UnfitAnswer(`found ${text}; expected 3`);
    },
  });
  line.stdin.write('4\n');
  while (!line.shown().includes('That cannot be used: found 4; expected 3.')) {
    await once(line.stdout, 'data');
  }
  line.stdin.write('3\n');
  expect(await asked).toBe(3);
  asker.close();
});

test('whoever leaves in the middle is told that nothing was made', async () => {
  const line = openLine(true);
  const asker = openAsker(line);
  const asked = askAll(asker, 'Proposed Name', TODAY);
  line.stdin.write('\n\u0003');
  await expect(asked).rejects.toThrow('Nothing was made.');
});
