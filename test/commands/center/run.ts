import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** What `npm run center -- …` prints, says is wrong and ends with, given these lines to read. */
export async function runCenter(args: readonly string[], lines: readonly string[] = []) {
  const child = spawn(process.execPath, ['src/commands/center.ts', ...args]);
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  const [out, complaint, exit] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { out, complaint, code: exit[0] as unknown };
}
