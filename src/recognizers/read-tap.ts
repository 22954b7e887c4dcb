import { z } from 'zod';
import type { Command, Heard } from '../machines/events.ts';
import type { FactValue } from '../machines/facts.ts';
import { hearOwnWords } from './hear.ts';
import type { Choice, Expecting } from './expecting.ts';
import { readEmail } from './email.ts';
import { readPhone } from './phone.ts';
import type { Vocabulary } from './vocabulary.ts';
import { readZip } from './zip.ts';

const Tap = z.union([
  z.object({
    command: z.enum([
      'back',
      'skip',
      'unsure',
      'decline',
      'why',
      'repeat',
      'human',
      'restart',
      'erase',
      'stop',
      'revoke',
    ]),
  }),
  z.object({ command: z.literal('language'), lang: z.enum(['en', 'es']) }),
  z.object({ command: z.literal('edit'), fact: z.string().min(1).max(100) }),
  z.object({ answer: z.unknown() }),
]);

const Words = z.string().trim().min(1).max(20_000);
const Year = z.int().min(1900).max(2200);

/** What a string must look like to be kept, in the form in which it is kept. */
function stringRead(read: (text: string) => string | undefined) {
  return z
    .string()
    .max(200)
    .transform((text, context) => {
      const value = read(text);
      if (value === undefined) context.addIssue('This does not fit the question.');
      return value ?? z.NEVER;
    });
}

/** One of these ids. */
function oneOf(list: readonly { readonly id: string }[]) {
  return z.string().refine((value) => list.some((each) => each.id === value));
}

/** One or more of these ids, each once; "none" goes with nothing else. */
function severalOf(list: readonly { readonly id: string }[]) {
  return z
    .array(oneOf(list))
    .min(1)
    .max(100)
    .transform((values) => [...new Set(values)])
    .refine((values) => !values.includes('none') || values.length === 1);
}

function shown(choices: readonly Choice[] = []): readonly { readonly id: string }[] {
  return choices.map((choice) => ({ id: choice.value }));
}

type Form = (expecting: Expecting, vocabulary: Vocabulary) => z.ZodType<FactValue>;

const FORMS: Readonly<Record<Expecting['kind'], Form>> = {
  choice: ({ choices }) => oneOf(shown(choices)),
  choices: ({ choices }) => severalOf(shown(choices)),
  yesno: () => z.enum(['yes', 'no', 'unsure']),
  consent: () => z.enum(['yes', 'no']),
  substances: (_, vocabulary) => severalOf(vocabulary.substances),
  payer: (_, vocabulary) => oneOf(vocabulary.payers),
  frequency: () =>
    z.strictObject({
      times: z.number().positive().max(200),
      per: z.enum(['day', 'week', 'month', 'year']),
    }),
  duration: () =>
    z.union([
      z.string().regex(/^P\d{1,5}(?:\.\d{1,2})?[YMWD]$/),
      z.strictObject({ since_age: z.int().min(0).max(119) }),
      z.strictObject({ since_year: Year }),
    ]),
  count: () => z.number().min(0).max(10_000),
  date: () => z.iso.date(),
  age: () => z.int().min(1).max(119),
  zip: () => stringRead(readZip),
  phone: () => stringRead(readPhone),
  email: () => stringRead(readEmail),
  name: () => Words.max(60),
  text: () => Words,
};

/**
 * What a tapped value says: `{ answer }` in the form of the question's kind and among its choices,
 * or `{ command }`. Anything else is a message without an answer; nothing throws. The quote is the
 * text sent along, or else the labels of what was tapped. Words sent along are heard for safety.
 */
export function readTap(
  value: unknown,
  options: {
    readonly expecting?: Expecting;
    readonly vocabulary: Vocabulary;
    readonly text?: string;
  },
): Heard {
  const { expecting, vocabulary, text = '' } = options;
  const nothing: Heard = { signals: hearOwnWords(text, expecting, vocabulary), text };
  const tap = Tap.safeParse(value).data;
  if (!tap) return nothing;
  if ('command' in tap) return { ...nothing, command: tap satisfies Command };
  if (!expecting) return nothing;
  const answer = FORMS[expecting.kind](expecting, vocabulary).safeParse(tap.answer).data;
  if (answer === undefined) return nothing;
  const quote = text.trim() || labelOf(answer, expecting, vocabulary);
  return { ...nothing, answer: { value: answer, how: 'tapped', quote } };
}

/** What the visitor saw on what was tapped. */
function labelOf(answer: FactValue, { choices = [] }: Expecting, vocabulary: Vocabulary): string {
  const entries = [...vocabulary.substances, ...vocabulary.payers];
  const label = (each: unknown) =>
    choices.find((choice) => choice.value === each)?.label ??
    entries.find((entry) => entry.id === each)?.label ??
    String(each);
  return (typeof answer === 'object' ? Object.values(answer) : [answer]).map(label).join(', ');
}
