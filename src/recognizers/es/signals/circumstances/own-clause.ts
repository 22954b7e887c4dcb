import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';

/** What begins a thought of its own after "y". */
const OPENS = /^(?:yo|me|mi|ella|el|anoche|ayer|hoy|ahora|ahorita)$/;
/** A time that stands in front is that of the whole sentence: "hace dos años …". */
const FRONTED = /^(?:hace|en|cuando|de|a|antes|una|desde|ya|por|durante)$/;

/** Not "mi papá murió hace diez años y me tomé todo": there the time is that of another thought. */
export function ownClause(
  words: readonly Token[],
  { start }: Span,
  around: readonly Token[],
): readonly Token[] {
  const from = around[0] ? words.indexOf(around[0]) : start;
  const lead = words.slice(from, start + 1);
  const joint = lead.findLastIndex(
    ({ word }, at) =>
      /^(?:y|pero|entonces|luego)$/.test(word) && OPENS.test(lead[at + 1]?.word ?? ''),
  );
  return joint < 0 || FRONTED.test(lead[0]?.word ?? '') ? around : around.slice(joint);
}
