/** Units of ISO-8601 durations. */
export type LengthUnit = 'Y' | 'M' | 'W' | 'D' | 'H';

/** The largest unit in which the whole is a whole number; undefined for nothing and for over a century. */
export function isoLength(amounts: ReadonlyMap<LengthUnit, number>): string | undefined {
  const of = (unit: LengthUnit) => amounts.get(unit) ?? 0;
  const months = of('Y') * 12 + of('M');
  const days = of('W') * 7 + of('D');
  const hours = of('H');
  if (hours > 0) return months + days > 0 || hours > 500 ? undefined : `PT${hours}H`;
  if (months > 1200 || days > 36_500 || months + days === 0) return undefined;
  if (days === 0 && Number.isInteger(months / 12)) return `P${months / 12}Y`;
  if (days === 0 && Number.isInteger(months)) return `P${months}M`;
  if (months === 0 && Number.isInteger(days / 7)) return `P${days / 7}W`;
  return `P${Math.round(months * 30.44 + days)}D`;
}

/** "2 years 3 months": pairs of an amount and a unit, each unit once. */
export function readPairs(
  parts: readonly string[],
  units: Readonly<Record<string, LengthUnit>>,
  amountOf: (word: string) => number,
): string | undefined {
  const amounts = new Map<LengthUnit, number>();
  for (let index = 0; index < parts.length; index += 2) {
    const unit = units[parts[index + 1] ?? ''];
    const amount = amountOf(parts[index] ?? '');
    if (!unit || !(amount > 0) || amounts.has(unit)) return undefined;
    amounts.set(unit, amount);
  }
  return isoLength(amounts);
}
