/** The address that calls or texts a number. */
export function phoneLink(how: 'tel' | 'sms', number: string): string {
  return `${how}:${number.replace(/[^\d+]/g, '')}`;
}
