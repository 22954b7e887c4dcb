import { z } from 'zod';

import { COUNT_UNITS } from '../machines/facts.ts';
import { FIRST_CALL_GROUPS } from '../machines/first-call-facts.ts';
import { LEVELS } from '../machines/levels.ts';
import { MODULES } from '../machines/settings.ts';
import type { Signal } from '../machines/signals.ts';
import { URGENCY_LEVELS } from '../machines/guidance/urgency.ts';
import { busyTime, feasibleWeek, opening } from './summary-week.ts';

/** Names the form of a summary; the number rises when a reader of the old form would be misled. */
export const SUMMARY_SCHEMA = 'porchlight/handoff-summary@1';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const SIGNALS = [
  'suicide',
  'selfharm',
  'overdose',
  'withdrawal',
  'violence',
  'abuse',
  'danger',
] as const satisfies readonly Signal[];

const level = z.enum(LEVELS);

const source = z
  .strictObject({
    activityId: z.string(),
    how: z.enum(['tapped', 'typed', 'volunteered']),
    quote: z
      .string()
      .describe("A substring of that activity's text; for a bare tap, the label or value tapped."),
  })
  .describe('The message this comes from.');

const value = z.union([
  z.string(),
  z.number(),
  z.array(z.string()).readonly(),
  z
    .strictObject({ times: z.number(), per: z.enum(['day', 'week', 'month', 'year']) })
    .describe('How often.'),
  z
    .strictObject({ min: z.number(), max: z.number(), unit: z.enum(COUNT_UNITS).exactOptional() })
    .describe('How many: from so many to so many.'),
  z.strictObject({ value: z.number(), unit: z.enum(COUNT_UNITS) }).describe('How much of a unit.'),
  z.strictObject({ since_age: z.number() }).describe('For how long: since this age.'),
  z.strictObject({ since_year: z.number() }).describe('For how long: since this year.'),
  z
    .strictObject({ city: z.string(), state: z.string().exactOptional() })
    .describe('A place without a ZIP.'),
  z.array(busyTime).readonly(),
]);

const fact = z.strictObject({
  id: z.string(),
  value: value.optional().describe('Absent where nothing was answered: see status.'),
  status: z
    .enum(['answered', 'skipped', 'unsure', 'declined', 'contradicted'])
    .describe('A question that was never asked is under notAsked instead.'),
  raw: z
    .literal(true)
    .optional()
    .describe('Not understood and kept as written: a person should read it.'),
  source,
});

const code = z.strictObject({ system: z.string(), code: z.string() });

const score = z
  .strictObject({
    instrument: z.enum(MODULES),
    name: z.string(),
    version: z.string(),
    items: z
      .array(
        z.strictObject({
          fact: z.string().describe('Its answer, with the source, is under facts.'),
          code,
          status: z.enum([...fact.shape.status.options, 'raw', 'not_asked']),
          value: z.union([z.number(), z.string()]).optional(),
          label: z.string().optional().describe('The option as printed.'),
          answerCode: z.string().optional(),
        }),
      )
      .readonly(),
    complete: z.boolean(),
    total: z.number().optional().describe('Absent unless complete: a missing item is no zero.'),
    cutOff: z.number().optional(),
    atOrAbove: z.boolean().optional(),
    band: z.string().optional(),
    notes: z.array(z.string()).readonly(),
    codes: z.strictObject({ panel: code.optional(), total: code.optional() }),
    source: z.string(),
  })
  .describe('For the coordinator alone: the visitor is never told what it came to.');

const way = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('video') }),
  z.strictObject({ kind: z.literal('farther_site'), opening }),
  z.strictObject({ kind: z.literal('residential'), opening }),
  z.strictObject({
    kind: z.literal('directory'),
    referrals: z
      .array(
        z.strictObject({
          name: z.string(),
          street: z.string().optional(),
          city: z.string(),
          state: z.string(),
          zip: z.string(),
          phone: z.string().describe('As the directory has it.'),
          miles: z.number().describe('Approximate.'),
          only: z.enum(['men', 'women']).optional(),
          spanish: z.literal(true).optional(),
          asOf: z.int().describe('The year of the directory.'),
        }),
      )
      .describe('Other places, nearest first: call to confirm, their openings are not known.'),
  }),
  z.strictObject({ kind: z.literal('findtreatment') }),
]);

const firstCallLine = z.strictObject({
  id: z.string(),
  group: z.enum(FIRST_CALL_GROUPS),
  status: z
    .enum([
      ...fact.shape.status.options,
      'as_written',
      'not_named',
      'heard',
      'not_asked',
      'does_not_apply',
    ])
    .describe(
      'as_written: kept but not understood. not_named: choices were offered and none of them picked ' +
        'that bears on this. heard: a signal, in words about something else.',
    ),
  fact: z
    .string()
    .optional()
    .describe('The fact that this is read from: its source is there. Absent: no question asks.'),
  value: value.optional(),
  busy: z
    .array(busyTime)
    .readonly()
    .optional()
    .describe('Times that are taken, as they told; of schedule alone.'),
  signals: z.array(z.enum(SIGNALS)).optional(),
});

/**
 * What a coordinator's system gets of an intake: the contract. Everything in it traces to a message
 * of the visitor's (`source`, `activityId`) or to a rule with an id; nothing is invented.
 */
