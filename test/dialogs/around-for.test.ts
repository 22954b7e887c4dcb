import { findOpenings } from '../../src/availability/openings/find-openings.ts';
import { loadCenter } from '../../src/center/reading/load-center.ts';
import type { Center } from '../../src/center/center.ts';
import type { ProgramTrack } from '../../src/center/settings/programs.ts';
import { aroundFor, bestTrack } from '../../src/dialogs/around-for.ts';
import { EMPTY } from '../../src/machines/context.ts';
import type { Context } from '../../src/machines/context.ts';
import type { Fact } from '../../src/machines/facts.ts';
import { guidanceFor } from '../../src/machines/guidance/guidance-for.ts';
import type { Track } from '../../src/machines/opening.ts';
import type { BusyTime } from '../../src/machines/week.ts';

let center: Center;
beforeAll(async () => {
  center = await loadCenter('center');
});

const AT = Date.parse('2026-11-23T12:00:00-08:00');

const WORK: BusyTime = {
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  ...{ from: '09:00', until: '17:00', by: 'work', quote: 'i work 9 to 5 weekdays' },
};

const MORNINGS: Track = {
  ...{ site: 'Barstow', program: 'Mornings', level: 'iop', name: { en: 'Mornings' }, miles: 90 },
  ...{ days: ['monday', 'friday'], from: '09:00', until: '14:00', languages: ['en'], video: false },
};
const EVENINGS: Track = { ...MORNINGS, name: { en: 'Evenings' }, from: '18:00', until: '23:00' };

const fact = (value: Fact['value']): Fact => ({
  ...(value === undefined ? {} : { value }),
  status: 'answered',
  source: { activityId: 'act_1', how: 'typed', quote: '' },
});

/** Somebody in Bakersfield who was told of a track that is farther away. */
function toldOf(opening: Track, busy: readonly BusyTime[]): Context {
  const facts = { zip: fact('93301'), ...(busy.length > 0 ? { busy: fact(busy) } : {}) };
  const context = { ...EMPTY, facts };
  const { level } = guidanceFor(context);
  const ways = [{ kind: 'farther_site', opening }, { kind: 'findtreatment' }] as const;
  return { ...context, fallback: { level, place: '93301', lacks: 'any', ways } };
}

test('of the tracks at one site the one is named that fits what was told, without its fit', () => {
  const tracks = [MORNINGS, EVENINGS];
  expect(bestTrack(tracks, toldOf(MORNINGS, []), center, AT)).toEqual(MORNINGS);
  expect(bestTrack(tracks, toldOf(MORNINGS, [WORK]), center, AT)).toEqual(EVENINGS);
  expect(bestTrack([], toldOf(MORNINGS, [WORK]), center, AT)).toBeUndefined();
});

test('what is farther away is weighed against what is known by now', () => {
  const before = aroundFor(toldOf(MORNINGS, []), center, AT).fallback?.ways;
  expect(before).toEqual([
    { kind: 'farther_site', opening: { ...MORNINGS, fits: [], blockedBy: [] } },
    { kind: 'findtreatment' },
  ]);
  const after = aroundFor(toldOf(MORNINGS, [WORK]), center, AT).fallback?.ways;
  expect(after).toMatchObject([
    { opening: { fits: [], blockedBy: [{ why: 'work', quote: WORK.quote }] } },
    {},
  ]);
});

