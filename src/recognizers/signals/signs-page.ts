import type { Constellation } from './constellation.ts';
import { NEAR } from './constellation.ts';
import { CONSTELLATIONS } from './constellations.ts';
import type { Sign, SignsOf } from './sign.ts';
import type { SignName } from './sign-names.ts';

const HEAD = `# Signs of danger

Which things said together are heard as danger. This page is printed by \`npm run signs\` from what the
program runs. No clinician has signed it yet.

- **Help now** interrupts the conversation; **a question** is one gentle question.
- A sign of the first column is said, one of each further list within ${NEAR} words of it, and none of
  the last column.
- What is denied, lies in the resolved past, is asked in general, supposed, mourned or a figure of
  speech is left alone or only asked about, whatever stands here.
- Besides these there are rules for whole phrases (\`src/recognizers/{en,es}/signals\`). To see what was
  heard of a sentence, and why: \`npm run -s understand -- --explain\`.
`;

const SIGNALS = {
  suicide: 'Suicide',
  selfharm: 'Self-harm',
  overdose: 'Overdose',
  withdrawal: 'Dangerous withdrawal',
  violence: 'Violence',
  abuse: 'Abuse',
} as const;

/** So many ways of saying a sign are shown; the rest is in its file. */
const SHOWN = 4;

/** The page that shows which signs are heard as danger, and how each is said. */
export function signsPage(languages: Readonly<Record<string, SignsOf<SignName>>>): string {
  const tables = Object.entries(SIGNALS).map(([signal, title]) => {
    const rows = CONSTELLATIONS.filter((each) => each.signal === signal).map(rowOf);
    const head = '| Id | Heard as | Said | With | Unless |\n| --- | --- | --- | --- | --- |';
    return `## ${title}\n\n${[head, ...rows].join('\n')}\n`;
  });
  const names = [...new Set(CONSTELLATIONS.flatMap(namesIn))].toSorted();
  const said = names.map((name) => {
    const ways = Object.values(languages).map((signs) => waysOf(signs[name]));
    return `| ${[`\`${name}\``, ...ways].join(' | ')} |`;
  });
  const heads = ['Sign', ...Object.keys(languages)];
  const ways = [
    '## How each sign is said',
    '',
    'Some ways of each. Words in capitals are classes of words, `a/b` is either, `?` or nothing, `..` up to three other words.',
    '',
    `| ${heads.join(' | ')} |`,
    `| ${heads.map(() => '---').join(' | ')} |`,
    ...said,
    '',
  ];
  return [HEAD, ...tables, ways.join('\n')].join('\n');
}

function rowOf({ id, mode, of, beside = [], unless = [] }: Constellation): string {
  const listed = (names: readonly SignName[]) => names.map((name) => `\`${name}\``).join(', ');
  const heard = mode === 'interrupt' ? 'help now' : 'a question';
  return `| \`${id}\` | ${heard} | ${listed(of)} | ${beside.map(listed).join(' **and** ')} | ${listed(unless)} |`;
}

function namesIn({ of, beside = [], unless = [] }: Constellation): readonly SignName[] {
  return [...of, ...beside.flat(), ...unless];
}

function waysOf({ says }: Sign): string {
  return says
    .slice(0, SHOWN)
    .map((way) => `\`${way.replaceAll('|', '/')}\``)
    .join(', ');
}
