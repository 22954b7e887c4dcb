import type { FactStatus, FactValue } from '../../src/machines/facts.ts';
import type { WireQuestion } from '../support/plain-direct-line.ts';
import type { Chance } from './chance.ts';

/** What a visitor does with a question, and what it must have become. */
export interface Move {
  readonly message: { readonly text?: string; readonly value?: object };
  /** The answer as a summary must carry it; absent where the move is no answer. */
  readonly answer?: { readonly status: FactStatus; readonly value?: FactValue };
  /** The handoff that it makes at once. */
  readonly handsOff?: 'crisis' | 'human' | 'completed';
  /** The words are a cry for help. */
  readonly cry?: true;
}

/** A visitor's mind: different for each, so that an answer in the wrong place is seen. */
export interface Plan {
  move(question: WireQuestion): Move;
}

/** Once, half way: a cry for help, a person asked for, a step back to change the answer before. */
type Detour = 'crisis' | 'human' | 'back' | 'none';

const DETOURS: Readonly<Record<Detour, Move | undefined>> = {
  crisis: {
    message: { text: 'Honestly I keep thinking that I want to kill myself.' },
    handsOff: 'crisis',
    cry: true,
  },
  human: { message: { value: { command: 'human' } }, handsOff: 'human' },
  back: { message: { value: { command: 'back' } } },
  none: undefined,
};

/** What must be answered in a certain way for the conversation to get to its end. */
const FIXED: Readonly<Record<string, FactValue>> = {
  notice: 'yes',
  'safety.now': 'safe',
  'safety.next': 'go_on',
  'consent.adult': 'yes',
  // Other answers to these raise a signal of their own; a cry for help is a detour.
  'safety.withdrawal': ['none'],
  'safety.thoughts': 'no',
  'home.now': ['safe_sober'],
  review: 'send',
};

const LEFT_OUT = { skip: 'skipped', unsure: 'unsure', decline: 'declined' } as const;

/** How often a question is left out, and how often a choice is typed instead of tapped. */
const SHARES = { leftOut: 0.08, typed: 0.3 } as const;

/** Decides everything by chance. */
export function createPlan(chance: Chance): Plan {
  const detour = DETOURS[chance.pick(['crisis', 'back', 'human', 'none'] as const)];
  const detourAt = 4 + chance.upTo(7);
  const asked: string[] = [];
  let detoured = false;

  return {
    move(question) {
      const { id, skippable } = question;
      const again = asked.includes(id);
      if (detour && !detoured && skippable && asked.length >= detourAt) {
        detoured = true;
        return detour;
      }
      asked.push(id);
      if (skippable && !again && chance.happens(SHARES.leftOut)) {
        const command = chance.pick(['skip', 'unsure', 'decline'] as const);
        return { message: { value: { command } }, answer: { status: LEFT_OUT[command] } };
      }
      return answerTo(question, chance);
    },
  };
}

function answerTo(question: WireQuestion, chance: Chance): Move {
  const value = FIXED[question.id] ?? valueFor(question, chance);
  return {
    message: inWords(question, value, chance) ?? { value: { answer: value } },
    answer: { status: 'answered', value },
    ...(value === 'send' ? { handsOff: 'completed' } : {}),
  };
}

/** A value typed as the visitor would write it; undefined where it is tapped. */
function inWords(
  question: WireQuestion,
  value: FactValue,
  chance: Chance,
): Move['message'] | undefined {
  if (question.kind === 'name') return { text: value as string };
  if (!chance.happens(SHARES.typed)) return undefined;
  const label = question.choices?.find((choice) => choice.value === value)?.label;
  return label === undefined ? undefined : { text: label };
}

function valueFor({ id, kind, choices = [] }: WireQuestion, chance: Chance): FactValue {
  const ids = choices.map((choice) => choice.value);
  const number = (from: number, to: number) => from + chance.upTo(to - from);
  switch (kind) {
    case 'choice':
    case 'consent':
    case 'yesno':
      return chance.pick(ids);
    case 'choices':
    case 'substances':
      return several(ids, chance);
    case 'age':
      return number(13, 18);
    case 'name':
      return madeUpName(chance);
    case 'phone':
      return `+1951555${String(number(100, 200)).padStart(4, '0')}`;
    case 'zip':
      return String(number(10_000, 99_999));
    case 'payer':
      return chance.pick(['aetna', 'cigna', 'iehp', 'uninsured', 'sharp']);
    case 'frequency':
      return { times: number(1, 30), per: chance.pick(['day', 'week', 'month', 'year'] as const) };
    case 'duration':
      return chance.pick([`P${number(1, 40)}M`, { since_age: number(12, 60) }]);
    default:
      throw new RangeError(`The visitor of this test has no answer to ${id}, a ${kind}.`);
  }
}

/** Some of the ids, in the order shown; "none" stands alone. */
function several(ids: readonly string[], chance: Chance): readonly string[] {
  const chosen = ids.filter((id) => id !== 'none' && chance.happens(0.35));
  return chosen.length > 0 ? chosen : [chance.pick(ids)];
}

/** Three syllables that are nobody's name and no word. */
function madeUpName(chance: Chance): string {
  const syllable = () => chance.pick([...'bdfgjkprvz']) + chance.pick([...'aeiou']);
  const name = [1, 2, 3].map(syllable).join('') + chance.pick([...'lmnrs']);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
