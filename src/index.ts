import { enableCompileCache } from 'node:module';

import { readEnvironment } from './read-environment.ts';

// Half of a start is compiling the Bot Framework; the next start finds it done.
enableCompileCache();
const { start } = await import('./start.ts');

await start(readEnvironment());
