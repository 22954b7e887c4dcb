import { clearLine, createInterface, cursorTo } from 'node:readline';

const PROMPT = '› ';

/** Where lines come from and text goes to: a terminal, or pipes. */
export interface Keyboard {
  /** Aborted as soon as the visitor leaves in another way than by the end of the input. */
  readonly left: AbortSignal;
  /** The next line; `left` after Ctrl-C or the end of the input, `quiet` where none came in time. */
  next(milliseconds: number): Promise<{ readonly line: string } | 'left' | 'quiet'>;
  /** Writes above a line half typed. */
  write(text: string): void;
  close(): void;
}

/** Listens to the standard input. Lines typed ahead wait for their turn. */
export function openKeyboard({ stdin, stdout } = process): Keyboard {
  const terminal = stdin.isTTY && stdout.isTTY;
  const readline = createInterface({ input: stdin, output: stdout, terminal, prompt: PROMPT });
  const leaving = new AbortController();
  const lines: string[] = [];
  let ended = false;
  let prompting = false;
  let wake = (): void => undefined;

  const leave = () => {
    leaving.abort();
    wake();
  };
  readline.on('SIGINT', leave);
  // For good: npm passes a Ctrl-C on that has already arrived, and leaving must not be cut short.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave);
  // Nobody is reading any more.
  stdout.on('error', leave);
  readline.on('line', (line) => {
    lines.push(line);
    wake();
  });
  readline.on('close', () => {
    ended = true;
    wake();
  });

  function prompt(): void {
    if (prompting) return;
    prompting = true;
    // What is half typed is kept.
    if (terminal && !ended) readline.prompt(true);
    else stdout.write(PROMPT);
  }

  function waitForLine(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  return {
    left: leaving.signal,
    async next(milliseconds) {
      const silent = () => lines.length === 0 && !ended && !leaving.signal.aborted;
      if (!leaving.signal.aborted) prompt();
      if (silent()) await waitForLine(milliseconds);
      if (silent()) return 'quiet';
      const line = leaving.signal.aborted ? undefined : lines.shift();
      if (line === undefined) return 'left';
      prompting = false;
      // A pipe does not show what goes through it, as a terminal does.
      if (!stdin.isTTY) stdout.write(`${line}\n`);
      return { line };
    },
    write(text) {
      if (prompting && terminal) {
        cursorTo(stdout, 0);
        clearLine(stdout, 0);
      } else if (prompting) stdout.write('\n');
      prompting = false;
      stdout.write(text);
    },
    close: () => readline.close(),
  };
}
