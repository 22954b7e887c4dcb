import { mountDesk } from '../../src/desk/mount-desk.ts';
import { createHttpServer } from '../../src/http/http-server.ts';
import { ASKS_FOR_A_PERSON, DEPRESSION_FIRST } from './people.ts';
import { useTemporaryStore } from '../store/temporary-store.ts';
import { openDesk, someone, SETUP, type OpenDesk, type Someone } from './open-desk.ts';
import { talk } from './talk.ts';

const store = useTemporaryStore();

let desk: OpenDesk;
let people: Record<'nobody' | 'coordinator' | 'operator', Someone>;
let intake: string;

beforeAll(async () => {
  desk = await openDesk();
  const { maya, ben } = await desk.staff();
  people = { nobody: someone(desk.url), coordinator: ben, operator: maya };
  intake = await talk(desk.url, DEPRESSION_FIRST, ASKS_FOR_A_PERSON);
});
afterAll(() => desk.close());

/** Every route of the desk but the two that are for everyone, and what each gets by role. */
const ROUTES = [
  ['GET', '/intakes', 200, 200],
  ['GET', '/intakes/INTAKE', 200, 200],
  ['GET', '/intakes/INTAKE/text', 200, 200],
  ['GET', '/intakes/INTAKE/consent', 200, 200],
  ['POST', '/intakes/INTAKE/claim', 200, 409],
  ['POST', '/intakes/INTAKE/attempts', 400, 400],
  ['POST', '/intakes/INTAKE/release', 200, 409],
  ['POST', '/intakes/INTAKE/close', 400, 400],
  ['GET', '/deliveries', 200, 200],
  ['GET', '/audit', 403, 200],
  ['GET', '/openings', 200, 200],
  ['PUT', '/openings', 400, 400],
  ['GET', '/accounts', 403, 200],
  ['POST', '/accounts', 403, 400],
] as const;

describe.each(ROUTES)('%s %s', (method, path, coordinator, operator) => {
  const address = () => path.replace('INTAKE', intake);

  test('is 401 for whoever is signed out', async () => {
    const { status, body } = await people.nobody.call(method, address());
    expect([status, body]).toMatchObject([401, { error: { code: 'signed_out' } }]);
  });

  test('answers each role by what it may do', async () => {
    // The coordinator has the claim while the operator tries; only the coordinator gives it back.
    if (path.endsWith('/release')) await people.coordinator.post(`/intakes/${intake}/claim`);
    const operatorFirst = path.endsWith('/release') ? undefined : coordinator;
    const first = await people.coordinator.call(method, address());
    expect(first.status).toBe(operatorFirst ?? coordinator);
    expect((await people.operator.call(method, address())).status).toBe(operator);
  });

  test('is a write only with our header, from our own page', async () => {
    if (method === 'GET') return;
    for (const headers of [
      { 'x-porchlight': '' },
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]) {
      const { status } = await people.operator.call(method, address(), { headers });
      expect([headers, status]).toEqual([headers, 403]);
    }
    const own = { origin: desk.url, 'sec-fetch-site': 'same-origin' };
    const { status } = await people.nobody.call(method, address(), { headers: own });
    expect(status).toBe(401);
  });
});

test('no route is missing from the table', async () => {
  const http = createHttpServer({ ready: async () => true });
  const mounted = await mountDesk({
    http,
    store: await store.open(),
    conversations: { post: async () => undefined, watch: () => () => undefined },
    centers: {
      of: () => ({ name: 'A center' }),
      has: () => true,
      all: () => [],
      refused: () => [],
      watch: () => () => undefined,
    },
    names: { substances: {}, payers: {} },
    now: Date.now,
    publicUrl: undefined,
    setup: undefined,
    limitLoopback: false,
    unsigned: () => [],
  });
  mounted.close();
  const { routes } = http.restify.getDebugInfo() as { routes: { method: string; path: string }[] };
  const desks = routes.filter(({ path }) => path.startsWith('/api/desk'));
  const found = desks.map(({ method, path }) => `${method.toUpperCase()} ${path.slice(9)}`);
  const table = ROUTES.map(([method, path]) => `${method} ${path.replace('INTAKE', ':id')}`);
  const tested = ['GET /session', 'POST /session', 'DELETE /session', 'GET /events'];
  expect(found.sort()).toEqual([...table, ...tested].sort());
});

test('the stream of changes is 401 for whoever is signed out', async () => {
  expect((await fetch(`${desk.url}/api/desk/events`)).status).toBe(401);
});

test('signing in needs our header too, or another site could sign someone in', async () => {
  const { status } = await people.nobody.call('POST', '/session', {
    body: { setup: SETUP },
    headers: { 'x-porchlight': '0' },
  });
  expect(status).toBe(403);
});

test('signing out is 401 for whoever is signed out', async () => {
  expect((await people.nobody.call('DELETE', '/session')).status).toBe(401);
});

test('an intake that is not there is 404', async () => {
  for (const path of ['', '/text']) {
    expect((await people.operator.get(`/intakes/in_unknown${path}`)).status).toBe(404);
  }
});
