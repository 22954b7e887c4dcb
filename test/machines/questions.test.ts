import { machine } from '../../src/machines/machine.ts';
import type { Facts } from '../../src/machines/facts.ts';
import type { Question } from '../../src/machines/question.ts';
import { MODULES } from '../../src/machines/settings.ts';
import {
  QUESTIONS,
  SAFETY_QUESTIONS,
  TOPICS,
  questionOf,
} from '../../src/machines/topics/index.ts';
import { knowing } from './knowing.ts';
import { valuesOf } from './samples.ts';
import { EMPTY } from '../../src/machines/context.ts';

interface Node {
  readonly key: string;
  readonly meta?: { readonly question?: string };
  readonly states: Readonly<Record<string, Node>>;
}

function nodesUnder(node: Node): readonly Node[] {
  return [node, ...Object.values(node.states).flatMap(nodesUnder)];
}

const nodes = nodesUnder(machine.root);
const asked = nodes.flatMap(({ meta }) => (meta?.question === undefined ? [] : [meta.question]));
const facts = QUESTIONS.map(({ fact }) => fact);

/** The topics as they were agreed on: help first, then what a coordinator would ask first. */
const ORDER = [
  'notice',
  'safety',
  'who',
  'needs',
  'contact',
  'severity',
  'detox',
  'treatment',
  'health',
  'screening',
  'home',
  'constraints',
  'availability',
  'insurance',
  'guidance',
  'review',
  'followUp',
];

test('each question is one state node, and each state node asks for one fact of its own', () => {
  const factsAsked = asked.map((id) => questionOf(id).fact);
  expect([...asked].sort()).toEqual(QUESTIONS.map(({ id }) => id).sort());
  expect([...factsAsked].sort()).toEqual([...facts].sort());
  expect(new Set(asked).size).toBe(asked.length);
  expect(new Set(factsAsked).size).toBe(factsAsked.length);
});

test('each topic is a state of the conversation, in the order a visitor meets them', () => {
  const asking = nodes.find(({ key }) => key === 'asking');
  expect(TOPICS.map(({ name }) => name)).toEqual(ORDER);
  expect(Object.keys(asking?.states ?? {})).toEqual([...ORDER, 'handedOff']);
  for (const { name, questions } of TOPICS) {
    expect(questions.length).toBeGreaterThan(0);
    const children = Object.values(asking?.states[name]?.states ?? {});
    expect(children.flatMap(({ meta }) => meta?.question ?? [])).toEqual(
      questions.map(({ id }) => id),
    );
  }
});

test('the questions of the safety region are asked there and nowhere else', () => {
  const safety = (machine.root as unknown as Node).states['safety'];
  expect(Object.values(safety?.states ?? {}).flatMap(({ meta }) => meta?.question ?? [])).toEqual(
    SAFETY_QUESTIONS.map(({ id }) => id),
  );
});

test('only the notice, safety, consents and the review cannot be left out', () => {
  const fixed = QUESTIONS.filter(({ skippable }) => skippable === false).map(({ id }) => id);
  const mayBe = /^(notice|safety\.\w+|consent\.\w+|review(\.which)?)$/;
  expect(QUESTIONS.map(({ id }) => id).filter((id) => mayBe.test(id))).toEqual(fixed);
});

test('guards read and dependencies name only facts that are asked for, before them', () => {
  for (const [at, { id, when, dependsOn }] of QUESTIONS.entries()) {
    const before = facts.slice(0, at);
    const read = new Set([...(dependsOn ?? []), ...readBy(when)]);
    expect({ id, unknown: [...read].filter((fact) => !before.includes(fact)) }).toEqual({
      id,
      unknown: [],
    });
  }
});

test('choices are given where a question is one, each once', () => {
  for (const { id, kind, choices } of QUESTIONS) {
    // What can be changed at the review is what was answered.
    if (id === 'review.which') continue;
    if (kind === 'choice' || kind === 'choices') expect(choices?.length).toBeGreaterThan(1);
    expect(new Set(choices).size).toBe(choices?.length ?? 0);
  }
});

test('an id that no question has is named in the error', () => {
  expect(() => questionOf('no.such')).toThrow(new RangeError('No question has the id "no.such".'));
});

/** Every fact that a guard looks at, whichever way it goes: asked over every answer, alone and with others. */
function readBy(when: Question['when']): ReadonlySet<string> {
  const read = new Set<string>();
  for (const known of [{}, ...answersOneByOne(), ...answersTogether()]) {
    for (const asksInsurance of ['always', 'if_cost_matters'] as const) {
      when?.(recording(known, read), {
        modules: MODULES,
        suggestions: true,
        personJudges: false,
        asksInsurance,
        heard: [],
      });
    }
  }
  return read;
}

function recording(known: Facts, read: Set<string>): Facts {
  return new Proxy(known, {
    get(target, id) {
      if (typeof id === 'string') read.add(id);
      return Reflect.get(target, id) as unknown;
    },
  });
}

function answersOneByOne(): readonly Facts[] {
  return QUESTIONS.flatMap((question) =>
    valuesOf(question, EMPTY).map((value) => knowing({ [question.fact]: value })),
  );
}

/** Everything answered, with the first, the second, … choice of every question. */
function answersTogether(): readonly Facts[] {
  const most = Math.max(...QUESTIONS.map(({ choices }) => choices?.length ?? 1));
  return Array.from({ length: most }, (_, nth) =>
    knowing(
      Object.fromEntries(
        QUESTIONS.map((question) => {
          const values = valuesOf(question, EMPTY);
          return [question.fact, values[nth % values.length]];
        }),
      ),
    ),
  );
}
