import type { Choice, CommandName, Saying } from '../activity.ts';
import { PART_COUNT, partOf } from '../parts.ts';
import { useSetting } from '../setting.ts';
import type { OpenQuestion } from '../view.ts';
import { ChoiceButtons } from './choice-buttons.tsx';
import { ChoiceChips } from './choice-chips.tsx';
import { Examples } from './examples.tsx';

type Say = (saying: Omit<Saying, 'inReplyTo'>) => void;

/** The one question now open, with the answers that can be pressed. */
export function Question(props: {
  readonly question: OpenQuestion;
  readonly picked: readonly string[];
  readonly disabled: boolean;
  readonly onPick: (picked: readonly string[]) => void;
  readonly onSay: Say;
}) {
  const { words } = useSetting();
  const { question, disabled, onSay } = props;
  const part = partOf(question.topic);
  // What the bot adds to a question is a paragraph of its own.
  const [ask, ...hints] = question.text.split('\n\n');
  const command = (name: CommandName) => (
    <button
      type="button"
      class="quiet"
      disabled={disabled}
      onClick={() => onSay({ text: words.commands[name], value: { command: name } })}
    >
      {words.commands[name]}
    </button>
  );
  return (
    <>
      {part !== undefined && (
        <div class="part">
          <p>{words.part(part, PART_COUNT)}</p>
          {command('why')}
        </div>
      )}
      <h2 id="question" dir="auto">
        {ask}
      </h2>
      {hints.map((hint) => (
        <p key={hint} class="hint" dir="auto">
          {hint}
        </p>
      ))}
      <Answers {...props} />
      <div class="ways-on" role="group" aria-label={words.talk}>
        {question.skippable && command('skip')}
        {question.skippable && command('unsure')}
        {question.skippable && command('decline')}
        {part === undefined && command('why')}
      </div>
    </>
  );
}

function Answers(props: Parameters<typeof Question>[0]) {
  const { words } = useSetting();
  const { question, picked, disabled, onPick, onSay } = props;
  const { kind, choices } = question;
  if (!choices) {
    const answers = words.exampleAnswers[kind];
    if (!answers) return null;
    const say = (text: string) => onSay({ text });
    return <Examples answers={answers} disabled={disabled} onPick={say} />;
  }
  if (kind === 'choices' || kind === 'substances') {
    const send = () =>
      onSay({ text: labelsOf(choices, picked).join(', '), value: { answer: picked } });
    return (
      <ChoiceChips
        choices={choices}
        picked={picked}
        disabled={disabled}
        onPick={onPick}
        onSend={send}
      />
    );
  }
  const answer = ({ value, label }: Choice) => onSay({ text: label, value: { answer: value } });
  return <ChoiceButtons choices={choices} disabled={disabled} onPick={answer} />;
}

/** The labels of what is picked, in the order shown. */
export function labelsOf(choices: readonly Choice[], picked: readonly string[]): readonly string[] {
  return choices.filter(({ value }) => picked.includes(value)).map(({ label }) => label);
}
