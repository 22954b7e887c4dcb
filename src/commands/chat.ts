import { enableCompileCache } from 'node:module';

enableCompileCache();
const { runChat } = await import('./chat/run-chat.ts');

process.exitCode = await runChat(process.argv.slice(2), process.env);
