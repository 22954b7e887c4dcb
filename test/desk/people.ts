import { tap, type Transcript } from '../support/visitor.ts';

/** She works days, drinks twice a week, finished detox and has her sister's help. */
export const SINGLE_MOTHER: Transcript = [
  ['notice', 'yes'],
  ['safety.now', tap('safe')],
  ['who.for', tap('self')],
  ['consent.adult', tap('yes')],
  ['needs.focus', tap('substances')],
  ['contact.name', 'Dana'],
  ['contact.phone', '(951) 555-0162'],
  ['contact.safe', tap(['text', 'evening'])],
  ['consent.contact', tap('yes')],
  ['use.substances', 'wine'],
  ['use.frequency', 'twice a week'],
  ['use.consequences', tap(['family_friends'])],
  ['detox.history', tap('completed')],
  ['safety.withdrawal', tap(['none'])],
  ['treatment.prior', tap(['detox_only'])],
  ['health.conditions', tap(['none'])],
  ['safety.thoughts', tap('no')],
  ['home.now', tap(['safe_sober', 'support'])],
  ['constraints.readiness', tap('this_week')],
  ['constraints.life', tap(['work', 'children', 'evening'])],
  ['availability.zip', '92879'],
  ['consent.guidance', tap('yes')],
  ['review', tap('send')],
  ['consent.followup', tap('no')],
];

/** Her husband could not get through detox from pain pills. */
export const WIFE: Transcript = [
  ['notice', tap('yes')],
  ['safety.now', tap('safe')],
  ['who.for', 'my husband'],
  ['consent.adult', tap('yes')],
  ['who.knows', tap('unwilling')],
  ['needs.focus', tap('substances')],
  ['contact.name', 'Ruth'],
  ['contact.phone', '406 555 0148'],
  ['contact.safe', tap(['call', 'morning'])],
  ['consent.contact', 'yes'],
  ['use.substances', 'pain pills'],
  ['use.frequency', 'every day'],
  ['use.last', tap('today')],
];

/** What she types where the next question stands. */
export const CRY_FOR_HELP = 'My husband just told me that he wants to die';

/** He leaves residential treatment next week and needs evenings; someone at home uses. */
export const LEAVING_RESIDENTIAL: Transcript = [
  ['notice', tap('yes')],
  ['safety.now', tap('safe')],
  ['who.for', tap('self')],
  ['consent.adult', tap('yes')],
  ['needs.focus', tap('substances')],
  ['contact.name', "I'm Walt"],
  ['contact.phone', '4065550177'],
  ['contact.safe', tap(['call', 'voicemail', 'afternoon'])],
  ['consent.contact', tap('yes')],
  ['use.substances', 'heroin'],
  ['use.frequency', 'daily'],
  ['use.last', tap('longer')],
  ['detox.history', tap('completed')],
  ['safety.withdrawal', tap(['none'])],
  ['treatment.prior', tap(['residential', 'leaving_now'])],
  ['health.conditions', tap(['methadone_buprenorphine'])],
  ['safety.thoughts', tap('no')],
  ['home.now', tap(['others_use'])],
  ['constraints.life', tap(['work', 'evening'])],
  ['availability.zip', '59718'],
  ['consent.guidance', tap('yes')],
  ['review', tap('send')],
  ['consent.followup', tap('no')],
];

/** Depression comes first and drinking second; half way she would like to talk to someone. */
export const DEPRESSION_FIRST: Transcript = [
  ['notice', tap('yes')],
  ['safety.now', tap('safe')],
  ['who.for', tap('self')],
  ['consent.adult', tap('yes')],
  ['needs.focus', tap('both_mental_health_first')],
  ['contact.name', 'skip'],
  ['contact.phone', '951-555-0119'],
  ['contact.safe', tap(['text'])],
  ['consent.contact', tap('yes')],
  ['use.substances', 'beer'],
  ['use.frequency', 'twice a week'],
];

/** What she types where the next question stands. */
export const ASKS_FOR_A_PERSON = 'can I please talk to a real person';

/** Fifteen, and alone with it; then she would like to talk to someone. */
export const TEEN: Transcript = [
  ['notice', tap('yes')],
  ['safety.now', tap('safe')],
  ['who.for', tap('self')],
  ['consent.adult', tap('no')],
  ['who.age', '15'],
];