export const HandoffSummary = z.strictObject({
  schema: z.literal(SUMMARY_SCHEMA),
  id: z
    .string()
    .regex(new RegExp(`^ho_${UUID}$`))
    .describe('The same for every revision of one intake.'),
  intakeId: z.string().regex(new RegExp(`^in_${UUID}$`)),
  revision: z.int().min(1).describe('The highest one is the current one.'),
  reason: z
    .enum(['completed', 'human', 'crisis', 'left'])
    .describe('left: the visitor stopped half way, so this is incomplete.'),
  urgency: z.strictObject({
    level: z.enum(URGENCY_LEVELS),
    ruleIds: z.array(z.string()).min(1).describe('The deciding rule first.'),
  }),
  who: z
    .enum(['self', 'loved_one', 'professional'])
    .optional()
    .describe('Whom it is for; absent where that is not known.'),
  language: z.string().describe('BCP 47.'),
  contact: z.strictObject({
    name: z.string().optional().describe('The first name to use.'),
    phone: z.string().optional().describe('E.164; absent where none was given or understood.'),
    phoneAsWritten: z.string().optional().describe('Given but not understood as a number.'),
    ways: z
      .array(z.enum(['call', 'text', 'voicemail', 'none']))
      .describe('Safe ways. none: they said that no way is safe. Empty: not known.'),
    times: z.array(z.enum(['morning', 'afternoon', 'evening'])),
    limits: z
      .array(z.string())
      .optional()
      .describe(
        'How or when they must not be reached, in their words: read them before any contact.',
      ),
    permission: z
      .enum(['yes', 'no', 'unknown'])
      .describe('Whether a person may call or text this number. unknown is not a yes.'),
    callBack: z
      .strictObject({
        planned: z.iso.datetime(),
        from: z.iso.datetime(),
        until: z.iso.datetime(),
        zone: z.string().describe('The time zone of the center.'),
        theirZone: z
          .string()
          .optional()
          .describe('Theirs, where it is known and its clocks show another time.'),
      })
      .optional()
      .describe('When they were told that a person calls: a promise of the center, with its zone.'),
    revoked: z
      .literal(true)
      .optional()
      .describe('They took the permission back in words of their own: nobody calls or texts.'),
  }),
  facts: z.array(fact).describe('In the order of the conversation.'),
  safety: z.array(
    z.strictObject({
      signal: z.enum(SIGNALS),
      mode: z.enum(['interrupt', 'check']),
      ruleId: z.string(),
      activityId: z.string(),
      quote: z
        .string()
        .optional()
        .describe(
          'Absent where an answer was tapped (the fact with this activityId), and for words sent ' +
            'before the notice was accepted: those are not kept.',
        ),
    }),
  ),
  safetyAnswers: z
    .array(fact)
    .describe('What the visitor answered when asked about being safe. Empty: never answered.'),
  guidance: z.strictObject({
    level: z
      .enum([...level.options, 'human_review'])
      .describe('The level of care worth asking about; never a diagnosis.'),
    rules: z.array(z.string()).min(1).describe('The deciding rule first.'),
    flags: z.array(z.string()),
    noVideo: z
      .literal(true)
      .optional()
      .describe(
        'Care by video would be a flag, and this center treats nobody by video where they are.',
      ),
    nearly: z
      .array(z.strictObject({ rule: z.string(), lacks: z.string() }))
      .describe('Rules that would fire if one more thing were so, and what that is.'),
    missing: z
      .array(z.string())
      .describe('Facts that matter to the level and are unknown or contradict one another.'),
    withheldIn: z
      .string()
      .optional()
      .describe(
        'The state whose law allows no automated suggestion: none was shown, a person reviews.',
      ),
    severity: z
      .strictObject({ level: z.enum(['none', 'mild', 'moderate', 'severe']), ruleId: z.string() })
      .optional()
      .describe("Computed from what was told of use; a coordinator's aid, never asked or shown."),
  }),
  screening: z.array(score).describe('Instruments that were begun, with every answer.'),
  advised: z.array(z.string()).describe('Flags whose advice the visitor was given at once.'),
  openings: z
    .array(opening)
    .describe('Of the level worth asking about first; of these, what nothing stands against.'),
  week: feasibleWeek
    .optional()
    .describe(
      'One week with the first opening that they are told of. Absent: they told no time that is taken.',
    ),
  fallback: z
    .array(way)
    .optional()
    .describe(
      'They were told that nothing of the level is near, and of these instead, in this order. Absent: they were not.',
    ),
  notAsked: z
    .array(z.string())
    .describe(
      'Ids of facts that apply to this visitor and were never asked or answered, in order.',
    ),
  firstCall: z
    .array(firstCallLine)
    .describe('One line for each thing a first call should learn, known or not, in order.'),
  unread: z
    .array(z.strictObject({ activityId: z.string(), quote: z.string() }))
    .describe('Words that nothing was made of, for a person to read.'),
  consents: z.array(fact).describe('Those answered; one that is missing was never asked.'),
});

export type HandoffSummary = z.infer<typeof HandoffSummary>;

/** A fact as a summary carries it. */
export type SummaryFact = HandoffSummary['facts'][number];

/** The contract as JSON Schema, for readers in other languages: docs/handoff-summary.schema.json. */
export function handoffSummaryJsonSchema(): object {
  return z.toJSONSchema(HandoffSummary, {
    target: 'draft-2020-12',
    // Says only that our own code does not change the list.
    override: ({ jsonSchema }) => delete jsonSchema.readOnly,
  });
}
