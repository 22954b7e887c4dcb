import { guidanceText } from '../../src/content/guidance-text.ts';
import { wordsFor } from '../../src/content/index.ts';
import type { Around, Fallback, Referral, Way } from '../../src/machines/fallback.ts';
import type { Opening } from '../../src/machines/opening.ts';
import type { Guidance } from '../../src/machines/guidance/guide.ts';

const GUIDANCE: Guidance = {
  level: 'iop',
  rules: ['step_down', 'nothing_near'],
  flags: ['telehealth_option'],
  nearly: [],
  missing: [],
};

const opening: Opening = {
  site: 'Lantern House Riverside',
  program: 'Day program',
  level: 'iop',
  name: { en: 'Day group', es: 'Grupo de día' },
  miles: 90,
  days: ['monday'],
  from: '09:00',
  until: '12:00',
  languages: ['en', 'es'],
  video: false,
  fits: [{ why: 'work', quote: 'i work nights' }],
  blockedBy: [],
};
const referral: Referral = {
  name: 'Elm House',
  street: '1 Elm Street',
  city: 'Corona',
  state: 'CA',
  zip: '92882',
  phone: '951-555-0100',
  miles: 4,
  only: 'women',
  spanish: true,
  asOf: 2022,
};
const WAYS: readonly Way<Opening>[] = [
  { kind: 'video' },
  { kind: 'farther_site', opening },
  { kind: 'residential', opening },
  { kind: 'directory', referrals: [referral] },
  { kind: 'findtreatment' },
];

function bubblesOf(
  lang: string,
  around: Partial<Fallback<Opening>> | undefined,
  openings: readonly Opening[] = [],
) {
  const guidance = GUIDANCE;
  const fallback = around && {
    ...{ level: guidance.level, place: '92882', lacks: 'any' as const, ways: [] },
    ...around,
  };
  const given: Around = { openings, fallback };
  return guidanceText(guidance, given, {
    words: wordsFor(lang),
    labels: { substances: {}, payers: {} },
    fill: (wording) => (typeof wording === 'string' ? wording : wording.self),
  });
}

const told = (...asked: Parameters<typeof bubblesOf>) =>
  bubblesOf(...asked).map(({ text }) => text);

describe.each(['en', 'es'])('in %s', (lang) => {
  const { guidance } = wordsFor(lang);
  const { fallback: words } = guidance;

  test('what is laid out says what the text says, and no more', () => {
    const bubbles = bubblesOf(lang, { ways: WAYS }, [opening]);
    const offered = bubbles.flatMap(({ text, offers }) => (offers ? [{ text, offers }] : []));
    expect(offered.length).toBeGreaterThan(1);
    for (const { text, offers } of offered) {
      const lines = offers.cards.map(
        ({ title, place, times = '', notes }) =>
          `• ${title} (${place}): ${times}. ${notes.join(' ')}`,
      );
      expect(text).toBe([offers.intro, ...lines].join('\n'));
    }
  });

  test('that nothing is near is said before what may help, in the order given, and what to ask last', () => {
    for (const ways of [WAYS, WAYS.toReversed()]) {
      const bubbles = told(lang, { ways });
      const first = bubbles.indexOf(`${words.lacks.any as string} ${words.further as string}`);
      expect(first).toBeGreaterThan(0);
      const starts = bubbles.slice(first + 1, -1).map((each) => each.split('\n')[0]);
      expect(starts).toEqual([...ways.map(({ kind }) => words.ways[kind]), words.ask]);
      expect(bubbles.at(-1)).toBe(guidance.outro);
    }
  });

  test('of detox it is not asked how many hours a week it has', () => {
    const ways = { level: 'medical_detox', ways: [{ kind: 'findtreatment' }] } as const;
    expect(told(lang, ways)).not.toContain(words.ask as string);
  });

  test('places are to be called, and their openings are not known', () => {
    const [list = ''] = told(lang, { ways: WAYS }).filter((each) => each.includes('Elm House'));
    expect(list).toMatch(/call to confirm. I do not know|llame para confirmar. No sé/);
    expect(list).toContain('Elm House, 1 Elm Street, Corona, CA');
    expect(list).toMatch(/951-555-0100; .*(women|mujeres).*(Spanish|español).*2022/);
  });

  test('a program farther away is told with its days and how it fits', () => {
    const far = told(lang, { ways: WAYS }).filter((each) => each.includes('Riverside'));
    expect(far).toHaveLength(2);
    for (const each of far) {
      expect(each).toContain(wordsFor(lang).forms.weekTime(opening));
      expect(each).toContain('“i work nights”');
    }
  });

  test('what can be reached by video is listed where video is the way to go, else among what is listed', () => {
    const { miles: _, ...byVideo } = { ...opening, video: true };
    const all = told(lang, { ways: WAYS }, [byVideo]);
    const [first = '', ...more] = all.filter((each) => /by video\)|por video\)/.test(each));
    const { openings } = wordsFor(lang);
    expect(first.split('\n')).toEqual([
      words.ways.video,
      openings.intro,
      expect.stringMatching(/^• .*“i work nights”/) as string,
    ]);
    expect(more).toEqual([]);
    expect(all.some((each) => each.startsWith(openings.intro as string))).toBe(false);
    const other = told(lang, { ways: [{ kind: 'findtreatment' }] }, [byVideo]);
    const [listed = ''] = other.filter((each) => /by video\)|por video\)/.test(each));
    expect(listed.startsWith(openings.intro as string)).toBe(true);
  });

  test('care by video is said once', () => {
    const flag = guidance.flags.telehealth_option as string;
    expect(told(lang, { ways: WAYS })).not.toContain(flag);
    expect(told(lang, { ways: [{ kind: 'findtreatment' }] })).toContain(flag);
  });

  test('without a directory nothing of other places is said; FindTreatment.gov is named with its line', () => {
    const all = told(lang, { ways: [{ kind: 'findtreatment' }], lacks: 'level' }).join('\n');
    expect(all).not.toContain(words.ways.directory as string);
    expect(all).toContain('FindTreatment.gov');
    expect(all).toContain('1-800-662-4357');
    expect(all).toContain(words.lacks.level as string);
  });

  test('a center that names no way still says that nothing is near', () => {
    const bubbles = told(lang, { ways: [] });
    expect(bubbles).toContain(`${words.lacks.any as string} ${words.furtherAlone as string}`);
    expect(bubbles).not.toContain(words.ask as string);
  });

  test('where something is near none of it is said', () => {
    const all = told(lang, undefined).join('\n');
    for (const each of [...Object.values(words.lacks), ...Object.values(words.ways)]) {
      expect(all).not.toContain(each as string);
    }
  });
});
