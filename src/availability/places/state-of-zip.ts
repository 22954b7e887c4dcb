/**
 * The states that the first three digits of a ZIP code lie in: the USPS list of three-digit prefixes
 * (Labeling List L002, pe.usps.com). What is not in use, military mail and the Pacific islands of
 * 969 are left out.
 */
const PREFIXES = {
  AK: '995-999',
  AL: '350-352 354-369',
  AR: '716-729',
  AZ: '850-853 855-857 859-860 863-865',
  CA: '900-908 910-928 930-961',
  CO: '800-816',
  CT: '060-069',
  DC: '200 202-205 569',
  DE: '197-199',
  FL: '320-339 341-342 344 346-347 349',
  GA: '300-319 398-399',
  HI: '967-968',
  IA: '500-516 520-528',
  ID: '832-838',
  IL: '600-620 622-629',
  IN: '460-479',
  KS: '660-662 664-679',
  KY: '400-418 420-427',
  LA: '700-701 703-708 710-714',
  MA: '010-027 055',
  MD: '206-212 214-219',
  ME: '039-049',
  MI: '480-499',
  MN: '550-551 553-567',
  MO: '630-631 633-641 644-658',
  MS: '386-397',
  MT: '590-599',
  NC: '270-289',
  ND: '580-588',
  NE: '680-681 683-693',
  NH: '030-038',
  NJ: '070-089',
  NM: '870-871 873-884',
  NV: '889-891 893-895 897-898',
  NY: '005 100-149',
  OH: '430-459',
  OK: '730-731 734-741 743-749',
  OR: '970-979',
  PA: '150-196',
  PR: '006-007 009',
  RI: '028-029',
  SC: '290-299',
  SD: '570-577',
  TN: '370-385',
  TX: '733 750-770 772-799 885',
  UT: '840-847',
  VA: '201 220-246',
  VI: '008',
  VT: '050-054 056-059',
  WA: '980-986 988-994',
  WI: '530-532 534-535 537-549',
  WV: '247-268',
  WY: '820-831',
} as const;

/** Post offices that the mail reaches through the state next door, or over the sea. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  '06390': 'NY',
  '20588': 'MD',
  '20598': 'VA',
  '73960': 'TX',
  '83414': 'WY',
  '96799': 'AS',
};

const STATES: ReadonlyMap<string, string> = new Map(
  Object.entries(PREFIXES).flatMap(([state, ranges]) =>
    ranges
      .split(' ')
      .flatMap((range) => prefixesIn(range).map((prefix) => [prefix, state] as const)),
  ),
);

/** Every prefix of a range such as `350-352`, or of one prefix alone. */
function prefixesIn(range: string): readonly string[] {
  const [first = 0, last = first] = range.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i).padStart(3, '0'));
}

/**
 * The state of a five-digit ZIP code as two letters; undefined where that is not known.
 *
 * @example stateOfZip('60601') // 'IL'
 */
export function stateOfZip(zip: string): string | undefined {
  if (!/^\d{5}$/.test(zip)) return undefined;
  return EXCEPTIONS[zip] ?? STATES.get(zip.slice(0, 3));
}
