import type { RefObject } from 'preact';

import type { DeskAttempt, DeskPage, DeskRow, OnCall, PageLine } from '../../desk/wire.ts';
import { ContactLine } from './contact-line.tsx';
import type { Shown } from './intake-page.tsx';
import { claimText } from './intake-row.tsx';
import { Reason } from './summary-line.tsx';
import { useClock } from './use-clock.ts';
import { words } from './words.ts';

/** What can be done with an intake. */
interface ActsOnIntake {
  readonly back: () => void;
  readonly claim: () => void;
  readonly release: () => void;
  readonly close: () => void;
  readonly noteTry: () => void;
  readonly copy: () => void;
  readonly consent: () => void;
}

interface Props extends ActsOnIntake {
  readonly intake: DeskPage;
  readonly me: string;
  readonly title: RefObject<HTMLHeadingElement | null>;
  readonly show: (said: Shown) => void;
}

/** What has to be seen first: how pressing, who, how to reach them safely, what to do next. */
export function IntakeHeader({ intake, me, title, show, ...acts }: Props) {
  const { page, row, onCall } = intake;
  const { urgency, why, reason, name, who, whoWords, person, language, reviewFirst, withheld } =
    page;
  const now = useClock();
  return (
    <header class={`intake-head ${urgency.level}`}>
      <div class="head-line">
        <button type="button" class="quiet back" onClick={acts.back}>
          {words.back}
        </button>
        <span class="urgency">{urgency.label}</span>
        <span>{reason}</span>
        <span class="soft meta">
          {row.closed
            ? words.closedBy(row.closed.label, row.closed.by)
            : words.waitedAloud(row.waitingSince, now)}
          {' · '}
          {words.ref(page.ref, page.revision)}
          {row.center !== undefined && ` · ${row.center}`}
        </span>
      </div>
      <div class="who-line">
        <h1 ref={title} tabIndex={-1} class={name.words ? '' : 'unknown'}>
          <Told line={name} show={show} />
        </h1>
        <span>
          <Told line={{ text: who, ...(whoWords && { words: whoWords }) }} show={show} />
        </span>
        {person.map((line) => (
          <span key={line.text}>
            <Told line={line} show={show} />
          </span>
        ))}
        <span>{language}</span>
        <span class="soft">{words.chatStates[row.state]}</span>
      </div>
      <p class="because">
        {why.map((rule) => (
          <span key={rule.id}>
            <Reason rule={rule} />{' '}
          </span>
        ))}
      </p>
      {reviewFirst && (
        <p class="review-first">
          <strong>{reviewFirst.text}</strong>{' '}
          {reviewFirst.rules?.map((rule) => (
            <span key={rule.id}>
              <Reason rule={rule} />{' '}
            </span>
          ))}
        </p>
      )}
      {withheld !== undefined && <p class="review-first">{withheld}</p>}
      <ContactLine contact={page.contact} show={show} />
      <div class="next">
        <p>
          <span class="label">{words.next}</span> <strong>{page.next}</strong>
        </p>
        <Acts row={row} me={me} acts={acts} />
      </div>
      {row.attempts && <Tries attempts={row.attempts} />}
      {onCall && !row.closed && <OnCallLine onCall={onCall} />}
    </header>
  );
}

/** What they told of themself; pressed, it shows the words. */
function Told({
  line: { label, text, words: said },
  show,
}: {
  line: PageLine;
  show: (said: Shown) => void;
}) {
  const content = (
    <>
      {label !== undefined && <span class="label">{label}</span>} <span class="value">{text}</span>
    </>
  );
  if (!said) return content;
  return (
    <button type="button" class="words" onClick={() => show(said)}>
      {content}
    </button>
  );
}

/** How they could not be reached so far, the latest first. */
function Tries({ attempts }: { attempts: readonly DeskAttempt[] }) {
  return (
    <div class="tries">
      <span class="label">{words.tries(attempts.length)}</span>
      <ul>
        {attempts.map((each, at) => (
          <li key={at}>{words.tried(each)}</li>
        ))}
      </ul>
    </div>
  );
}

/** Whom to call at the center. What is said there is the coordinator's to judge. */
function OnCallLine({ onCall: { who, phone, when } }: { onCall: OnCall }) {
  return (
    <p class="on-call">
      <span class="label">{words.onCall}</span> {who},{' '}
      <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>, {when}
    </p>
  );
}

function Acts({
  row: { closed, claimedBy },
  me,
  acts,
}: {
  row: DeskRow;
  me: string;
  acts: Omit<ActsOnIntake, 'back'>;
}) {
  const onPaper = (
    <>
      <button type="button" class="quiet" onClick={acts.consent}>
        {words.consent}
      </button>
      <button type="button" class="quiet" onClick={acts.copy}>
        {words.copy}
      </button>
    </>
  );
  if (closed) return <div class="acts">{onPaper}</div>;
  return (
    <div class="acts">
      <span class="soft">{claimText(claimedBy, me)}</span>
      {onPaper}
      {claimedBy?.account.id === me && (
        <>
          <button type="button" class="quiet" onClick={acts.noteTry}>
            {words.noteTry}
          </button>
          <button type="button" class="quiet" onClick={acts.release}>
            {words.release}
          </button>
          <button type="button" class="button" onClick={acts.close}>
            {words.close}
          </button>
        </>
      )}
      {!claimedBy && (
        <button type="button" class="button" onClick={acts.claim}>
          {words.claim}
        </button>
      )}
    </div>
  );
}
