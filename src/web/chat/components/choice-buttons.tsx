import type { Choice } from '../activity.ts';

/** One answer of several, given by pressing it. */
export function ChoiceButtons(props: {
  readonly choices: readonly Choice[];
  readonly disabled: boolean;
  readonly onPick: (choice: Choice) => void;
}) {
  return (
    <ul class="choices">
      {props.choices.map((choice) => (
        <li key={choice.value}>
          <button
            type="button"
            class="choice"
            disabled={props.disabled}
            onClick={() => props.onPick(choice)}
          >
            {choice.label}
          </button>
        </li>
      ))}
    </ul>
  );
}
