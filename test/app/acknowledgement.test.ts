import { execFileSync } from 'node:child_process';

import { makeFolder, openApp } from '../support/app.ts';
import { openPlain } from '../support/plain-direct-line.ts';

/** Copies a data folder as a crash would leave it. In another process: see `assertOurs`. */
function copyFolder(from: string, to: string): void {
  const script = 'fs.cpSync(process.argv[1], process.argv[2], { recursive: true })';
  execFileSync(process.execPath, ['-e', script, from, to]);
}

test('what a 200 has acknowledged is on the disk at that moment, with its replies', async () => {
  const app = await openApp();
  const client = await openPlain(app.url);
  const answers = ['yes', 'safe', 'self', 'substances', 'Dana', '951-555-0162'];
  for (const [at, answer] of answers.entries()) {
    const clientTurnId = `turn ${at}`;
    const id = await client.send({ value: { answer } }, { clientTurnId });
    const crashed = await makeFolder();
    copyFolder(app.dataDir, crashed);
    const seen = await client.read();

    const restarted = await openApp({ dataDir: crashed });
    const back = await openPlain(restarted.url, { resume: client.resume });
    expect(await back.read()).toEqual(seen);
    // A client that never heard the 200 sends again, and is told the same.
    expect(await back.send({ value: { answer } }, { clientTurnId })).toBe(id);
    expect(await back.read()).toEqual(seen);
    await restarted.close();
  }
  await app.close();
});
