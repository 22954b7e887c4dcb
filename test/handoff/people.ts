import { acts, intakeOf, summaryOf, tap, type } from './intake.ts';
import type { Act, Place } from './intake.ts';

/** She works days, drinks most nights, finished detox last month and has her sister's help. */
export const MOTHER: readonly Act[] = acts(
  ['notice', tap('yes')],
  ['safety.now', tap('safe')],
  ['who.for', tap('self')],
  ['consent.adult', tap('yes')],
  ['needs.focus', tap('substances')],
  ['contact.name', type('Dana', 'Dana')],
  ['contact.phone', type('(951) 555-0162', '+19515550162')],
  ['contact.safe', tap(['text', 'evening'])],
  ['consent.contact', tap('yes')],
  ['use.substances', type('wine', ['alcohol'])],
  ['use.frequency', type('about twice a week now', { times: 2, per: 'week' })],
  ['use.consequences', tap(['family_friends', 'cannot_cut_down'])],
  ['detox.history', tap('completed')],
  ['safety.withdrawal', tap(['none'])],
  ['treatment.prior', tap(['detox_only'])],
  ['health.conditions', tap(['none'])],
  ['safety.thoughts', tap('no')],
  ['home.now', tap(['safe_sober', 'support'])],
  ['constraints.readiness', tap('this_week')],
  ['constraints.life', tap(['work', 'children', 'evening'])],
  ['availability.zip', tap('92882')],
  ['insurance.payer', tap('medicaid_ca')],
  ['consent.guidance', tap('yes')],
  ['review', tap('send')],
);

/** Her husband could not get through detox from pain pills; then he says that he wants to die. */
export const WIFE: readonly Act[] = [
  ...acts(
    ['notice', tap('yes')],
    ['safety.now', tap('safe')],
    ['who.for', type('my husband', 'loved_one')],
    ['consent.adult', tap('yes')],
    ['who.knows', tap('unwilling')],
    ['needs.focus', tap('substances')],
    ['contact.name', type('Ruth', 'Ruth')],
    ['contact.phone', type('406 555 0148', '+14065550148')],
    ['contact.safe', tap(['call', 'morning'])],
    ['consent.contact', tap('yes')],
    ['use.substances', type('pain pills', ['oxycodone'])],
    ['use.frequency', type('every day', { times: 1, per: 'day' })],
    ['use.last', tap('today')],
    ['detox.history', tap('could_not_complete')],
    ['safety.withdrawal', tap(['now_moderate'])],
  ),
  {
    type: 'He just told me that he wants to die',
    signals: [
      { signal: 'suicide', mode: 'interrupt', quote: 'he wants to die', rule: 'wish_to_die' },
    ],
  },
];

/** Fifteen, and worried about the pills at parties. */
export const TEEN: readonly Act[] = acts(
  ['notice', tap('yes')],
  ['safety.now', tap('safe')],
  ['who.for', tap('self')],
  ['consent.adult', tap('no')],
  ['who.age', type('15', 15)],
  ['needs.focus', tap('substances')],
  ['contact.name', type('Sam', 'Sam')],
  ['use.substances', type('xanax at parties', ['alprazolam'])],
  ['use.frequency', type('most weekends', { times: 1, per: 'week' })],
  ['use.consequences', tap(['work_school'])],
  ['detox.history', tap('never_tried')],
);

/** He writes in Spanish. */
export const SPANISH: readonly Act[] = acts(
  ['notice', tap('yes')],
  ['safety.now', tap('safe')],
  ['who.for', type('para mí', 'self')],
  ['consent.adult', type('sí', 'yes')],
  ['needs.focus', tap('both_substances_first')],
  ['contact.name', type('me llamo José', 'José')],
  ['contact.phone', type('626 555 0170', '+16265550170')],
  ['contact.safe', tap(['call', 'afternoon'])],
  ['consent.contact', type('sí, por favor', 'yes')],
  ['use.substances', type('cerveza y a veces coca', ['alcohol', 'cocaine'])],
  ['use.frequency', type('casi diario', { times: 6, per: 'week' })],
  ['use.last', type('anoche', 'today')],
  ['detox.history', tap('never_tried')],
  ['safety.withdrawal', tap(['now_mild'])],
);

/** She answers two instruments and leaves an item of the second open, where no suggestion may be shown. */
export const SCREENED: readonly Act[] = acts(
  ...MOTHER.slice(0, 17).map((act) => [act.at ?? '', act] as const),
  ['screening.audit_c_1', tap('3')],
  ['screening.audit_c_2', tap('1')],
  ['screening.audit_c_3', tap('1')],
  ['screening.phq_1', tap('2')],
  ['screening.phq_2', { command: 'decline' }],
  ...MOTHER.slice(17, 22).map((act) => [act.at ?? '', act] as const),
  ['review', tap('send')],
);

export const ILLINOIS: Place = { settings: { modules: ['audit_c', 'phq2'], stateMode: 'IL' } };

/** The summary of someone's intake. */
export function summaryFor(person: readonly Act[], place: Place = {}) {
  return summaryOf(intakeOf(person, place).context);
}
