import { createInterface } from 'node:readline/promises';

import { wrap } from '../chat/wrap.ts';

const WIDTH = 78;
const PROMPT = '> ';

/** An answer that cannot be used. The message says what was found and what was expected. */
export class UnfitAnswer extends Error {
  override readonly name = 'UnfitAnswer';
}

/** The answers ended before the questions, or one of them cannot be used and nobody is there to ask again. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** A question to an operator. */
export interface Asked<Value> {
  readonly asks: string;
  readonly example: string;
  /** Taken where Enter is all that is answered. */
  readonly proposes?: string | undefined;
  /** @throws UnfitAnswer */
  readonly read: (answer: string) => Value;
}

/** Asks one question after another: of a terminal, or of lines that come through a pipe. */
export interface Asker {
  /** @throws NoAnswer */
  readonly ask: <Value>(question: Asked<Value>) => Promise<Value>;
  readonly close: () => void;
}

/** Where answers come from and questions go to. */
interface Line {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

export function openAsker({ stdin, stdout }: Line = process): Asker {
  const terminal = Boolean(stdin.isTTY && stdout.isTTY);
  const readline = createInterface({ input: stdin, output: stdout, terminal, prompt: PROMPT });
  const answers = readline[Symbol.asyncIterator]();
  let taken = 0;
  let ended = false;
  readline.on('close', () => (ended = true));

  /** The next line. @throws NoAnswer where there is none */
  async function next(asks: string): Promise<string> {
    // A prompt of what has ended, by Ctrl-C or by the last line of a pipe, is an error of readline's.
    if (terminal && !ended) readline.prompt();
    else stdout.write(PROMPT);
    const line = await answers.next();
    if (!terminal) stdout.write('\n');
    taken += 1;
    if (!line.done) return line.value.trim();
    throw new NoAnswer(`There is no answer to "${asks}" (answer ${taken}). Nothing was made.`);
  }

  async function ask<Value>(question: Asked<Value>): Promise<Value> {
    const { asks, example, proposes = '', read } = question;
    const enter = proposes === '' ? '' : ` Enter takes: ${proposes}`;
    stdout.write(`\n${wrap(`${asks} For example: ${example}.${enter}`, WIDTH).join('\n')}\n`);
    const answer = (await next(asks)) || proposes;
    try {
      if (answer !== '') return read(answer);
      throw new UnfitAnswer(`found nothing; expected an answer such as ${example}`);
    } catch (error) {
      if (!(error instanceof UnfitAnswer)) throw error;
      const complaint = `"${asks}" (answer ${taken}): ${error.message}. Nothing was made.`;
      // Of lines that were written beforehand the next one answers the next question, not this one again.
      if (!terminal) throw new NoAnswer(complaint);
      stdout.write(`${wrap(`That cannot be used: ${error.message}.`, WIDTH).join('\n')}\n`);
      return ask(question);
    }
  }

  return { ask, close: () => readline.close() };
}
