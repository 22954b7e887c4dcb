import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ReferralPlace } from '../../src/center/settings/referrals.ts';
import { place } from '../availability/directory/places.ts';
import { openConversations } from './hold.ts';
import type { Held } from './hold.ts';
import { readTranscript } from './transcript.ts';

/** Two people with nothing near them, as they are written down: one in English, one in Spanish. */
const WALT = 'leaving-residential-and-nothing-near.md';
const SPANISH = 'husband-drinks-every-day-and-does-not-know.md';

const { expected, acts } = readTranscript(page(SPANISH));
const walt = readTranscript(page(WALT));

function page(file: string): string {
  return readFileSync(join(__dirname, 'people', file), 'utf8');
}

/** In Bozeman, where Walt is, and in Corona. */
const BOZEMAN = { city: 'Bozeman', state: 'MT', zip: '59718', latitude: 45.68, longitude: -111.04 };
const PLACES: readonly ReferralPlace[] = [
  place({ ...BOZEMAN, name: 'Pine House', phone: '406-555-0101' }),
  place({ ...BOZEMAN, name: 'Larch House', phone: '406-555-0102', latitude: 45.78 }),
  place({ ...BOZEMAN, name: 'Cedar House', phone: '406-555-0103', latitude: 45.88 }),
  place({ ...BOZEMAN, name: 'Birch House', phone: '406-555-0104', latitude: 45.98 }),
  place({ ...BOZEMAN, name: 'Willow House', phone: '406-555-0105', levels: ['residential'] }),
  place({ name: 'Casa Olmo', phone: '951-555-0106', levels: ['detox'], languages: ['es'] }),
];

let without: Awaited<ReturnType<typeof openConversations>>;
let withPlaces: Awaited<ReturnType<typeof openConversations>>;
beforeAll(async () => {
  without = await openConversations();
  withPlaces = await openConversations({ referrals: [...PLACES] });
});
afterAll(() => Promise.all([without.close(), withPlaces.close()]));

const said = ({ lines }: Held): readonly string[] =>
  lines.flatMap((line) => (line.by === 'porchlight' ? [line.words] : []));
const saidOf = (held: Held, words: string) => said(held).filter((each) => each.includes(words));

test('without a directory he hears that nothing is near and where to look, and of no other place', async () => {
  const held = await without.hold(1, 'en', walt.acts);
  expect(saidOf(held, 'Lantern House lists no program near the place you named')).toHaveLength(1);
  expect(saidOf(held, 'FindTreatment.gov')).toHaveLength(1);
  expect(saidOf(held, 'other places')).toEqual([]);
  expect(held.summary).toMatchObject({ openings: [], fallback: [{ kind: 'findtreatment' }] });
});

test('with one he hears of the three nearest with that level, to call and confirm', async () => {
  const held = await withPlaces.hold(1, 'en', walt.acts);
  const [list = ''] = saidOf(held, 'other places');
  expect(list).toMatch(/Please call to confirm. I do not know their openings/);
  expect(list.split('\n').slice(1)).toEqual([
    expect.stringMatching(
      /^• Pine House, 1 Elm Street, Bozeman, MT .*: 406-555-0101; list of 2022$/,
    ),
    expect.stringContaining('Larch House'),
    expect.stringContaining('Cedar House'),
  ]);
  expect(said(held).indexOf(list)).toBeLessThan(
    said(held).findIndex((each) => each.includes('FindTreatment.gov')),
  );
  expect(held.summary?.fallback).toMatchObject([
    { kind: 'directory', referrals: [{ name: 'Pine House' }, {}, {}] },
    { kind: 'findtreatment' },
  ]);
  // All else is as it was.
  expect(held.asked).toEqual((await without.hold(2, 'en', walt.acts)).asked);
});

test('in Spanish the same, and a place that lists care in Spanish says so', async () => {
  const held = await withPlaces.hold(3, expected.arrives ?? 'es', acts);
  expect(held.summary?.guidance.level).toBe('medical_detox');
  expect(saidOf(held, 'no tiene en su lista este tipo de atención cerca')).toHaveLength(1);
  const [list = ''] = saidOf(held, 'otros lugares');
  expect(list).toMatch(/llame para confirmar/);
  expect(list).toMatch(/Casa Olmo, .*: 951-555-0106; dice que atiende en español; lista de 2022/);
  const plain = await without.hold(3, expected.arrives ?? 'es', acts);
  expect(saidOf(plain, 'otros lugares')).toEqual([]);
  expect(saidOf(plain, 'FindTreatment.gov')).toHaveLength(1);
});
