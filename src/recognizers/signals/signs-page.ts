import type { Constellation } from './constellation.ts';
import { NEAR } from './constellation.ts';
import { CONSTELLATIONS } from './constellations.ts';
import type { Sign, SignsOf } from './sign.ts';
import type { SignName } from './sign-names.ts';

const HEAD = `# Signs of danger

Which things said together are heard as danger. This page is printed by \`npm run signs\` from what the
program runs. No clinician has signed it yet.

- **Help now** interrupts the conversation; **a question** is one gentle question.
- One of the signs that come first is said; "with" stands before lists of which one each is said too,
  within ${NEAR} words of it; of those after "unless" none is.
- What is denied, lies in the resolved past, is asked in general, supposed, mourned or a figure of
  speech is left alone or only asked about, whatever stands here.
- Besides these there are rules for whole phrases (\`src/recognizers/{en,es}/signals/rules\`), and a
  second opinion on what a sentence is like (\`docs/decisions/009-a-second-opinion-on-danger.md\`): it
  asks where nothing here is heard, shows help where it is sure, and may make a question of help, or help
  or nothing of one of the questions below. To see what was heard of a sentence, and why:
  \`npm run -s understand -- --explain\`.
`;

const SIGNALS = {
  suicide: 'Suicide',
  selfharm: 'Self-harm',
  overdose: 'Overdose',
  withdrawal: 'Dangerous withdrawal',
  violence: 'Violence',
  abuse: 'Abuse',
} as const;

const WAYS = `## How each sign is said

Some ways of each. Words in capitals are classes of words, \`a|b\` is either, \`?\` or nothing, \`..\` up to
three other words.
`;

/** So many ways of saying a sign are shown; the rest is in its file. */
const SHOWN = 2;

/** The page that shows which signs are heard as danger, and how each is said. */
export function signsPage(languages: Readonly<Record<string, SignsOf<SignName>>>): string {
  const heard = Object.entries(SIGNALS).flatMap(([signal, title]) => [
    `## ${title}\n`,
    ...CONSTELLATIONS.filter((each) => each.signal === signal).map(lineOf),
    '',
  ]);
  const names = [...new Set(CONSTELLATIONS.flatMap(namesIn))].toSorted();
  const said = names.flatMap((name) => [
    `- \`${name}\``,
    ...Object.entries(languages).map(
      ([language, signs]) => `  - ${language}: ${waysOf(signs[name])}`,
    ),
  ]);
  return [HEAD, ...heard, WAYS, ...said, ''].join('\n');
}

function lineOf(constellation: Constellation): string {
  const { id, mode, of, beside = [], unless = [], unlessTold = [], doubted = [] } = constellation;
  const listed = (names: readonly SignName[]) => names.map((name) => `\`${name}\``).join(', ');
  const heard = mode === 'interrupt' ? 'help now' : 'a question';
  const parts = [
    `- **${id}**, ${heard}: ${listed(of)}`,
    ...beside.map((names) => `_with_ ${listed(names)}`),
    ...(unless.length > 0 ? [`_unless_ ${listed(unless)}`] : []),
    ...(unlessTold.length > 0 ? [`_unless_ anywhere ${listed(unlessTold)}`] : []),
    ...(doubted.length > 0 ? [`_a question_ with ${listed(doubted)}`] : []),
    ...circumstancesOf(constellation),
  ];
  return parts.join(' ');
}

/** Where a constellation weighs its circumstances in another way than most. */
function circumstancesOf({ evenAsked, past, lasting, feared }: Constellation): readonly string[] {
  return [
    ...(evenAsked ? ['_even_ where it is asked'] : []),
    ...(past === 'interrupt' ? ['_also_ told in the past'] : []),
    ...(lasting ? ['_for_ a year'] : []),
    ...(feared ? ['_a question_ where it is feared'] : []),
  ];
}

function namesIn({
  of,
  beside = [],
  unless = [],
  unlessTold = [],
  doubted = [],
}: Constellation): readonly SignName[] {
  return [...of, ...beside.flat(), ...unless, ...unlessTold, ...doubted];
}

function waysOf({ says }: Sign): string {
  return says
    .slice(0, SHOWN)
    .map((way) => `\`${way}\``)
    .join(', ');
}
