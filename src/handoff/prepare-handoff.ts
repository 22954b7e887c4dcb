import { randomUUID } from 'node:crypto';

import type { Context } from '../machines/context.ts';
import type { Around } from '../machines/fallback.ts';
import type { NewHandoff } from '../store/handoffs.ts';
import { buildSummary } from './build-summary.ts';
import { webhookPayload, webhookType } from './webhook-request.ts';

/** A handoff that a turn asks for. */
export interface HandoffRequest {
  readonly intakeId: string;
  readonly context: Context;
  readonly around: Around;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * What a turn commits when it hands off: the summary, and a delivery to each target with its body
 * frozen. Undefined where the context asks for none.
 */
export function prepareHandoff(
  { intakeId, context, around, at }: HandoffRequest,
  targets: readonly string[],
): NewHandoff | undefined {
  const { handoff } = context;
  if (!handoff) return undefined;
  const summary = buildSummary({ intakeId, handoff, context, around });
  const type = webhookType(handoff.revision);
  const payload = webhookPayload({ type, at, summary });
  return {
    id: summary.id,
    revision: handoff.revision,
    reason: handoff.reason,
    urgency: summary.urgency.level,
    summary,
    deliveries: targets.map((target) => ({ id: `msg_${randomUUID()}`, target, type, payload })),
  };
}
