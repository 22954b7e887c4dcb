import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { openConversations } from './hold.ts';
import type { Act, Held } from './hold.ts';
import { readTranscript } from './transcript.ts';

/** A man far from every site, who works from 8 to 4: as he is written down, but in another state. */
const PAGE = join(__dirname, 'people', 'works-days-far-away-and-video-fits.md');
const { acts } = readTranscript(readFileSync(PAGE, 'utf8'));
const WORK = 'trabajo de lunes a viernes de 8 a 4';

/** Durango, Colorado. */
const at = (zip: string, changed: Readonly<Record<string, string>> = {}): readonly Act[] =>
  acts.map((act) => ({ ...act, words: { '95501': zip, ...changed }[act.words] ?? act.words }));

let conversations: Awaited<ReturnType<typeof openConversations>>;
beforeAll(async () => {
  conversations = await openConversations({ videoStates: ['CA', 'CO'] });
});
afterAll(() => conversations.close());

const saidIn = ({ lines }: Held): string =>
  lines.flatMap((line) => (line.by === 'porchlight' ? [line.words] : [])).join('\n');

test('by video from another time zone he reads the times on his own clocks, and so does the team', async () => {
  const held = await conversations.hold(1, 'es', at('81301'));
  expect(saidIn(held)).toContain(
    'por video): lunes, miércoles y jueves, de las 6:30 de la tarde a las 9:30 de la noche, hora de las Montañas Rocosas. Va bien con su trabajo.',
  );
  expect(held.summary?.openings[0]).toMatchObject({
    ...{ from: '18:30', until: '21:30', zone: 'America/Denver', video: true, blockedBy: [] },
    times:
      'lunes, miércoles y jueves, de las 6:30 de la tarde a las 9:30 de la noche, hora de las Montañas Rocosas',
  });
});

test('an hour that is taken is taken on his own clocks', async () => {
  const late = 'trabajo de lunes a viernes de 8 de la mañana a 7 de la noche';
  const held = await conversations.hold(2, 'es', at('81301', { [WORK]: late }));
  const taken = { days: ['monday', 'wednesday', 'thursday'], from: '18:30', until: '19:00' };
  expect(held.summary?.openings[0]?.blockedBy).toMatchObject([{ why: 'work', at: taken }]);
  expect(saidIn(held)).toContain(
    'Se cruza con horas ocupadas: lunes, miércoles y jueves, de las 6:30 de la tarde a las 7 de la noche. Usted dijo: “trabajo de lunes',
  );
});

test('where the center treats nobody by video nobody is told of it, whether they ask or not', async () => {
  const [asked, ...rest] = ['¿Ofrecen telesalud?', 'Sí, cuénteme'];
  const told = at('85001').flatMap((act): readonly Act[] =>
    act.words === rest[0] ? [{ by: 'visitor', did: 'types', words: asked ?? '' }, act] : [act],
  );
  const held = await conversations.hold(3, 'es', told);
  const said = saidIn(held);
  expect(held.summary?.openings).toEqual([]);
  expect(said).toContain('En su estado no hay sesiones por video de este centro.');
  expect(said).not.toMatch(/puede(?:n)? ser por video/);
});
