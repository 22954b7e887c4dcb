import type { HandoffSummary, SummaryFact } from '../../src/handoff/summary.ts';
import { verifyAudit } from '../../src/store/audit.ts';
import { readDeliveries } from '../../src/store/deliveries.ts';
import type { Store } from '../../src/store/open-store.ts';
import type { WireActivity } from '../support/plain-direct-line.ts';
import type { FlakyReceiver, Taken } from './flaky-receiver.ts';
import type { ExpectedFact, ExpectedHandoff, Visit } from './scripted-visitor.ts';

/** What a server must never do, and what exactly it did. */
export interface Fault {
  readonly kind: 'lost' | 'doubled' | 'wrong';
  readonly what: string;
}

const lost = (what: string): Fault => ({ kind: 'lost', what });
const doubled = (what: string): Fault => ({ kind: 'doubled', what });
const wrong = (what: string): Fault => ({ kind: 'wrong', what });

/** Compares the stream of a visit, read from its beginning, with what was acknowledged. */
export function judgeStream(visit: Visit, stream: readonly WireActivity[]): readonly Fault[] {
  const faults: Fault[] = [];
  const said = stream.flatMap(({ id, channelData }) =>
    channelData?.clientTurnId === undefined ? [] : [{ id, turn: channelData.clientTurnId }],
  );
  for (const { clientTurnId, activityId } of visit.acknowledged) {
    const kept = said.filter(({ turn }) => turn === clientTurnId);
    if (kept.length === 0) faults.push(lost(`the answer ${activityId}`));
    if (kept.length > 1) faults.push(doubled(`the answer ${activityId}`));
    if (kept.length === 1 && kept[0]?.id !== activityId) {
      faults.push(wrong(`the answer ${activityId} is kept as ${kept[0]?.id}`));
    }
  }
  const order = (turns: readonly string[]) => [...new Set(turns)].join();
  const acknowledged = visit.acknowledged.map(({ clientTurnId }) => clientTurnId);
  if (faults.length === 0 && order(said.map(({ turn }) => turn)) !== order(acknowledged)) {
    faults.push(wrong(`the order of the answers of ${visit.conversationId}`));
  }
  const welcomes = stream.filter((each) => each.channelData?.question?.id === 'notice').length;
  if (welcomes !== 1) faults.push(doubled(`${welcomes} welcomes in ${visit.conversationId}`));
  if (idsOf(visit.collected) !== idsOf(stream)) {
    faults.push(wrong(`the stream of ${visit.conversationId} is not what was read by watermark`));
  }
  // Whatever stopped a visit mostly has a name above.
  if (visit.stuck !== undefined && faults.length === 0) faults.push(wrong(visit.stuck));
  return faults;
}

const idsOf = (activities: readonly WireActivity[]) => activities.map(({ id }) => id).join();

/** Compares what the receiver has with what visitors were acknowledged. */
export function judgeHandoffs(
  visits: readonly Visit[],
  { taken, faults }: Pick<FlakyReceiver, 'taken' | 'faults'>,
): readonly Fault[] {
  const expected = new Map(
    visits.flatMap(({ conversationId, handoffs }) =>
      handoffs.map((handoff, at): [string, ExpectedHandoff] => [
        `${conversationId} revision ${at + 1}`,
        handoff,
      ]),
    ),
  );
  const received = Map.groupBy(taken, ({ data }) => `${data.intakeId} revision ${data.revision}`);
  return [
    ...faults.map(wrong),
    ...[...expected.keys()].flatMap((name) =>
      received.has(name) ? [] : [lost(`the handoff ${name}`)],
    ),
    ...[...received].flatMap(([name, [first, ...more]]) => {
      const handoff = expected.get(name);
      if (!handoff) return [wrong(`nobody asked for the handoff ${name}`)];
      return [
        ...more.map(({ webhookId }) => doubled(`the handoff ${name} as ${webhookId}`)),
        ...(first ? judgeHandoff(name, first, handoff) : []),
      ];
    }),
    ...outOfOrder(taken),
  ];
}

function judgeHandoff(name: string, { type, data }: Taken, expected: ExpectedHandoff): Fault[] {
  const pairs: readonly (readonly [what: string, found: unknown, expected: unknown])[] = [
    ['type', type, data.revision === 1 ? 'handoff.created' : 'handoff.updated'],
    ['id', data.id, data.intakeId.replace('in_', 'ho_')],
    ['reason', data.reason, expected.reason],
    ['safety', data.safety.map(({ activityId }) => activityId), expected.cries],
    ...factPairs(data, expected.facts),
  ];
  return pairs
    .filter(([, found, wanted]) => JSON.stringify(found) !== JSON.stringify(wanted))
    .map(([what]) => wrong(`${what} in the handoff ${name}`));
}

/** Every fact that stands in one of the two. */
function factPairs(
  { facts, consents, safetyAnswers }: HandoffSummary,
  expected: ExpectedHandoff['facts'],
) {
  const found = [...facts, ...consents, ...safetyAnswers];
  const ids = new Set([...found.map(({ id }) => id), ...Object.keys(expected)]);
  return [...ids].map((id) => {
    const same = found.filter((each) => each.id === id).map(asExpected);
    return [
      `the fact ${id}`,
      same,
      [expected[id]].map((each) => each && comparable(each)),
    ] as const;
  });
}

const asExpected = ({ status, value, source, raw }: SummaryFact) => [
  ...comparable({ status, value, activityId: source.activityId }),
  ...(raw ? ['kept as written'] : []),
];

const comparable = ({ status, value, activityId }: { [Key in keyof ExpectedFact]: unknown }) => [
  status,
  value ?? 'no value',
  activityId,
];

/** A later revision must not come before an earlier one, or a coordinator ends with the older. */
function outOfOrder(taken: readonly Taken[]): readonly Fault[] {
  return [...Map.groupBy(taken, ({ data }) => data.id)].flatMap(([id, revisions]) => {
    const order = revisions.map(({ data }) => data.revision);
    const rising = order.every((revision, at) => at === 0 || revision >= (order[at - 1] ?? 0));
    return rising ? [] : [wrong(`the revisions of ${id} came in the order ${order.join()}`)];
  });
}

/** Looks into the store that the last server left. */
export async function judgeStore(store: Store): Promise<readonly Fault[]> {
  const audit = await verifyAudit(store);
  const unsettled = (await readDeliveries(store)).filter(({ status }) => status !== 'done');
  return [
    ...(audit.ok ? [] : [wrong(`the audit row ${audit.row}: ${audit.why}`)]),
    ...unsettled.map(({ id, status }) => lost(`the delivery ${id} is ${status}`)),
  ];
}
