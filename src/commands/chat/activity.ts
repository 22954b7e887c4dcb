import { z } from 'zod';

const Question = z.object({
  id: z.string(),
  kind: z.string(),
  choices: z.array(z.object({ value: z.string(), label: z.string() })).default([]),
});

/** An activity of Direct Line, as far as a terminal shows it. */
const Activity = z.object({
  from: z.object({ name: z.string().optional(), role: z.string().optional() }),
  text: z.string().default(''),
  suggestedActions: z.object({ actions: z.array(z.object({ title: z.string() })) }).optional(),
  channelData: z
    .object({
      question: Question.optional(),
      safety: z.object({ mode: z.string() }).optional(),
      intake: z.object({ state: z.string() }).optional(),
    })
    .default({}),
});

/** What `GET activities` answers. */
export const ActivitySet = z.object({
  activities: z.array(Activity),
  watermark: z.string(),
});

export type Activity = z.infer<typeof Activity>;
export type Question = z.infer<typeof Question>;

/** True for what the visitor wrote: their own terminal shows it already. */
export function isVisitors({ from }: Activity): boolean {
  return from.role === 'user';
}

/** Whether several choices may be picked. */
export function takesSeveral({ kind }: Question): boolean {
  return kind === 'choices' || kind === 'substances';
}
