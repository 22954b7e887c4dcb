import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { loadCenter } from '../../src/center/reading/load-center.ts';
import { openConversations } from './hold.ts';
import type { Act } from './hold.ts';
import { readTranscript } from './transcript.ts';

const PAGE = readFileSync(
  join(__dirname, 'people/works-nine-to-five-and-an-evening-group-fits.md'),
  'utf8',
);
const { acts } = readTranscript(PAGE);
const WORK = 'I work 9 to 5 weekdays and care for my mother Tuesdays until 7';

/** The same visitor, who says this where the written one tells of work. */
const saying = (words: string): readonly Act[] =>
  acts.map((act) => (/9 to 5/.test(act.words) ? { ...act, words } : act));

let conversations: Awaited<ReturnType<typeof openConversations>>;
beforeAll(async () => {
  // A center whose one group of this kind meets on Tuesdays too.
  const { programs } = await loadCenter('center');
  const [evenings] = programs.map((program) => ({
    ...program,
    tracks: program.tracks.slice(0, 1),
  }));
  conversations = await openConversations({ programs: evenings ? [evenings] : [] });
});
afterAll(() => conversations.close());

test('work and care that were told make a week, with the clash on Tuesday', async () => {
  const { lines, summary } = await conversations.hold(1, 'en', saying(WORK));
  const said = lines.flatMap((line) => (line.by === 'porchlight' ? [line.words] : []));
  const at = said.findIndex((words) => words.startsWith('How your week could look with'));
  expect(said[at]?.split('\n')).toEqual([
    'How your week could look with Evening intensive outpatient (Lantern House Corona, about 5 miles away):',
    '• Monday and Thursday: work 9 am to 5 pm; program 6 to 9 pm (away 5:45 to 9:15 pm, with travel).',
    '• Tuesday: caring for others until 7 pm; work 9 am to 5 pm; program 6 to 9 pm (away 5:45 to 9:15 pm, with travel). These overlap: 6 to 7 pm.',
    '• Wednesday and Friday: work 9 am to 5 pm.',
    'Travel is a guess from the distance: about 15 minutes each way by car.',
  ]);
  expect(said[at - 1]).toContain('Busy then: ');
  expect(said[at + 1]).toMatch(/^None of this is decided/);

  const clashes = summary?.week?.days.flatMap(({ day, blocks }) =>
    blocks.filter(({ clash }) => clash).map(({ what }) => `${day} ${what}`),
  );
  expect(clashes).toEqual(['tuesday care', 'tuesday travel', 'tuesday track']);
  expect(summary?.facts.find(({ id }) => id === 'busy')?.value).toMatchObject([
    { by: 'work' },
    { by: 'care', days: ['tuesday'] },
  ]);
});

test('whoever tells of no time is shown no week', async () => {
  const { lines, summary } = await conversations.hold(2, 'en', saying('evenings are best'));
  expect(JSON.stringify(lines)).not.toContain('your week could look');
  expect(summary?.openings).toHaveLength(1);
  expect(summary && 'week' in summary).toBe(false);
});
