/** An unexpected `console.error` or `console.warn` fails the test that caused it. */
const calls: string[] = [];

beforeEach(() => {
  calls.length = 0;
  for (const method of ['error', 'warn'] as const) {
    jest.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      calls.push(`console.${method}: ${args.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  jest.restoreAllMocks();
  if (calls.length > 0) throw new Error(`Unexpected output:\n${calls.join('\n')}`);
});
