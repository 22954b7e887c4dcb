import type { ReviewLine } from '../../../content/review-text.ts';
import { useSetting } from '../setting.ts';

/** What a message told of its own accord, in a few words each; a tap on one changes it. */
export function NotedList(props: {
  readonly lines: readonly ReviewLine[];
  /** The language of the lines: what was listed before a change of language stays as it was. */
  readonly lang?: string | undefined;
  /** Undefined for a list that is no longer the last. */
  readonly onChange?: ((line: ReviewLine) => void) | undefined;
}) {
  const { words } = useSetting();
  const { lines, lang, onChange } = props;
  return (
    <section class="noted-list" aria-label={words.notedTitle}>
      <p>
        {words.notedTitle}. {onChange && words.notedHint}
      </p>
      <ul lang={lang}>
        {lines.map((line) => (
          <li key={line.fact}>
            {onChange ? (
              <button
                type="button"
                aria-label={`${words.changeWhich(line.label)}, ${line.value}`}
                onClick={() => onChange(line)}
              >
                {line.value}
              </button>
            ) : (
              <span>{line.value}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
