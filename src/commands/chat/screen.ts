import { styleText } from 'node:util';

import { RESOURCES } from '../../content/resources.ts';
import { takesSeveral } from './activity.ts';
import type { Activity } from './activity.ts';
import { wrap } from './wrap.ts';

const { emergency, lifeline } = RESOURCES;
const HELP = `In danger: call ${emergency.call}. In crisis: call or text ${lifeline.call}.`;
const LEAVING = 'Ctrl-C leaves; your answers stay.';

const WIDEST = 76;
const NARROWEST = 24;

type Style = 'bold' | 'dim' | 'cyan' | 'red';

/** What a chat looks like in a terminal; every function returns whole lines. */
export interface Screen {
  heading(center: string): string;
  /** A bubble of the bot's; crisis help in a box, a question with its choices numbered. */
  message(activity: Activity): string;
  /** Stands above the prompt, always: where help is and how to leave. */
  help(): string;
  /** What the command itself says. */
  note(text: string): string;
}

/** @param terminal how many columns there are, and whether colours may be used */
export function createScreen(terminal: {
  readonly columns: number;
  readonly colours: boolean;
}): Screen {
  const width = Math.max(NARROWEST, Math.min(WIDEST, terminal.columns));
  const paint = (styles: readonly Style[], text: string) =>
    terminal.colours ? styleText([...styles], text, { validateStream: false }) : text;
  const lines = (each: readonly string[]) => each.map((line) => `${line.trimEnd()}\n`).join('');
  const dim = (text: string) => wrap(text, width - 2).map((line) => paint(['dim'], `  ${line}`));
  const bar = paint(['cyan'], '│');

  function bubble(text: string): string[] {
    return wrap(text, width - 2).map((line) => `${bar} ${line}`);
  }

  /** Help is the one thing with a frame around it, so that nobody misses it. */
  function box(text: string): string[] {
    const edge = '═'.repeat(width - 2);
    const inside = ['HELP NOW', '', ...wrap(text, width - 4)].map(
      (line) => `║ ${line.padEnd(width - 4)} ║`,
    );
    return [`╔${edge}╗`, ...inside, `╚${edge}╝`].map((line) => paint(['bold', 'red'], line));
  }

  function choices({ channelData: { question } }: Activity): string[] {
    if (!question || question.choices.length === 0) return [];
    const digits = String(question.choices.length).length;
    const listed = question.choices.flatMap(({ label }, i) =>
      wrap(label, width - 6 - digits).map((line, at) => {
        const number = (at === 0 ? String(i + 1) : '').padStart(digits);
        return `${bar}   ${paint(['bold'], number)}  ${line}`;
      }),
    );
    const how = takesSeveral(question) ? 'Type one number, or several: 1, 3' : 'Type a number';
    const hint = wrap(`${how}. Your own words work too.`, width - 2);
    return [bar, ...listed, bar, ...hint.map((line) => `${bar} ${paint(['dim'], line)}`)];
  }

  function standing({ suggestedActions, channelData: { question } }: Activity): string[] {
    const labels = question?.choices.map(({ label }) => label);
    const actions = suggestedActions?.actions
      .map(({ title }) => title)
      .filter((title) => !labels?.includes(title));
    return actions?.length ? ['', ...dim(`Or type: ${actions.join(' · ')}`)] : [];
  }

  return {
    heading: (center) => lines(['', paint(['bold'], `  ${wrap(center, width - 2).join(' ')}`)]),
    message(activity) {
      const { safety } = activity.channelData;
      const said = safety ? box(activity.text) : bubble(activity.text);
      return lines(['', ...said, ...choices(activity), ...standing(activity)]);
    },
    help: () => lines([...dim(HELP), ...dim(LEAVING), '']),
    note: (text) => lines(['', ...dim(text)]),
  };
}
