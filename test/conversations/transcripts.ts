import { tap, tapLabelled, type Transcript } from '../support/visitor.ts';

/** She works days, drinks most nights, finished detox last month and lives with her sister. */
export const SINGLE_MOTHER: Transcript = [
  ['notice', 'yes'],
  ['safety.now', tap('safe')],
  ['who.for', '1'],
  ['needs.focus', tapLabelled('substances', 'Alcohol or drugs')],
  ['contact.name', 'Dana'],
  ['contact.phone', '(951) 555-0162'],
  ['contact.safe', '2, 6'],
  ['consent.contact', tap('yes')],
  ['use.substances', 'wine'],
  ['use.frequency', 'most nights'],
  ['use.duration', 'about 4 years'],
  ['use.last', tap('month')],
  ['detox.history', tapLabelled('completed', 'Finished detox')],
  ['detox.complications', tap('mild')],
  ['treatment.prior', '2'],
  ['health.conditions', tap(['none'])],
  ['home.now', tap(['safe_sober', 'support'])],
  ['constraints.readiness', 'this week'],
  ['constraints.life', '1, 4 and 7'],
  ['availability.zip', '92879'],
  ['insurance.payer', 'Medi-Cal'],
  ['consent.guidance', 'yes please'],
  ['review', tap('send')],
  ['consent.followup', 'no'],
];

/** Her husband tried twice to stop pills and could not get through detox. */
export const WIFE: Transcript = [
  ['notice', tap('yes')],
  ['safety.now', '1'],
  ['who.for', 'my husband'],
  ['needs.focus', '1'],
  ['contact.name', 'Ruth'],
  ['contact.phone', '406 555 0148'],
  ['contact.safe', tap(['call', 'morning'])],
  ['consent.contact', 'yes'],
  ['use.substances', 'pain pills'],
  ['use.frequency', 'every day'],
  ['use.duration', 'six years'],
  ['use.last', tap('today')],
  ['detox.history', '3'],
];

/** What she types where the next question stands. */
export const CRY_FOR_HELP = 'My husband just told me that he wants to die';

/** She goes on; the question that she was at is asked again. */
export const WIFE_GOES_ON: Transcript = [
  ['treatment.prior', tap(['none'])],
  ['health.conditions', 'not sure'],
  ['home.now', '1'],
  ['constraints.readiness', tap('today')],
  ['constraints.life', '1'],
  ['availability.zip', '92503'],
  ['insurance.payer', 'skip'],
  ['consent.guidance', tap('yes')],
  ['review', '1'],
  ['consent.followup', tap('yes')],
];

/** He leaves residential treatment next week, needs evenings, and nothing is within 60 miles. */
export const LEAVING_RESIDENTIAL: Transcript = [
  ['notice', '1'],
  ['safety.now', 'safe'],
  ['who.for', 'me'],
  ['needs.focus', tap('substances')],
  ['contact.name', "I'm Walt"],
  ['contact.phone', '4065550177'],
  ['contact.safe', '1, 3, 5'],
  ['consent.contact', '1'],
  ['use.substances', 'heroin'],
  ['use.frequency', 'daily'],
  ['use.duration', 'since 2015'],
  ['use.last', '5'],
  ['detox.history', '2'],
  ['treatment.prior', tap(['residential', 'leaving_now'])],
  ['treatment.leaving', '2'],
  ['health.conditions', tap(['methadone_buprenorphine'])],
  ['home.now', tap(['others_use'])],
  ['constraints.life', tap(['work', 'evening'])],
  ['availability.zip', '59718'],
  ['insurance.payer', { value: { command: 'decline' } }],
  ['consent.guidance', tap('yes')],
  ['review', tap('send')],
  ['consent.followup', tap('no')],
];

/** Depression comes first and drinking second; half way she would like to talk to someone. */
export const DEPRESSION_FIRST: Transcript = [
  ['notice', 'yes'],
  ['safety.now', tap('safe')],
  ['who.for', tapLabelled('self', 'For me')],
  ['needs.focus', '4'],
  ['contact.name', 'skip'],
  ['contact.phone', '951-555-0119'],
  ['contact.safe', '2'],
  ['consent.contact', tap('yes')],
  ['use.substances', 'beer'],
  ['use.frequency', 'twice a week'],
  ['use.duration', '8 months'],
  ['use.last', '3'],
];

/** What she types where the next question stands. */
export const ASKS_FOR_A_PERSON = 'can I please talk to a real person';
