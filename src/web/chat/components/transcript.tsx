import type { ReviewLine } from '../../../content/review-text.ts';
import { WeekTable } from '../../week-table.tsx';
import { useSetting } from '../setting.ts';
import type { Entry } from '../view.ts';
import { HelpCard } from './help-card.tsx';
import { NotedList } from './noted-list.tsx';
import { ReviewList } from './review-list.tsx';
import { Said } from './said.tsx';
import { WithPhone } from './with-phone.tsx';

/** What was said so far, in order. */
export function Transcript(props: {
  readonly entries: readonly Entry[];
  readonly offline: boolean;
  readonly onChange: (fact: string, label?: string) => void;
}) {
  const { words } = useSetting();
  const { entries, offline, onChange } = props;
  const last = new Set(
    (['review', 'noted'] as const).map((each) => entries.findLast(({ type }) => type === each)?.id),
  );
  return (
    <ol class="transcript" aria-label={words.transcript}>
      {entries.map((entry) => (
        <li key={entry.id} class={`from-${entry.type}`}>
          <Item entry={entry} isLast={last.has(entry.id)} offline={offline} onChange={onChange} />
        </li>
      ))}
    </ol>
  );
}

function Item(props: {
  readonly entry: Entry;
  readonly isLast: boolean;
  readonly offline: boolean;
  readonly onChange: (fact: string, label?: string) => void;
}) {
  const { entry, isLast, offline, onChange } = props;
  switch (entry.type) {
    case 'bot':
      return (
        <p class="words" dir="auto" lang={entry.lang}>
          <WithPhone text={entry.text} />
        </p>
      );
    case 'help':
      return <HelpCard text={entry.text} lang={entry.lang} resources={entry.resources} />;
    case 'week':
      return <WeekTable week={entry.week} lang={entry.lang} />;
    case 'noted':
    case 'review': {
      const change = ({ fact, label }: ReviewLine) => onChange(fact, label);
      const List = entry.type === 'noted' ? NotedList : ReviewList;
      return <List lines={entry.lines} lang={entry.lang} onChange={isLast ? change : undefined} />;
    }
    case 'said':
      return <Said entry={entry} offline={offline} onChange={onChange} />;
  }
}
