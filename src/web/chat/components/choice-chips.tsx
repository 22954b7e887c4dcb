import type { Choice } from '../activity.ts';
import { pick } from '../pick.ts';
import { useSetting } from '../setting.ts';

/** Any number of several answers, sent together. */
export function ChoiceChips(props: {
  readonly choices: readonly Choice[];
  readonly picked: readonly string[];
  readonly disabled: boolean;
  readonly onPick: (picked: readonly string[]) => void;
  readonly onSend: () => void;
}) {
  const { words } = useSetting();
  const { choices, picked, disabled, onPick, onSend } = props;
  return (
    <div class="chips">
      <p class="hint">{words.pickAny}</p>
      <ul>
        {choices.map(({ value, label }) => (
          <li key={value}>
            <label class="chip">
              <input
                type="checkbox"
                checked={picked.includes(value)}
                disabled={disabled}
                onChange={() => onPick(pick(picked, value))}
              />
              {label}
            </label>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button"
        disabled={disabled || picked.length === 0}
        onClick={onSend}
      >
        {words.sendPicked(picked.length)}
      </button>
    </div>
  );
}
