import type { AnyStateNode } from 'xstate';

import { machine } from './machine.ts';
import { TOPICS } from './topics/index.ts';

const { conversation, safety, operator } = machine.root.states as Record<
  'conversation' | 'safety' | 'operator',
  AnyStateNode
>;

/** The page that shows the statechart, drawn from the code: Mermaid diagrams and a table of the questions. */
export function drawStatechart(): string {
  const { asking } = conversation.states;
  return [
    '# The statechart',
    'Drawn from the code by `npm run statechart`; a test holds this page equal to it. Three regions run side by side. At each arrow stand the moves that take it: `done` when a topic has no question left, `always` as soon as the state is settled.',
    '## Conversation',
    diagram(conversation),
    '### The topics, while asking',
    'Each topic is its questions in a row. A question is passed over while its fact is known or its guard does not hold, so that back, edit and resume start from the top again.',
    asking ? diagram(asking) : '',
    '## Safety',
    'Gated by nothing. While it is not calm the conversation does not move.',
    diagram(safety),
    '## Operator',
    'Who speaks for the center: the bot, nobody yet, or a person.',
    diagram(operator),
    '## Questions',
    questionTable(),
  ].join('\n\n');
}

/** The children of a state and the ways between them; what is deeper is drawn as its child. */
function diagram(node: AnyStateNode): string {
  const children: readonly AnyStateNode[] = Object.values(node.states);
  const start = node.initial.target[0];
  const ways = Map.groupBy(
    [machine.root, node, ...descendants(node)].flatMap((from) => waysFrom(from, node)),
    ({ between }) => between,
  );
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...(start ? [`  [*] --> ${start.key}`] : []),
    ...children.map(({ key }) => `  ${key}`),
    ...[...ways].map(
      ([between, moves]) => `  ${between} : ${[...new Set(moves.map(({ by }) => by))].join(', ')}`,
    ),
    '```',
  ].join('\n');
}

function descendants(node: AnyStateNode): readonly AnyStateNode[] {
  const children: readonly AnyStateNode[] = Object.values(node.states);
  return children.flatMap((child) => [child, ...descendants(child)]);
}

/** The ways out of a state, between children of `level`; a way from all of them starts at `any`. */
function waysFrom(from: AnyStateNode, level: AnyStateNode) {
  const moves = [...from.transitions].flatMap(([event, transitions]) =>
    transitions.map(({ target }) => ({ by: event.startsWith('xstate.') ? 'done' : event, target })),
  );
  const always = (from.always ?? []).map(({ target }) => ({ by: 'always', target }));
  return [...moves, ...always].flatMap(({ by, target = [] }) =>
    target.flatMap((to) => {
      const [start, end] = [childAbove(from, level)?.key ?? 'any', childAbove(to, level)?.key];
      const inside = start === end && childAbove(from, level) !== from;
      return end === undefined || inside ? [] : [{ by, between: `${start} --> ${end}` }];
    }),
  );
}

/** The child of `level` that holds this state. */
function childAbove(state: AnyStateNode, level: AnyStateNode): AnyStateNode | undefined {
  if (state.parent === level) return state;
  return state.parent && childAbove(state.parent, level);
}

function questionTable(): string {
  const rows = TOPICS.flatMap(({ name: topic, questions }) =>
    questions.map(({ id, fact, kind, skippable, when, unasked, choices }: Row) =>
      [
        topic,
        `\`${id}\``,
        `\`${fact}\``,
        kind,
        unasked ? 'only to change what was told' : when ? 'where its guard holds' : 'always',
        skippable === false ? 'no' : 'yes',
        (choices ?? []).join(', '),
      ].join(' | '),
    ),
  );
  return [
    '| Topic | Question | Fact | Kind | Asked | Can be left out | Values |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

type Row = (typeof TOPICS)[number]['questions'][number] & {
  readonly skippable?: false;
  readonly when?: unknown;
  readonly unasked?: true;
  readonly choices?: readonly string[];
};
