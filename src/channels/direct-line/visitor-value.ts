import { z } from 'zod';

/** Characters of any one string in an answer; a typed answer can be as long as a message. */
const words = z.string().max(4_000);
const number = z.number().min(-1e9).max(1e9);

/** An answer's forms, by the kinds of question that take them. */
const answer = z.union([
  words, // choice, yesno, consent, zip, payer, phone, email, name, text, date, ISO 8601 duration
  z.array(words).min(1).max(100), // choices, substances
  number, // age, count
  z.object({ min: number, max: number }), // count
  z.object({ value: number, unit: words }), // count
  z.object({ times: number, per: z.enum(['day', 'week', 'month', 'year']) }), // frequency
  z.object({ since_age: number }), // duration
  z.object({ since_year: number }), // duration
]);

const command = z.union([
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
  z.object({ command: z.literal('edit'), fact: z.string().max(100) }),
  z.object({ command: z.literal('language'), lang: z.string().max(35) }),
]);

/** What a tap carries: an answer to the question at hand, or a command. */
export const visitorValue = z.union([z.object({ answer }), command], {
  error:
    'expected { answer } in a form the question takes, or { command } with a known command (edit needs fact, language needs lang)',
});

/** A tap, checked. */
export type VisitorValue = z.infer<typeof visitorValue>;
