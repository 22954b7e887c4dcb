import type { Activity } from '../../../src/commands/chat/activity.ts';
import { createScreen } from '../../../src/commands/chat/screen.ts';
import { wrap } from '../../../src/commands/chat/wrap.ts';

const question: Activity = {
  from: { name: 'Lantern House', role: 'bot' },
  text: 'Which of these are safe ways and times to reach you, if anyone may call at all?',
  suggestedActions: { actions: ['Phone call', 'Mornings', 'Skip'].map((title) => ({ title })) },
  channelData: {
    question: {
      id: 'q',
      kind: 'choices',
      choices: [
        { value: 'call', label: 'Phone call' },
        { value: 'morning', label: 'Mornings' },
      ],
    },
  },
};
const help: Activity = {
  ...question,
  text: 'Call 911 now.\n\nStay with them until someone comes, if that is safe for you as well.',
  channelData: { safety: { mode: 'interrupt' } },
};

it.each([40, 76, 200])('fits a terminal of %i columns, at most 76', (columns) => {
  const screen = createScreen({ columns, colours: false });
  const shown = [screen.message(question), screen.message(help), screen.help(), screen.note('a b')];
  for (const line of shown.join('').split('\n')) {
    expect(line.length).toBeLessThanOrEqual(Math.min(columns, 76));
  }
});

it('numbers the choices and shows what else can be said on a line of its own', () => {
  const shown = createScreen({ columns: 80, colours: false }).message(question);
  expect(shown).toContain('│   1  Phone call\n│   2  Mornings\n');
  expect(shown).toContain('\n  Or type: Skip\n');
});

it('uses colours only where it may', () => {
  const coloured = createScreen({ columns: 80, colours: true }).message(help);
  const plain = createScreen({ columns: 80, colours: false }).message(help);
  expect(coloured).toContain('\u001b[31m');
  expect(plain).not.toContain('\u001b');
});

it('keeps line breaks, cuts words that are too long, and drops what moves the cursor', () => {
  expect(wrap('one two\n\nthree', 5)).toEqual(['one', 'two', '', 'three']);
  expect(wrap('abcdefgh ij', 3)).toEqual(['abc', 'def', 'gh', 'ij']);
  expect(wrap('a\u001b[2Jb\rc', 20)).toEqual(['a [2Jb', 'c']);
});
