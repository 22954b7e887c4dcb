import type { Shown } from './intake-page.tsx';
import { words } from './words.ts';

/** A text with quotes in it, or after it: each is a button that opens the message it stands in. */
export function Quoting({
  text,
  quotes,
  show,
  shown,
}: {
  text: string;
  quotes: readonly Shown[];
  show: (said: Shown) => void;
  shown: Shown | undefined;
}) {
  const after = quotes.filter(({ quote }) => !text.includes(marked(quote)));
  return (
    <>
      <span class="value">
        {inParts(text, quotes).map((part, at) =>
          typeof part === 'string' ? part : <Quote key={at} {...{ said: part, show, shown }} />,
        )}
      </span>
      {after.map((said, at) => (
        <span key={at}>
          {' '}
          <Quote {...{ said, show, shown }} />
        </span>
      ))}
    </>
  );
}

/** No `button`: that would be a box in the text, and this breaks with its lines as the rest does. */
function Quote({
  said,
  show,
  shown,
}: {
  said: Shown;
  show: (said: Shown) => void;
  shown: Shown | undefined;
}) {
  return (
    <span
      role="button"
      tabIndex={0}
      class="in-line"
      aria-pressed={shown === said}
      title={said.how}
      onClick={() => show(said)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        show(said);
      }}
    >
      {said.quote === '' ? words.inTheirWords : marked(said.quote)}
    </span>
  );
}

const marked = (quote: string) => `“${quote}”`;

/** The text, cut where one of the quotes stands; what stands first is cut first. */
function inParts(text: string, quotes: readonly Shown[]): readonly (string | Shown)[] {
  const [next] = quotes
    .map((said) => ({ said, at: text.indexOf(marked(said.quote)) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  if (!next) return text === '' ? [] : [text];
  const { said, at } = next;
  const rest = text.slice(at + marked(said.quote).length);
  return [...(at > 0 ? [text.slice(0, at)] : []), said, ...inParts(rest, quotes)];
}
