/** What a chat shows as it is written, so that nobody reads it as it was meant. */
const MARKS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['HTML', /<[a-z!/][^>]*>|&[a-z]+;|&#\d+;/i],
  ['an image', /!\[/],
  ['a link', /\[[^\]]*\]\s?\(|https?:\/\//i],
  ['marks for bold text or code', /\*\*|__|`/],
];

/** The marks in a text that is shown as plain text, by what they are. */
export function marksIn(text: string): readonly string[] {
  return MARKS.filter(([, pattern]) => pattern.test(text)).map(([what]) => what);
}