describe('what was found before is said as the center has it by now', () => {
  /** Somebody at a ZIP, where the demo center's tracks were found as they stand in its files. */
  const at = (zip: string): Context => ({
    ...EMPTY,
    facts: { zip: fact(zip) },
    nearby: { ...findOpenings(center, zip), place: zip },
  });
  /** The center, with something else of its weekend group. */
  const changed = (change: Partial<ProgramTrack>): Center => ({
    ...center,
    programs: center.programs.map((program) => ({
      ...program,
      tracks: program.tracks.map((track) =>
        track.id === 'riverside-weekends' ? { ...track, ...change } : track,
      ),
    })),
  });
  const weekends = (now: Center, context = at('92882')) =>
    aroundFor(context, now, AT).openings.find(({ id }) => id === 'riverside-weekends');

  test('its places', () => {
    expect(weekends(center)).toMatchObject({ capacity: { open: 0 }, blockedBy: [{ why: 'full' }] });
    const now = weekends(changed({ capacity: { open: 2, asOf: '2026-11-23' } }));
    expect(now).toMatchObject({ capacity: { open: 2, asOf: '2026-11-23' }, blockedBy: [] });
    expect(weekends(changed({ capacity: undefined }))).not.toHaveProperty('capacity');
  });

  test('its times, and the languages it is held in', () => {
    const now = weekends(changed({ days: ['sunday'], time: '10:00-19:00', languages: ['es'] }));
    expect(now).toMatchObject({ days: ['sunday'], from: '10:00', until: '19:00' });
    expect(now?.blockedBy).toContainEqual({ why: 'language' });
  });

  test('a track that is gone is not said, nor one that was by video alone and is not any more', () => {
    expect(weekends({ ...center, programs: center.programs.slice(0, 1) })).toBeUndefined();
    const far = at('94102');
    const ids = (now: Center) => aroundFor(far, now, AT).openings.map(({ id }) => id);
    expect(ids(center)).toEqual(['video-evenings', 'corona-wednesdays']);
    expect(ids({ ...center, videoStates: [] })).toEqual([]);
    expect(aroundFor(far, center, AT).openings[0]).not.toHaveProperty('miles');
  });

  test('one that was stored without an id stays as it was stored', () => {
    const context = at('92882');
    const [{ id: _, ...old } = EVENINGS] = context.nearby?.openings ?? [];
    const before = { ...context, nearby: { openings: [old], place: '92882' } };
    // Whom it is for and its zone are said where they matter to this visitor.
    const { for: __, zone: ___, ...said } = old;
    expect(aroundFor(before, { ...center, programs: [] }, AT).openings).toMatchObject([said]);
  });
});

test('where nothing else was told of, nothing else is around', () => {
  expect(aroundFor(EMPTY, { ...center, payers: undefined }, AT)).toEqual({ openings: [] });
});

/** Somebody in a state, who was told of one track and named how they pay. */
function near(state: string, opening: Track, payer?: string): Context {
  const facts = { zip: fact('93301'), ...(payer === undefined ? {} : { payer: fact(payer) }) };
  return { ...EMPTY, facts, nearby: { place: '93301', state, openings: [opening] } };
}

test('“Medicaid” is the program of the state that they are in', () => {
  const track = { ...MORNINGS, payers: ['medicaid_ca'] };
  const whyIn = (state: string) =>
    aroundFor(near(state, track, 'medicaid'), center, AT).openings.map((each) => [
      ...each.fits.map(({ why, payer }) => [why, payer]),
      ...each.blockedBy.map(({ why, payer }) => [why, payer]),
    ]);
  expect(whyIn('CA')).toEqual([[['payer', 'medicaid_ca']]]);
  expect(whyIn('NV')).toEqual([[['payer', 'medicaid_nv']]]);
  // Of a place that has no such program in the list of names nothing is claimed.
  expect(whyIn('AS')).toEqual([[]]);
});

test('what there is to say of paying follows from what is listed around', () => {
  const track = { ...MORNINGS, payers: ['aetna'] };
  const of = (payer?: string, changes: Partial<Center> = {}) =>
    aroundFor(near('CA', track, payer), { ...center, ...changes }, AT).payment;
  expect(of('aetna')).toMatchObject({ listed: true, unlisted: false, selfPay: true });
  expect(of('kaiser')).toMatchObject({ listed: false, unlisted: true });
  expect(of('uninsured')).toMatchObject({ listed: false, unlisted: false, slidingScale: true });
  expect(of('bcbs', { payers: undefined })).toBeUndefined();
  expect(of('kaiser', { payers: undefined })).toMatchObject({ unlisted: true, selfPay: false });
});

test.each([
  ['CA', {}, undefined],
  ['NV', {}, true],
  ['CA', { videoStates: [] }, true],
  ['NV', { videoStates: ['NV' as const] }, undefined],
])('in %s with %j care by video is ruled out: %s', (state, changes, noVideo) => {
  const around = aroundFor(near(state, MORNINGS), { ...center, ...changes }, AT);
  expect(around.noVideo).toBe(noVideo);
});

test('by video they read the times on their own clocks, and what is stored stays on those of the site', () => {
  const { miles: _, ...byVideo } = { ...EVENINGS, video: true, zone: 'America/Los_Angeles' };
  const context = near('CO', byVideo);
  expect(aroundFor(context, center, AT).openings).toMatchObject([
    { days: ['monday', 'friday'], from: '19:00', until: '00:00', zone: 'America/Denver' },
  ]);
  expect(bestTrack([byVideo], context, center, AT)).toBe(byVideo);
});
