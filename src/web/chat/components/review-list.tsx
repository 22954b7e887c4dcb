import type { ReviewLine } from '../../../content/review-text.ts';
import { useSetting } from '../setting.ts';

/** Talk about the moment, not answers: there is no going back to these. */
const FIXED: readonly string[] = ['safety_check'];

/** What would be sent, a line an answer. */
export function ReviewList(props: {
  readonly lines: readonly ReviewLine[];
  /** The language of the lines: what was listed before a change of language stays as it was. */
  readonly lang?: string | undefined;
  /** Undefined for a list that is no longer the last. */
  readonly onChange?: ((line: ReviewLine) => void) | undefined;
}) {
  const { words } = useSetting();
  const { lines, lang, onChange } = props;
  return (
    <section class="review-list" aria-label={words.reviewTitle}>
      <h2>{words.reviewTitle}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line.fact}>
            <span class="label" lang={lang}>
              {line.label}
            </span>
            <span class="value" lang={lang}>
              {line.value}
            </span>
            {onChange && !FIXED.includes(line.fact) && (
              <button
                type="button"
                class="quiet"
                aria-label={words.changeWhich(line.label)}
                onClick={() => onChange(line)}
              >
                {words.change}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
