import { createQueue } from '../../src/dialogs/queue.ts';

/** Tasks that note when they begin and end, and end when they are told. */
function recorder() {
  const log: string[] = [];
  const gates = new Map<string, () => void>();
  const task = (name: string) => async () => {
    log.push(`${name} begins`);
    await new Promise<void>((resolve) => gates.set(name, resolve));
    log.push(`${name} ends`);
    return name;
  };
  const tick = () => new Promise((resolve) => setImmediate(resolve));
  const end = async (name: string) => {
    await tick();
    gates.get(name)?.();
    await tick();
  };
  return { log, task, end };
}

test('tasks of one key run one after another, in the order in which they came', async () => {
  const queue = createQueue();
  const { log, task, end } = recorder();
  const results = ['a', 'b', 'c'].map((name) => queue.run('key', task(name)));
  for (const name of ['a', 'b', 'c']) await end(name);
  expect(await Promise.all(results)).toEqual(['a', 'b', 'c']);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

test('tasks of other keys do not wait', async () => {
  const queue = createQueue();
  const { log, task, end } = recorder();
  const first = queue.run('one', task('slow'));
  const second = queue.run('two', task('quick'));
  await end('quick');
  expect(await second).toBe('quick');
  expect(log).toEqual(['slow begins', 'quick begins', 'quick ends']);
  await end('slow');
  await first;
});

test('a task that fails is told to its own caller, and the next one runs', async () => {
  const queue = createQueue();
  const failing = queue.run('key', () => Promise.reject(new RangeError('no')));
  const next = queue.run('key', () => Promise.resolve('yes'));
  await expect(failing).rejects.toThrow(RangeError);
  expect(await next).toBe('yes');
});
