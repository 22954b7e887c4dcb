import { tap, tapLabelled, type Transcript } from '../support/visitor.ts';

/** She works days, drinks most nights, finished detox last month and lives with her sister. */
export const SINGLE_MOTHER: Transcript = [
  ['notice', 'yes'],
  ['safety.now', tap('safe')],
  ['who.for', '1'],
  ['consent.adult', 'yes'],
  ['needs.focus', tap('substances')],
  ['contact.name', 'Dana'],
  ['contact.phone', '(951) 555-0162'],
  ['contact.safe', '2, 6'],
  ['consent.contact', tap('yes')],
  ['use.substances', 'wine'],
  ['use.frequency', 'most nights'],
  ['use.last', tap('month')],
  ['detox.history', tapLabelled('completed', 'Finished detox')],
  ['safety.withdrawal', tap(['past_mild'])],
  ['treatment.prior', '2'],
  ['health.conditions', tap(['none'])],
  ['safety.thoughts', 'no'],
  ['home.now', tap(['safe_sober', 'support'])],
  ['constraints.life', '1, 4, 7 and 11'],
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
  ['consent.adult', 'yes he is'],
  ['who.knows', tap('willing')],
  ['needs.focus', '1'],
  ['contact.name', 'Ruth'],
  ['contact.phone', '406 555 0148'],
  ['contact.safe', tap(['call', 'morning'])],
  ['consent.contact', 'yes'],
  ['use.substances', 'pain pills'],
  ['use.frequency', 'every day'],
  ['use.last', tap('today')],
  ['detox.history', '3'],
  ['safety.withdrawal', tap(['now_mild', 'past_mild'])],
];

/** What she types where the next question stands. */
export const CRY_FOR_HELP = 'My husband just told me that he wants to die';

/** She goes on; the question that she was at is asked again. */
export const WIFE_GOES_ON: Transcript = [
  ['treatment.prior', tap(['none'])],
  ['health.conditions', 'not sure'],
  ['home.now', '1'],
  ['constraints.life', '1'],
  ['availability.zip', '92503'],
  ['consent.guidance', tap('yes')],
  ['review', '1'],
  ['consent.followup', tap('yes')],
];

/** He leaves residential treatment next week, needs evenings, and nothing is within 60 miles. */
export const LEAVING_RESIDENTIAL: Transcript = [
  ['notice', '1'],
  ['safety.now', 'safe'],
  ['who.for', 'me'],
  ['consent.adult', tap('yes')],
  ['needs.focus', tap('substances')],
  ['contact.name', "I'm Walt"],
  ['contact.phone', '4065550177'],
  ['contact.safe', '1, 3, 5'],
  ['consent.contact', '1'],
  ['use.substances', 'heroin'],
  ['use.frequency', 'daily'],
  ['use.last', '5'],
  ['detox.history', '2'],
  ['safety.withdrawal', tap(['none'])],
  ['treatment.prior', tap(['residential', 'leaving_now'])],
  ['health.conditions', tap(['methadone_buprenorphine'])],
  ['safety.thoughts', tap('no')],
  ['home.now', tap(['others_use', 'support'])],
  ['constraints.life', tap(['work', 'evening'])],
  ['availability.zip', '59718'],
  ['consent.guidance', tap('yes')],
  ['review', tap('send')],
  ['consent.followup', tap('no')],
];

/** Depression comes first and drinking second; half way she would like to talk to someone. */
export const DEPRESSION_FIRST: Transcript = [
  ['notice', 'yes'],
  ['safety.now', tap('safe')],
  ['who.for', tapLabelled('self', 'For me')],
  ['consent.adult', 'yes'],
  ['needs.focus', '4'],
  ['contact.name', 'skip'],
  ['contact.phone', '951-555-0119'],
  ['contact.safe', '2'],
  ['consent.contact', tap('yes')],
  ['use.substances', 'beer'],
  ['use.frequency', 'twice a week'],
  ['use.consequences', '2 and 3'],
];

/** What she types where the next question stands. */
export const ASKS_FOR_A_PERSON = 'can I please talk to a real person';
