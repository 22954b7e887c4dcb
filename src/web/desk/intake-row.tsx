import type { DeskRow } from '../../desk/wire.ts';
import { words } from './words.ts';

/** One intake of the list, in one button. */
export function IntakeRow({
  row,
  now,
  me,
  open,
}: {
  row: DeskRow;
  now: number;
  me: string;
  open: () => void;
}) {
  const {
    urgency,
    center,
    because,
    reason,
    name,
    whoLabel,
    languageLabel,
    waitingSince,
    callTold,
    claimedBy,
    attempts = [],
    closed,
    state,
  } = row;
  const [latest] = attempts;
  const chat = words.chatStates[state];
  return (
    <li>
      <button type="button" class={`row ${urgency.level}`} data-id={row.id} onClick={open}>
        <span class="urgency">{urgency.label}</span>
        <span class="person">
          <strong>{name ?? words.nameUnknown}</strong>{' '}
          <span class="soft">
            {whoLabel} · {languageLabel}
          </span>
          {center !== undefined && <span class="soft">{center}</span>}
        </span>
        <span class="why">
          {because} <span class="soft">{reason.label}</span>
          {latest && <span class="tried">{words.lastTry(attempts.length, latest)}</span>}
          {!closed && callTold !== undefined && <span class="told">{callTold}</span>}
        </span>
        <span class="wait">
          {closed ? (
            words.at(closed.at)
          ) : (
            <>
              <span class="aloud">{words.waitingFor}</span> {words.waited(waitingSince, now)}
              <span class="soft">{words.since(waitingSince, now)}</span>
            </>
          )}
        </span>
        <span class={claimedBy ? 'claimed' : 'claimed soft'}>
          {closed ? words.closedBy(closed.label, closed.by) : claimText(claimedBy, me)}
          {!closed && chat && <span class="chat-state">{chat}</span>}
        </span>
      </button>
    </li>
  );
}

/** Who looks after an intake. */
export function claimText(claim: DeskRow['claimedBy'], me: string): string {
  if (!claim) return words.free;
  return claim.account.id === me ? words.claimedByYou : words.claimedBy(claim.account.name);
}
