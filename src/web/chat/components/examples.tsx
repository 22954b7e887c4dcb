import { useSetting } from '../setting.ts';

/** Answers that many people give, for questions that are answered in words. */
export function Examples(props: {
  readonly answers: readonly string[];
  readonly disabled: boolean;
  readonly onPick: (answer: string) => void;
}) {
  const { words } = useSetting();
  return (
    <div class="examples">
      <p class="hint">{words.examples}</p>
      <ul>
        {props.answers.map((answer) => (
          <li key={answer}>
            <button
              type="button"
              class="chip"
              disabled={props.disabled}
              onClick={() => props.onPick(answer)}
            >
              {answer}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
