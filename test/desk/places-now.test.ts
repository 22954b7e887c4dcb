import { loadCenter } from '../../src/center/reading/load-center.ts';
import { wordsFor } from '../../src/content/index.ts';
import { placesNow } from '../../src/desk/places-now.ts';
import type { DeskOpenings, DeskPage } from '../../src/desk/wire.ts';
import { useTemporaryStore } from '../store/temporary-store.ts';
import { openDesk, type OpenDesk, type Someone } from './open-desk.ts';
import { SINGLE_MOTHER } from './people.ts';
import { talk } from './talk.ts';

const here = useTemporaryStore();
const TRACK = 'corona-evenings';

let desk: OpenDesk;
let ben: Someone;
let id: string;
beforeAll(async () => {
  desk = await openDesk();
  ({ ben } = await desk.staff());
  id = await talk(desk.url, SINGLE_MOTHER);
});
afterAll(() => desk.close());

const read = async () => (await ben.get<DeskPage>(`/intakes/${id}`)).body;

async function tell(open: number): Promise<void> {
  const { body } = await ben.get<DeskOpenings>('/openings');
  const seen = body.centers[0]?.openings.find(({ track }) => track === TRACK)?.seen ?? 0;
  const openings = [{ track: TRACK, open, waitlist: false, seen }];
  expect((await ben.put('/openings', { openings })).status).toBe(200);
}

test('places that are as they were told say nothing more; what changed is said beside them', async () => {
  const before = await read();
  expect(before.placesNow).toEqual([]);
  expect(before.handedOffAt).toBeLessThanOrEqual(Date.now());
  const opening = before.summary.openings.findIndex((each) => each.id === TRACK);
  expect(opening).toBeGreaterThanOrEqual(0);

  await tell(0);
  const [full, ...none] = (await read()).placesNow;
  expect(none).toEqual([]);
  expect(full?.opening).toBe(opening);
  expect(full?.text).toMatch(/^It was full on \w+ \d+\.$/);

  await tell(3);
  expect((await read()).placesNow[0]?.text).toMatch(/^There was room on \w+ \d+\.$/);
  // What was told then stays in the summary.
  expect((await read()).summary).toEqual(before.summary);
});

test('an opening that the center lists no more is said to be gone', async () => {
  const { summary } = await read();
  const store = await here.open();
  const gone = { ...(await loadCenter('center')), programs: [] };
  const words = wordsFor('es');
  const now = await placesNow(summary, { store, center: gone, words, at: Date.now() });
  expect(now[0]?.text).toBe('Este centro ya no lo tiene en su lista.');
  expect(now).toHaveLength(summary.openings.length);
});
