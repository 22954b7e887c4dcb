/**
 * The time zones of each state, the one of most of its people first (49 CFR 71, the IANA time zone
 * database). A state without an entry is not known.
 */
const ZONES: Readonly<Record<string, string>> = {
  'America/New_York': 'CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV',
  'America/Chicago': 'AL AR IA IL LA MN MO MS OK WI',
  'America/Denver': 'CO MT NM UT WY',
  'America/Los_Angeles': 'CA NV WA',
  'America/Phoenix': 'AZ',
  'America/Anchorage': 'AK',
  'Pacific/Honolulu': 'HI',
  'America/Puerto_Rico': 'PR',
  'America/St_Thomas': 'VI',
  'Pacific/Pago_Pago': 'AS',
};

/** States that a line between two zones runs through. */
const DIVIDED: Readonly<Record<string, readonly string[]>> = {
  FL: ['America/New_York', 'America/Chicago'],
  ID: ['America/Boise', 'America/Los_Angeles'],
  IN: ['America/Indiana/Indianapolis', 'America/Chicago'],
  KS: ['America/Chicago', 'America/Denver'],
  KY: ['America/New_York', 'America/Chicago'],
  MI: ['America/Detroit', 'America/Chicago'],
  ND: ['America/Chicago', 'America/Denver'],
  NE: ['America/Chicago', 'America/Denver'],
  OR: ['America/Los_Angeles', 'America/Boise'],
  SD: ['America/Chicago', 'America/Denver'],
  TN: ['America/Chicago', 'America/New_York'],
  TX: ['America/Chicago', 'America/Denver'],
};

const zones: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(ZONES).flatMap(([zone, states]) =>
    states.split(' ').map((state) => [state, [zone]] as const),
  ),
  ...Object.entries(DIVIDED),
]);

/**
 * The time zones of a state, the likeliest first; none where the state is not known.
 *
 * @example zonesOfState('TX') // ['America/Chicago', 'America/Denver']
 */
export function zonesOfState(state: string): readonly string[] {
  return zones.get(state) ?? [];
}
