/**
 * A text in three: before the quote, the quote, after it. A tap's quote may be the value behind the
 * label, which is not in the text: then all of the text is the quote.
 */
export function highlight(text: string, quote: string): readonly [string, string, string] {
  const at = quote === '' ? -1 : text.indexOf(quote);
  if (at < 0) return ['', text, ''];
  return [text.slice(0, at), quote, text.slice(at + quote.length)];
}
