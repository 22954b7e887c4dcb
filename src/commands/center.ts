import { enableCompileCache } from 'node:module';

import { UsageError } from './center/usage-error.ts';

/** What an operator does with a center's files: `npm run center -- TASK …`. */
interface Task {
  readonly usage: string;
  /** Does it and resolves with the exit code: 1 where something is to be mended, 2 where it was asked for wrongly. */
  readonly run: (args: readonly string[]) => Promise<number>;
}

const TASKS: Readonly<Record<string, Task>> = {
  check: {
    usage: 'check [DIR]',
    run: async (args) => (await import('./center/check.ts')).check(args),
  },
  new: {
    usage: 'new NAME [DIR]',
    run: async (args) => (await import('./center/new-center.ts')).newCenter(args),
  },
  import: {
    usage: 'import FILE.csv [DIR] [--replace]',
    run: async (args) => (await import('./center/import.ts')).importFile(args),
  },
  plans: {
    usage: 'plans [NAME]',
    run: async (args) => (await import('./center/plans.ts')).plans(args),
  },
  preview: {
    usage: 'preview [DIR] [--at "sunday 23:40"] [--lang es] [--zip 92882]',
    run: async (args) => (await import('./center/preview.ts')).preview(args),
  },
};

enableCompileCache();
const [name = '', ...args] = process.argv.slice(2);
const task = Object.hasOwn(TASKS, name) ? TASKS[name] : undefined;
try {
  if (!task) throw new UsageError('Say what to do.');
  process.exitCode = await task.run(args);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  const usages = (task ? [task] : Object.values(TASKS)).map(({ usage }) => usage);
  console.error([error.message, ...usages.map((each) => `  npm run center -- ${each}`)].join('\n'));
  process.exitCode = 2;
}
