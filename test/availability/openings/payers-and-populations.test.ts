import fc from 'fast-check';

import { findOpenings } from '../../../src/availability/openings/find-openings.ts';
import { rankOpenings } from '../../../src/availability/openings/rank-openings.ts';
import type { Center } from '../../../src/center/center.ts';
import { loadCenter } from '../../../src/center/reading/load-center.ts';
import type { Track } from '../../../src/machines/opening.ts';

const TRACK: Track = {
  ...{ site: 'Corona', program: 'IOP', level: 'iop', name: { en: 'IOP' }, miles: 5 },
  ...{ days: ['tuesday'], from: '18:00', until: '21:00', languages: ['en'], video: false },
};
const WISHES = {
  ...{ busy: [], life: [], language: 'en' as const },
  ...{ ages: { from: 0, until: Infinity }, health: [] },
};
const READ = { level: 'iop', today: '2026-11-22', zones: [] };

const of = (track: Partial<Track>, wishes: Partial<Parameters<typeof rankOpenings>[1]>) =>
  rankOpenings([{ ...TRACK, ...track }], { ...WISHES, ...wishes }, READ)[0];

describe('how they pay', () => {
  const payers = ['medicaid_ca', 'self_pay'];

  test.each([
    ['a plan on the list fits', payers, 'medicaid_ca', ['payer'], []],
    ['a plan that is not is in the way', payers, 'kaiser', [], ['payer']],
    ['paying oneself fits where that is stated', payers, 'self_pay', ['payer'], []],
    ['and is nothing in the way where it is not', ['medicaid_ca'], 'self_pay', [], []],
    ['without a list nothing is claimed', undefined, 'kaiser', [], []],
    ['nor of an empty one, of whoever has no insurance', [], 'uninsured', [], []],
    // Kinds of plans, not one of them: theirs may be on the list.
    ['nor of "Medicaid" alone', payers, 'medicaid', [], []],
    ['nor of "Blue Cross" alone', ['bs_ca'], 'bcbs', [], []],
    ['nor of insurance through work', payers, 'private_unspecified', [], []],
    ['nor where it is not known', payers, undefined, [], []],
  ])('%s', (_, listed, payer, fits, blocks) => {
    const opening = of({ payers: listed }, { payer });
    expect(opening?.fits.map(({ why }) => why)).toEqual(fits);
    expect(opening?.blockedBy.map(({ why }) => why)).toEqual(blocks);
    for (const each of [...(opening?.fits ?? []), ...(opening?.blockedBy ?? [])])
      expect(each).toHaveProperty('payer', payer);
  });

  test('of two that are alike the one comes first that lists the plan, and a taken hour weighs as much', () => {
    const named = (en: string, listed: readonly string[], from = '18:00') => ({
      ...TRACK,
      ...{ name: { en }, payers: listed, from },
    });
    const busy = { days: ['tuesday'], from: '18:00', until: '19:00', quote: 'so' } as const;
    const order = (...tracks: readonly Track[]) =>
      rankOpenings(tracks, { ...WISHES, busy: [busy], payer: 'kaiser' }, READ).map(
        ({ name }) => name.en,
      );
    const other = named('other', ['aetna'], '19:00');
    expect(order(other, named('own', ['kaiser'], '19:00'))).toEqual(['own', 'other']);
    expect(order(named('taken', ['kaiser']), named('both', []), other)).toEqual([
      'taken',
      'other',
      'both',
    ]);
  });

  test('a list that holds for the whole center moves none of its tracks', () => {
    const track = fc.record({
      days: fc.subarray(['monday', 'tuesday', 'saturday'] as const, { minLength: 1 }),
      from: fc.constantFrom('09:00', '18:00'),
      miles: fc.nat({ max: 40 }),
      languages: fc.constantFrom(['en' as const], ['es' as const]),
      level: fc.constantFrom('iop' as const, 'outpatient' as const),
    });
    const life = fc.subarray(['work', 'evening', 'weekend', 'no_transport']);
    fc.assert(
      fc.property(fc.array(track, { maxLength: 6 }), life, (tracks, wished) => {
        const orderWith = (listed: readonly string[] | undefined) =>
          rankOpenings(
            tracks.map((each, at) => ({
              ...{ ...TRACK, ...each, name: { en: String(at) } },
              payers: listed,
            })),
            { ...WISHES, life: wished, payer: 'kaiser' },
            READ,
          ).map(({ name }) => name.en);
        const plain = orderWith(undefined);
        expect(orderWith(['kaiser'])).toEqual(plain);
        expect(orderWith(['aetna'])).toEqual(plain);
        expect(orderWith([])).toEqual(plain);
      }),
      { numRuns: 500 },
    );
  });
});

describe('whom it is for', () => {
  const ADULT = { from: 18, until: Infinity };
  const young = { from: 18, until: 25 };

  test.each([
    ['sixteen', { from: 16, until: 16 }, [{ why: 'ages' }], young],
    ['under 18', { from: 0, until: 17 }, [{ why: 'ages' }], young],
    ['an adult may be of that age: it is said', ADULT, [], young],
    ['not known: it is said', { from: 0, until: Infinity }, [], young],
    ['twenty, as it says: it need not be said', { from: 20, until: 20 }, [], undefined],
  ])('of 18 to 25; %s', (_, ages, blockedBy, said) => {
    const opening = of({ for: { ages: young } }, { ages });
    expect(opening?.blockedBy).toEqual(blockedBy);
    expect(opening?.for?.ages).toEqual(said);
  });

  test('nobody is asked who is in a group, so it blocks nobody and is said', () => {
    const opening = of({ for: { only: 'women' } }, { ages: ADULT, health: ['pregnant'] });
    expect(opening).toMatchObject({ for: { only: 'women' }, fits: [], blockedBy: [] });
  });

  test('whom it welcomes is a reason for whoever told of that, and for nobody else', () => {
    const track = { for: { welcomes: ['pregnant', 'methadone_buprenorphine'] } } as const;
    expect(of(track, { health: ['condition_stable', 'pregnant'] })?.fits).toEqual([
      { why: 'pregnant' },
    ]);
    expect(of(track, { health: ['none'] })?.fits).toEqual([]);
    expect(of({}, { health: ['pregnant'] })?.fits).toEqual([]);
  });
});

describe('from the settings of a center', () => {
  let center: Center;
  beforeAll(async () => {
    center = await loadCenter('center');
  });
  const paid = (changed: Partial<Center>) =>
    findOpenings({ ...center, ...changed }, '92882').openings.map(({ payers }) => payers);

  test('each track has the list of its program, else that of the center, and paying oneself', () => {
    const { payers } = center;
    if (!payers) throw new Error('The demo center lists plans.');
    const [first, ...programs] = center.programs;
    if (!first) throw new Error('The demo center has programs.');
    const own = { ...first, payers: ['kaiser'] };
    const all = paid({ programs: [own, ...programs] });
    expect(all.slice(0, 2)).toEqual([
      ['kaiser', 'self_pay'],
      ['kaiser', 'self_pay'],
    ]);
    expect(all.slice(2)).toEqual(all.slice(2).map(() => [...payers.takes, 'self_pay']));
    expect(paid({ payers: { ...payers, selfPay: false } })[0]).toEqual(payers.takes);
    expect(paid({ payers: undefined })).toEqual(all.map(() => undefined));
  });
});
