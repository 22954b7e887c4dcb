import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** What the command answers to these lines. */
async function orient(input: string) {
  const child = spawn(process.execPath, ['src/commands/orient.ts']);
  child.stdin.end(input);
  const [out, complaint, exit] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  const answers = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
  return { answers, complaint, code: exit[0] as unknown };
}

test('each case is answered with its level, reasons and flags', async () => {
  const facts = { age: 33, substances: ['alcohol'], use_days_per_week: 7, last_use_hours: 5 };
  const { answers, complaint, code } = await orient(`${JSON.stringify({ id: 'a', facts })}\n`);
  expect([complaint, code]).toEqual(['', 0]);
  expect(answers).toEqual([
    {
      id: 'a',
      level: 'medical_detox',
      reasons: expect.arrayContaining(['daily_sedating_use', 'stopping_needs_advice']) as string[],
      flags: ['do_not_stop_alone', 'withdrawal_check'],
    },
  ]);
});

test('a bad line is named by its number and its fault, never repeated, and the others are answered', async () => {
  const lines = [
    '{"id":"a","facts":{}}',
    'not JSON, and private',
    '',
    '{"id":"b","facts":{"age":"private"}}',
    '{"facts":{}}',
    '{"id":"c","facts":{"crisis":"suicide"}}',
  ];
  const { answers, complaint, code } = await orient(lines.join('\n'));
  expect(answers).toMatchObject([
    { id: 'a', level: 'human_review' },
    { id: 'c', level: 'emergency' },
  ]);
  expect(complaint.trim().split('\n')).toEqual([
    'Line 2 is not JSON',
    expect.stringMatching(/^Line 4: facts\.age: /) as string,
    expect.stringMatching(/^Line 5: id: /) as string,
  ]);
  expect(complaint).not.toContain('private');
  expect(code).toBe(1);
});
