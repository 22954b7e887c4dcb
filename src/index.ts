import { enableCompileCache } from 'node:module';

// Half of a start is compiling the Bot Framework; the next start finds it done.
enableCompileCache();
const { start } = await import('./start.ts');

await start(process.env);
