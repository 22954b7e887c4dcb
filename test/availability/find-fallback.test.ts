import { findFallback } from '../../src/availability/find-fallback.ts';
import type { Center } from '../../src/center/center.ts';
import { loadCenter } from '../../src/center/reading/load-center.ts';
import { FALLBACKS } from '../../src/machines/fallback.ts';
import type { Fallback } from '../../src/machines/fallback.ts';
import type { Track } from '../../src/machines/opening.ts';
import { place } from './directory/places.ts';

let center: Center;
beforeAll(async () => {
  const demo = await loadCenter('center');
  const day: Center['programs'][number]['tracks'][number] = {
    ...{ id: 'days', name: { en: 'Days' }, days: ['monday'], time: '00:00-24:00' },
    ...{ languages: ['en'], video: false },
  };
  center = {
    ...demo,
    sites: [...demo.sites, { id: 'barstow', name: 'Lantern House Barstow', zip: '92311' }],
    programs: [
      ...demo.programs,
      { id: 'stay', site: 'barstow', name: 'Residential', level: 'residential', tracks: [day] },
    ],
    // In Fresno.
    referrals: [place({ latitude: 36.73, longitude: -119.79, levels: ['iop', 'residential'] })],
  };
});

/** Fresno is 215 miles from Corona and 160 from Barstow; Bakersfield some 115 from each. */
const [CORONA, FRESNO, BAKERSFIELD, BOZEMAN] = ['92882', '93721', '93301', '59718'];

const find = (
  zip: string,
  level: Fallback['level'],
  {
    best = ([first]: readonly Track[]) => first,
    ...changes
  }: Partial<Center> & {
    readonly best?: (tracks: readonly Track[]) => Track | undefined;
  } = {},
) => findFallback({ ...center, ...changes }, zip, { level, minor: false }, best);

const kindsFor = (
  zip: string,
  level: Fallback['level'],
  changes: Partial<Center> = {},
): readonly string[] | undefined => find(zip, level, changes)?.ways.map(({ kind }) => kind);

test('where the level is near, nothing else is named', () => {
  expect(kindsFor(CORONA, 'iop')).toBeUndefined();
  expect(kindsFor(CORONA, 'outpatient')).toBeUndefined();
  expect(kindsFor(CORONA, 'human_review')).toBeUndefined();
});

test('where the level is not near but others are, it is said so', () => {
  const found = find(CORONA, 'residential');
  expect(found?.lacks).toBe('level');
  expect(found?.ways.map(({ kind }) => kind)).toEqual([
    'farther_site',
    'directory',
    'findtreatment',
  ]);
});

test('where nothing is near, all that may help is named in the order of the center', () => {
  const found = find(BAKERSFIELD, 'iop');
  expect(found).toMatchObject({
    lacks: 'any',
    ways: [
      { kind: 'video' },
      { kind: 'farther_site', opening: { level: 'iop' } },
      { kind: 'residential', opening: { site: 'Lantern House Barstow' } },
      { kind: 'findtreatment' },
    ],
  });
  const fallback = [...FALLBACKS].reverse();
  expect(kindsFor(BAKERSFIELD, 'iop', { fallback })).toEqual([
    'findtreatment',
    'residential',
    'farther_site',
    'video',
  ]);
  expect(kindsFor(BAKERSFIELD, 'iop', { fallback: [] })).toEqual([]);
});

test('miles are whole: they are from the middle of a ZIP to another', () => {
  const found = find(BAKERSFIELD, 'iop');
  const miles = found?.ways.flatMap((way) => ('opening' in way ? (way.opening.miles ?? NaN) : []));
  expect(miles).toHaveLength(2);
  expect(miles?.every(Number.isInteger)).toBe(true);
});

test('a site to drive to several times a week is not hundreds of miles away; one to stay at may be', () => {
  expect(kindsFor(FRESNO, 'iop')).toEqual(['video', 'residential', 'directory', 'findtreatment']);
  expect(kindsFor(BOZEMAN, 'residential')).toEqual(['farther_site', 'findtreatment']);
});

test('care by video is named in the states that the center names alone, and where it has it', () => {
  expect(kindsFor(BOZEMAN, 'iop')).toEqual(['residential', 'findtreatment']);
  expect(kindsFor(BOZEMAN, 'iop', { videoStates: ['CA', 'MT'] })).toContain('video');
  expect(kindsFor(FRESNO, 'iop', { videoStates: ['MT'] })).not.toContain('video');
  const about = { ...center.about, telehealth: false };
  expect(kindsFor(FRESNO, 'iop', { about })).not.toContain('video');
  const programs = center.programs.map((program) => ({
    ...program,
    tracks: program.tracks.map((track) => ({ ...track, video: false })),
  }));
  expect(kindsFor(FRESNO, 'iop', { programs })).not.toContain('video');
});

test('of the tracks at the nearest site that has the level one is chosen, with its days and miles', () => {
  const offered: (readonly Track[])[] = [];
  const best = (tracks: readonly Track[]) => {
    offered.push(tracks);
    return tracks.at(-1);
  };
  const found = find(BAKERSFIELD, 'iop', { best });
  const [farther = []] = offered;
  const sites = new Set(farther.map(({ site }) => site));
  expect(sites.size).toBe(1);
  expect(farther.length).toBeGreaterThan(1);
  expect(found?.ways).toContainEqual({ kind: 'farther_site', opening: farther.at(-1) });
  expect(farther.at(-1)).toMatchObject({
    level: 'iop',
    miles: expect.any(Number) as number,
    days: expect.arrayContaining([expect.any(String)]) as string[],
  });
});

test('video is no way to detox or to live somewhere, and no one is sent to live somewhere for less', () => {
  expect(kindsFor(FRESNO, 'medical_detox')).toEqual(['findtreatment']);
  expect(kindsFor(FRESNO, 'outpatient')).toEqual(['video', 'findtreatment']);
});

test('detox with a stay in the house is detox near', () => {
  const about = { ...center.about, detoxOnSite: 'inpatient' as const };
  expect(kindsFor(CORONA, 'medical_detox', { about })).toBeUndefined();
  expect(kindsFor(CORONA, 'medical_detox')).toEqual(['findtreatment']);
});

test('nothing is said in an emergency, nor where no program is asked for, nor of a place not known', () => {
  expect(kindsFor(BOZEMAN, 'emergency')).toBeUndefined();
  expect(kindsFor(BOZEMAN, 'early_intervention')).toBeUndefined();
  expect(kindsFor('00000', 'iop')).toBeUndefined();
});

test('without a directory nothing of one is said', () => {
  expect(kindsFor(FRESNO, 'iop', { referrals: [] })).not.toContain('directory');
});
