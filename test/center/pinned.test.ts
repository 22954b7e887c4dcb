import { loadCenter } from '../../src/center/reading/load-center.ts';
import type { Center } from '../../src/center/center.ts';
import { pinnedOf, versionOf, withPinned } from '../../src/center/live/pinned.ts';

let center: Center;
beforeAll(async () => {
  center = await loadCenter('center');
});

/** The center after an edit of how it converses, and of its phone. */
const edited = (): Center => ({
  ...center,
  phone: '+1 951-555-0199',
  wording: { messages: { en: { says: { restarted: ['From the top.'] } } }, faq: {} },
  conversation: {
    ...center.conversation,
    modules: ['phq2'],
    dangerPhrases: [{ says: 'going to the overlook', signal: 'suicide', mode: 'check' }],
  },
});

test('an intake keeps what its questions are made of, and has all else as it is now', () => {
  const mixed = withPinned(edited(), pinnedOf(center));
  expect(mixed.conversation.modules).toEqual(center.conversation.modules);
  expect(mixed.wording).toEqual(center.wording);
  expect(mixed.phone).toBe('+1 951-555-0199');
});

test('danger is heard by the newest words', () => {
  const { dangerPhrases } = withPinned(edited(), pinnedOf(center)).conversation;
  expect(dangerPhrases).toEqual(edited().conversation.dangerPhrases);
  expect(JSON.stringify(pinnedOf(edited()))).not.toContain('overlook');
});

test('what was stored before a setting existed has the newest of it', () => {
  const { stateMode: _, ...older } = center.conversation;
  const pinned = { conversation: older } as unknown as ReturnType<typeof pinnedOf>;
  const now = { ...edited(), conversation: { ...edited().conversation, stateMode: 'IL' as const } };
  expect(withPinned(now, pinned).conversation.stateMode).toBe('IL');
  expect(withPinned(now, {}).conversation).toEqual(now.conversation);
});

test('a version is known by what it says, in whatever order, and by whose it is', () => {
  const { hash, settings } = versionOf(center);
  expect(JSON.parse(settings)).toEqual(pinnedOf(center));
  const turned = Object.entries(center.conversation).toReversed();
  const same = { ...center, phone: '12345678', conversation: Object.fromEntries(turned) } as Center;
  expect(versionOf(same).hash).toBe(hash);
  expect(versionOf(edited()).hash).not.toBe(hash);
  expect(versionOf({ ...center, id: 'other' }).hash).not.toBe(hash);
});
