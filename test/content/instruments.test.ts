import { createHash } from 'node:crypto';

import { LOCAL, LOINC, LOINC_NOTICE } from '../../src/content/instruments/codes.ts';
import { INSTRUMENTS } from '../../src/content/instruments/index.ts';
import type { Instrument, Item } from '../../src/content/instruments/instrument.ts';
import { instrumentQuestions } from '../../src/content/instruments/questions.ts';
import { MODULES } from '../../src/machines/settings.ts';
import { findQuestion } from '../../src/machines/topics/index.ts';
import { screening } from '../../src/machines/topics/screening.ts';
import { stringsOf } from '../../src/content/strings-of.ts';

const all: readonly Instrument[] = Object.values(INSTRUMENTS);
const items: readonly Item[] = all.flatMap((each) => each.items);
const questions = Object.entries(instrumentQuestions);

/** What a visitor reads of an instrument, line by line: the stem, each item, its options with their scores. */
function printed({ stem, items }: Instrument): string {
  const lines = items.flatMap(({ text, options = [] }) => [
    text,
    ...options.map(({ value, label }) => `${value} ${label}`),
  ]);
  return [...(stem === undefined ? [] : [stem]), ...lines].join('\n');
}

/** SHA-256 of the words as they were compared with their source; a change of one letter shows. */
const HASHES = {
  audit_c: '1fb575b1f7677a2355ccf925a883e0b41d22d5b75793627b301ab33434380d12',
  drug_single: '620b9719b582ca5f7b01b9fad2460a66c319effcef36ab02c403d074ced1b5f1',
  phq2: '140f3771f76f0b81e0b4bad00aa65294aa114b8402ffb3b1ddaf35c0c547efc4',
  phq9: 'eba4ca07553807535e8de560bc53c46cf1cae1ff8132875e21907df4ffbb025f',
  gad2: '23c6586537c072f2d7422efb6a49f5f429a9d2009c08e27fad3c76b857809e60',
  asq: '51fb543fed08dbdf84e475b2ecf7c705e1bbaa70b64eb6fc853e191f9ce6cb4c',
};

test.each(MODULES)('the words of %s are those that were compared with their source', (module) => {
  const hash = createHash('sha256').update(printed(INSTRUMENTS[module])).digest('hex');
  expect(hash).toBe(HASHES[module]);
});

test('every module has its instrument, and there is no other', () => {
  expect(Object.keys(INSTRUMENTS)).toEqual([...MODULES]);
  for (const module of MODULES) expect(INSTRUMENTS[module].id).toBe(module);
});

test('nothing that may not be embedded is here', () => {
  const names = all.map(({ name }) => name).join();
  expect(names).not.toMatch(/c-ssrs|columbia|dast|assist|whodas|pawss|ciwa|cage|audit(?!-c)/i);
});

test('an instrument is frozen through and through', () => {
  const thawed = (value: unknown): boolean =>
    typeof value === 'object' &&
    value !== null &&
    (!Object.isFrozen(value) || Object.values(value).some(thawed));
  expect(thawed({ open: true })).toBe(true);
  expect(all.filter(thawed)).toEqual([]);
});

test('each instrument says where its words were read, why they may be shown, and that nobody signed', () => {
  for (const each of all) {
    expect(each).toMatchObject({ reviewedBy: null });
    expect(each.version).toBeTruthy();
    expect(each.source.length).toBeGreaterThan(20);
    expect(each.rights.length).toBeGreaterThan(20);
  }
});

test('a score is the place of its option, from 0', () => {
  for (const { options } of items) {
    const values = options?.map(({ value }) => value);
    if (!values || values.includes('yes')) continue;
    expect(values).toEqual(values.map((_, at) => String(at)));
  }
});

test('AUDIT-C is one wording throughout: no past year, and item 2 begins at 1 or 2', () => {
  const text = printed(INSTRUMENTS.audit_c);
  expect(text).not.toMatch(/past year|0, 1, or 2/);
  expect(INSTRUMENTS.audit_c.items[1]?.options?.[0]?.label).toBe('1 or 2');
});

test('the first two items of the PHQ-9 are the PHQ-2, fact for fact', () => {
  expect(INSTRUMENTS.phq9.items.slice(0, 2)).toEqual(INSTRUMENTS.phq2.items);
});

