import type { PageLine, PageRule } from '../../desk/wire.ts';
import type { Shown } from './intake-page.tsx';
import { Quoting } from './quoting.tsx';
import { words } from './words.ts';

/**
 * One line of the summary. Where it came from the visitor's words, it is a button that shows them;
 * where it came from rules, each says why under its id.
 */
export function SummaryLine({
  line: { label, text, words: said, quotes = [], rules },
  show,
  shown,
  quoted = false,
  open = false,
  now,
}: {
  line: PageLine;
  show: (said: Shown) => void;
  shown?: Shown | undefined;
  quoted?: boolean;
  /** Still to ask. */
  open?: boolean;
  /** What is true by now, where it is not what the line says. */
  now?: string | undefined;
}) {
  const content = (
    <>
      {label !== undefined && <span class="label">{label}</span>}{' '}
      {quotes.length > 0 ? (
        <Quoting {...{ text, quotes, show, shown }} />
      ) : (
        <span class="value">{quoted ? `“${text}”` : text}</span>
      )}
    </>
  );
  return (
    <li class={`line${quoted ? ' quote' : ''}${open ? ' open' : ''}`}>
      {said ? (
        <button
          type="button"
          class="words"
          aria-pressed={shown === said}
          title={said.how ?? words.inTheirWords}
          onClick={() => show(said)}
        >
          {content}
        </button>
      ) : (
        <span class="words">{content}</span>
      )}
      {now !== undefined && (
        <strong class="now">
          {' '}
          {words.now} {now}
        </strong>
      )}
      <Because rules={rules ?? []} />
    </li>
  );
}

/** Why, by the deciding rule; the others on demand. */
function Because({ rules: [deciding, ...others] }: { rules: readonly PageRule[] }) {
  if (!deciding) return undefined;
  return (
    <span class="because">
      <Reason rule={deciding} />
      {others.length > 0 && (
        <details>
          <summary>{words.more(others.length)}</summary>
          {others.map((rule) => (
            <p key={rule.id}>
              <Reason rule={rule} />
            </p>
          ))}
        </details>
      )}
    </span>
  );
}

/** A rule's reason and its id; rules about danger have only an id. */
export function Reason({ rule: { id, because } }: { rule: PageRule }) {
  return (
    <>
      {because === id ? '' : because} <code>{id}</code>
    </>
  );
}
