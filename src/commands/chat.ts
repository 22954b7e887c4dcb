import { enableCompileCache } from 'node:module';

import { readEnvironment } from '../read-environment.ts';

enableCompileCache();
const { runChat } = await import('./chat/run-chat.ts');

process.exitCode = await runChat(process.argv.slice(2), readEnvironment());