describe('codes', () => {
  /** Every LOINC code of the clinical notes that belongs to what is asked here, and no more. */
  const ALLOWED = new Set(
    `72109-2 68518-0 68519-8 68520-6 75626-2
     68524-8
     44249-1 44250-9 44255-8 44259-0 44254-1 44251-7 44258-2 44252-5 44253-3 44260-8 44261-6
     55757-9 55758-7
     69725-0 68509-9
     LA15694-5 LA15695-2 LA18930-0 LA18931-8 LA18932-6
     LA6270-8 LA18933-4 LA18876-5 LA18891-4 LA18934-2
     LA6568-5 LA6569-3 LA6570-1 LA6571-9`.split(/\s+/),
  );

  const codes = all.flatMap(({ panel, total, items }) => [
    ...[panel, total, ...items.map(({ code }) => code)].filter((code) => code !== undefined),
    ...items.flatMap(({ options = [] }) =>
      options.flatMap(({ loinc }) => (loinc === undefined ? [] : [{ system: LOINC, code: loinc }])),
    ),
  ]);
  const loinc = codes.filter(({ system }) => system === LOINC).map(({ code }) => code);

  test('every LOINC code is on the list, and every one on the list is used', () => {
    expect(loinc.filter((code) => !ALLOWED.has(code))).toEqual([]);
    expect([...ALLOWED].filter((code) => !loinc.includes(code))).toEqual([]);
  });

  test('every LOINC code has its check digit', () => {
    expect(loinc.filter((code) => checkDigitOf(code) !== Number(code.at(-1)))).toEqual([]);
  });

  test('a code with one wrong digit fails the check', () => {
    for (const code of loinc) {
      const wrong = code.replace(/\d(?=-)/, (digit) => String((Number(digit) + 1) % 10));
      expect([wrong, checkDigitOf(wrong)]).not.toEqual([wrong, Number(wrong.at(-1))]);
    }
  });

  test('AUDIT-C never holds the two codes of published examples that are other instruments', () => {
    expect(JSON.stringify(INSTRUMENTS.audit_c)).toContain('68518-0');
    expect(JSON.stringify(INSTRUMENTS)).not.toMatch(/68517-2|76504-0/);
  });

  test('what no published code was found for has one of our own', () => {
    const own = codes.filter(({ system }) => system === LOCAL).map(({ code }) => code);
    const named = ['gad-2', 'gad-2-total', 'asq', 'asq-1', 'asq-2', 'asq-3', 'asq-4', 'asq-5'];
    expect(own.sort()).toEqual(named.sort());
    expect(codes).toHaveLength(own.length + loinc.length);
  });

  test('the notice of LOINC is there to go with the codes', () => {
    expect(LOINC_NOTICE).toMatch(
      /^This material contains content from LOINC \(http:\/\/loinc\.org\)\. .*http:\/\/loinc\.org\/license\. .*Regenstrief Institute, Inc\.$/,
    );
  });

  /** Luhn on the part before the hyphen; an answer code adds 2 with five digits and 5 with four. */
  function checkDigitOf(code: string): number {
    const [, answer, digits = ''] = /^(LA)?(\d+)-\d$/.exec(code) ?? [];
    const sum = [...digits].reverse().reduce((all, digit, at) => {
      const doubled = Number(digit) * (at % 2 === 0 ? 2 : 1);
      return all + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
    const luhn = (10 - (sum % 10)) % 10;
    return answer === undefined ? luhn : (luhn + (digits.length === 4 ? 5 : 2)) % 10;
  }
});

describe('the words around them', () => {
  const frozenText = [
    ...all.flatMap(({ stem }) => stem ?? []),
    ...items.flatMap(({ text, options = [] }) => [text, ...options.map(({ label }) => label)]),
  ].sort((a, b) => b.length - a.length);

  /** What is left of a text where the instruments' own words are taken out. */
  const ours = (text: string) => frozenText.reduce((rest, each) => rest.replace(each, ''), text);

  test('there are words for every screening question and for nothing else', () => {
    expect(questions.map(([id]) => id)).toEqual(screening.questions.map(({ id }) => id));
  });

  test('each question asks for the fact of its item, with the same options', () => {
    for (const { fact, options } of items) {
      const question = findQuestion(`screening.${fact}`);
      expect(question).toMatchObject({ fact, kind: options ? 'choice' : 'count' });
      expect(question?.choices).toEqual(options?.map(({ value }) => value));
    }
  });

  test('a question is its stem and its item and nothing else, and each wording repeats it whole', () => {
    for (const { stem, items } of all) {
      for (const { fact, text } of items) {
        const words = new Map(questions).get(`screening.${fact}`);
        const whole = stem === undefined ? text : `${stem}\n${text}`;
        expect(words?.ask).toBe(whole);
        expect(words?.again.endsWith(whole)).toBe(true);
        expect(words?.third.endsWith(whole)).toBe(true);
        expect(words?.again).not.toBe(words?.third);
      }
    }
  });

  test('an option is labelled as printed', () => {
    for (const { fact, options = [] } of items) {
      const words = new Map(questions).get(`screening.${fact}`);
      const labels = words && 'choices' in words ? words.choices : {};
      expect(labels).toEqual(Object.fromEntries(options.map(({ value, label }) => [value, label])));
    }
  });

  test('no visitor reads a label, a score or a band', () => {
    const LABELS =
      /positive|negative|severe|severity|mild|moderate|minimal|score|point|total|risk|screen|cut-?off|result|disorder|depress|anxi|diagnos|hazard|problem|\b(high|low|normal|acute)\b/i;
    const texts = stringsOf(instrumentQuestions).map(
      ({ path, text }) => [path, ours(text)] as const,
    );
    expect(texts.filter(([, text]) => LABELS.test(text))).toEqual([]);
    expect(texts.filter(([, text]) => text.trim() !== '').length).toBeGreaterThan(40);
    expect(LABELS.test(ours('Feeling down, depressed, or hopeless'))).toBe(false);
    expect(LABELS.test(ours('You may be depressed.'))).toBe(true);
  });

  test('our own sentences are short', () => {
    for (const { text } of stringsOf(instrumentQuestions)) {
      for (const sentence of ours(text).split(/[.?]/)) {
        expect(sentence.trim().split(/\s+/).length).toBeLessThanOrEqual(20);
      }
    }
  });
});
