import { LANGUAGES } from '../../src/content/index.ts';
import { stringsOf } from '../../src/content/strings-of.ts';
import type { Words } from '../../src/content/words.ts';

const said = (words: Words, id: keyof Words['says']) =>
  stringsOf(words.says[id])
    .map(({ text }) => text)
    .join(' ');

describe.each([...LANGUAGES])('in %s', (_, words) => {
  test('who may not be called is given the number and hours of the center', () => {
    for (const part of ['{phone}', '{phoneHours}', '911', '988']) {
      expect(said(words, 'sentNoCall')).toContain(part);
    }
  });

  test('who is under 18 and asked for no number is told how to reach somebody, by day and by night', () => {
    for (const part of ['{phone}', '{phoneHours}', '{nextStep}', '911', '988', '1-800-422-4453']) {
      expect(said(words, 'sentMinor')).toContain(part);
    }
  });

  test('only who stops with answers on their way hears of the team', () => {
    const team = /team|equipo/;
    expect(said(words, 'stoppedSent')).toMatch(team);
    expect(said(words, 'stopped')).not.toMatch(team);
    expect(said(words, 'stoppedNothingKept')).not.toMatch(team);
  });

  test.each(['stopped', 'stoppedSent', 'stoppedNothingKept', 'safe'] as const)(
    'help for a worse hour is named: %s',
    (id) => {
      for (const number of ['911', '988']) expect(said(words, id)).toContain(number);
    },
  );

  test('no two things that can be said one after the other begin alike', () => {
    const starts = (id: keyof Words['says']) => said(words, id).split(/[,.]/)[0];
    expect(starts('thanks')).not.toBe(starts('sent'));
    expect(starts('thanks')).not.toBe(starts('sentNoCall'));
    expect(starts('thanks')).not.toBe(starts('sentMinor'));
    expect(starts('stopped')).not.toBe(starts('revoked'));
  });
});
