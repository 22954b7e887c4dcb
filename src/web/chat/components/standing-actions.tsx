import type { Saying } from '../activity.ts';
import { useSetting } from '../setting.ts';

/** What can be done at any time, in the same place at any time. */
export function StandingActions(props: {
  readonly disabled: boolean;
  readonly onSay: (saying: Saying) => void;
  readonly onErase: () => void;
}) {
  const { words } = useSetting();
  const command = (name: 'back' | 'human') => (
    <button
      type="button"
      class={name === 'human' ? 'quiet person' : 'quiet'}
      // A person can always be asked for.
      disabled={name === 'back' && props.disabled}
      onClick={() => props.onSay({ text: words.commands[name], value: { command: name } })}
    >
      {words.commands[name]}
    </button>
  );
  return (
    <div class="standing">
      {command('back')}
      {command('human')}
      <button type="button" class="quiet" onClick={props.onErase}>
        {words.commands.erase}
      </button>
    </div>
  );
}
