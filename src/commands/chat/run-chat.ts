import { parseArgs } from 'node:util';

import { readConfig } from '../../config.ts';
import { complaint, UsageError } from './errors.ts';
import { findServer } from './find-server.ts';
import type { Server } from './find-server.ts';
import { startServer } from './start-server.ts';
import { visit } from './visit.ts';

const USAGE = 'Usage: npm run chat, or npm run chat -- --new to leave an unfinished chat aside.';

/** Something that whoever reads the message can mend. */
const MENDABLE = 2;

/** Talks to the bot in this terminal: the running server's, or one of its own. Returns the exit code. */
export async function runChat(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.help) console.log(USAGE);
    else await chat(env, options.new);
    return 0;
  } catch (error) {
    console.error(complaint(error));
    return MENDABLE;
  }
}

function readOptions(args: readonly string[]) {
  try {
    const options = { new: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    return { new: values.new ?? false, help: values.help ?? false };
  } catch {
    // What was found is not repeated: it may be something said to the bot.
    throw new UsageError(`There is an option here that the chat does not know. ${USAGE}`);
  }
}

async function chat(env: NodeJS.ProcessEnv, anew: boolean): Promise<void> {
  const { DATA_DIR } = readConfig(env);
  const running = await findServer(DATA_DIR);
  const server: Server = running ?? (await startServer(env, DATA_DIR));
  const colours = process.stdout.isTTY && !env['NO_COLOR'];
  let finished = false;
  try {
    finished = await visit(server, { anew, own: !running, colours });
  } finally {
    await server.close(finished);
  }
}
