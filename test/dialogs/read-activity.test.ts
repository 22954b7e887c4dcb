import type { Center } from '../../src/center/center.ts';
import { loadCenter } from '../../src/center/reading/load-center.ts';
import { readMessage } from '../../src/dialogs/read-activity.ts';

/** No rule has words for it. */
const VEILED = 'i keep imagining the train not stopping';
const PLAIN = 'i want to kill myself';

let demo: Center;
beforeAll(async () => {
  demo = await loadCenter('center');
});

const rulesThatHear = (text: string, conversation: Partial<Center['conversation']> = {}) => {
  const center = { ...demo, conversation: { ...demo.conversation, ...conversation } };
  const begun = { center, language: 'en', day: '2026-03-02', at: 0 } as const;
  return readMessage({ text }, 'a', begun, undefined).heard.signals.map(({ rule }) => rule);
};

test('danger is heard by rules and by likeness', () => {
  expect(rulesThatHear(VEILED)).toEqual(['resemblance']);
  expect(rulesThatHear(PLAIN)).not.toEqual([]);
});

test.each(['IL', 'NV'] as const)('in %s by rules alone, which people wrote', (stateMode) => {
  expect(rulesThatHear(VEILED, { stateMode })).toEqual([]);
  expect(rulesThatHear(PLAIN, { stateMode })).toEqual(rulesThatHear(PLAIN));
});

test("an operator's own words are heard", () => {
  const dangerPhrases = [{ says: 'the overlook', signal: 'suicide', mode: 'check' }] as const;
  expect(rulesThatHear('up at the overlook', { dangerPhrases: [...dangerPhrases] })).toEqual([
    'own-phrase',
  ]);
});
