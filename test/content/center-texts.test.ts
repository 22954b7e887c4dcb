import { loadCenter } from '../../src/center/reading/load-center.ts';
import { centerTexts } from '../../src/content/center-texts.ts';
import type { CenterFacts } from '../../src/content/center-texts.ts';
import { LANGUAGES, wordsFor } from '../../src/content/index.ts';
import { stringsOf } from '../../src/content/strings-of.ts';
import type { Language } from '../../src/machines/settings.ts';

let demo: CenterFacts;
beforeAll(async () => {
  demo = await loadCenter('center');
});

const NO_LABELS = { payers: {} };
const inEnglish = (center: CenterFacts) =>
  centerTexts(center, wordsFor('en').centerFacts, 'en', NO_LABELS);
const about = (changed: Partial<CenterFacts['about']>): CenterFacts => ({
  ...demo,
  about: { ...demo.about, ...changed },
});

test('figures become parts of sentences', () => {
  const texts = inEnglish({
    ...about({ hoursPerWeek: { min: 9, max: 9 }, daysPerWeek: { min: 3, max: 5 } }),
    retentionDays: 1,
  });
  expect(texts.hoursPerWeek).toBe('9 hours a week');
  expect(texts.daysPerWeek).toBe('3 to 5 days a week');
  expect(texts.retention).toBe('1 day');
});

test('a minimum that a center does not have is not made up', () => {
  expect(inEnglish(about({ minimumDays: 45 })).minimumLength).toContain('45 days');
  expect(inEnglish(about({ minimumDays: undefined })).minimumLength).not.toMatch(/\d/);
});

test('the center’s own words come in the language of the visitor, in English where it has no other', () => {
  const spanish = wordsFor('es').centerFacts;
  expect(centerTexts(demo, spanish, 'es', NO_LABELS).sessionTimes).toBe(demo.about.sessionTimes.es);
  const center = about({ sessionTimes: { en: 'only on Sundays' } });
  expect(centerTexts(center, spanish, 'es', NO_LABELS).sessionTimes).toBe('only on Sundays');
});

const SWITCHES = [
  'peerGroupsOnSite',
  'familySessions',
  'individualSessions',
  'medication',
  'telehealth',
  'childcare',
] as const;

test.each(SWITCHES)('%s is said as it is set, in every language', (key) => {
  for (const [lang, { centerFacts }] of LANGUAGES) {
    const [yes, no] = [true, false].map((each) =>
      JSON.stringify(centerTexts(about({ [key]: each }), centerFacts, lang as Language, NO_LABELS)),
    );
    expect(yes).not.toBe(no);
  }
});

test('each kind of detox is said in words of its own', () => {
  const said = (['none', 'ambulatory', 'inpatient'] as const).map(
    (detoxOnSite) => inEnglish(about({ detoxOnSite })).detoxHere,
  );
  expect(new Set(said).size).toBe(3);
});

describe('how care can be paid for', () => {
  const labels = { payers: { aetna: 'Aetna', medicaid_ca: 'Medi-Cal' } };
  const paying = (changed: Partial<CenterFacts>) =>
    centerTexts({ ...demo, ...changed }, wordsFor('en').centerFacts, 'en', labels);

  test('plans are named as on their cards, those of a program among them, and the rest are counted', () => {
    const payers = { takes: ['aetna'], selfPay: true };
    expect(paying({ payers }).plans).toBe(
      'They list these plans: Aetna. Ask your plan to be sure.',
    );
    const programs = [{ payers: ['aetna', 'medicaid_ca'] }, {}];
    expect(paying({ payers, programs }).plans).toContain(': Aetna; Medi-Cal. ');
    const many = { ...payers, takes: Array.from({ length: 10 }, (_, at) => `plan ${at}`) };
    expect(paying({ payers: many }).plans).toContain('plan 7 and 2 more.');
    expect(paying({ payers: { ...payers, takes: [] } }).plans).toBe(
      'They list no plan that they take.',
    );
  });

  test('of what is not stated nothing is claimed', () => {
    const nothing = paying({ payers: undefined });
    expect([nothing.plans, nothing.otherWays]).toEqual([
      'Plans differ, so I cannot say.',
      'There may be other ways to pay.',
    ]);
    expect(paying({ payers: { takes: ['aetna'], selfPay: false } }).otherWays).toBe('');
    expect(paying({ payers: { takes: [], selfPay: true } }).otherWays).not.toContain('scale');
  });

  test('what a center says of help with paying comes in the language of the visitor', () => {
    const { centerFacts } = wordsFor('es');
    const { otherWays } = centerTexts(demo, centerFacts, 'es', labels);
    expect(otherWays).toContain(demo.payers?.assistance?.es);
  });
});

test('everything a center says of itself is said somewhere', () => {
  for (const words of LANGUAGES.values()) {
    const strings = stringsOf(words).map(({ text }) => text);
    const unsaid = Object.keys(inEnglish(demo)).filter(
      (key) => !strings.some((text) => text.includes(`{${key}}`)),
    );
    expect(unsaid).toEqual([]);
  }
});
