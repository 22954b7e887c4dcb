import { existsSync, readFileSync } from 'node:fs';

import { flatFacts, pictureOf } from '../../src/machines/guidance/flat-facts.ts';
import type { Picture } from '../../src/machines/guidance/condition.ts';
import { guidanceFor } from '../../src/machines/guidance/guidance-for.ts';
import { guide } from '../../src/machines/guidance/guide.ts';
import type { Fact } from '../../src/machines/facts.ts';
import type { Step } from '../../src/machines/progress.ts';
import type { Question } from '../../src/machines/question.ts';
import { PLAIN_SETTINGS } from '../../src/machines/settings.ts';
import { step } from '../../src/machines/step.ts';
import { conversationOf, open, signal, stored, tap, unclear } from './conversation.ts';
import { knowing } from './knowing.ts';
import { messageOf } from './samples.ts';

/** Written cases with their facts; they stay where they are and are read from there. */
const FILE = '../shared/data/vignettes-dev.jsonl';
const cases = existsSync(FILE)
  ? readFileSync(FILE, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { readonly id: string; readonly facts: object })
  : [];
if (cases.length === 0) process.stdout.write(`not run: ${FILE} is not here\n`);

const settings = { ...PLAIN_SETTINGS, asksInsurance: 'if_cost_matters' } as const;

/** What a case does not speak of: how to reach them, and the consents. */
const OF_EVERYONE = knowing({
  notice: 'yes',
  safety_now: 'safe',
  adult: 'yes',
  name: 'Robin',
  phone: '+15125550123',
  safe_contact: ['call'],
  contact_permission: 'yes',
  safety_check: 'yes',
  safety_next: 'go_on',
  thoughts: 'no',
  zip: '78701',
  guidance_wanted: 'yes',
  review: 'send',
  follow_up: 'no',
});

const NOT_COUNTED = /^(notice|safety\.\w+|consent\.\w+|review(\.which)?)$/;

/** A case as a conversation: what is asked is answered with its facts, and "not sure" where it has none. */
function converse({ facts, crisis, nearby }: Picture): { turn: Step; asked: readonly string[] } {
  let turn = open(settings);
  const asked: string[] = [];
  const send = (event: Parameters<typeof step>[1]) => {
    turn = step(stored(turn.saved), event);
    const search = turn.effects.find((effect) => effect.type === 'findOpenings');
    if (search) {
      const found = { openings: [], ...nearby };
      turn = step(stored(turn.saved), { type: 'openings', nearby: found });
    }
    if (turn.question) asked.push(turn.question.id);
  };
  send(tap('yes', 'notice'));
  send(tap('safe', 'safety.now'));
  for (const name of crisis) {
    send(signal('interrupt', 'said in words', name));
    send(tap('go_on', 'safety.next'));
  }
  for (let sent = 0; sent < 60 && conversationOf(turn) !== 'resting'; sent += 1) {
    const { question } = turn;
    send(question ? messageOf(replyTo(question, facts), question.id) : unclear('hello'));
  }
  return { turn, asked: asked.filter((id) => !NOT_COUNTED.test(id)) };
}

function replyTo({ fact, id, choices }: Question, facts: Picture['facts']): Pick<Fact, 'status'> {
  const known = facts[fact];
  if (known?.status === 'answered') {
    // Someone without cover says so where it is asked what stands in the way.
    const worried = id === 'constraints.life' && facts['payer']?.value === 'uninsured';
    return worried ? ({ ...known, value: [...(known.value as string[]), 'cost'] } as Fact) : known;
  }
  const unsure = choices?.includes('unsure') ? ['unsure'] : undefined;
  return (
    OF_EVERYONE[fact] ??
    (unsure
      ? ({ status: 'answered', value: unsure } as Pick<Fact, 'status'>)
      : { status: 'unsure' })
  );
}

const lengths: number[] = [];

const here = cases.length > 0 ? test : test.skip;

here.each(cases.length > 0 ? cases : [{ id: 'that is not here', facts: {} }])(
  'the case $id comes to the same level, reasons and flags in conversation',
  ({ facts }) => {
    const picture = pictureOf(flatFacts.parse(facts));
    const { turn, asked } = converse(picture);
    expect(conversationOf(turn)).toBe('resting');
    lengths.push(new Set(asked).size);
    const alone = guide(picture);
    const inConversation = guidanceFor(turn.context);
    expect(inConversation.level).toBe(alone.level);
    expect([...inConversation.rules].sort()).toEqual([...alone.rules].sort());
    expect([...inConversation.flags].sort()).toEqual([...alone.flags].sort());
  },
);

here('a case takes 14 questions at the median and 21 at most', () => {
  const sorted = lengths.toSorted((a, b) => a - b);
  process.stdout.write(`lengths of ${sorted.length} cases: ${sorted.join(' ')}\n`);
  expect(sorted.length).toBe(cases.length);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(14);
  expect(sorted.at(-1)).toBeLessThanOrEqual(21);
});
