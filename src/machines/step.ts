import type { Reminder } from './effects.ts';
import type { IntakeEvent } from './events.ts';
import { Progress } from './progress.ts';
import type { Step } from './progress.ts';
import { PLAIN_SETTINGS } from './settings.ts';
import type { Saved } from './snapshot.ts';
import { mayContact } from './topics/contact.ts';
import { hearVisitor } from './visitor.ts';

/**
 * One step of an intake: the only way into the statechart. Pure: the same arguments give the same
 * result, and nothing happens until the host carries the effects out.
 *
 * @param saved what the last step returned; undefined opens a new intake
 * @throws UnreadableSnapshotError where `saved` cannot be read
 */
export function step(saved: Saved | undefined, event: IntakeEvent): Step {
  const progress = new Progress(saved);
  switch (event.type) {
    case 'opened':
      progress.move({
        type: 'OPENED',
        settings: event.settings ?? PLAIN_SETTINGS,
        language: event.language ?? 'en',
      });
      progress.say('welcome');
      progress.push({ type: 'remindAt', reminder: 'disclosure' });
      progress.ask();
      break;
    case 'visitor':
      hearVisitor(progress, event);
      break;
    case 'openings':
      progress.move({ type: 'OPENINGS', nearby: event.nearby });
      progress.ask();
      break;
    case 'fallbackFound':
      progress.keepFallback(event.fallback);
      break;
    case 'callPlanned':
      progress.move({ type: 'CALL_PLANNED', call: event.call });
      break;
    case 'due':
      remind(progress, event.reminder);
      break;
    case 'coordinator':
      progress.move({ type: COORDINATOR_MOVES[event.did] });
      if (event.did === 'left') progress.ask();
      break;
  }
  return progress.end();
}

const COORDINATOR_MOVES = { joined: 'JOINED', left: 'LEFT', closed: 'CLOSE' } as const;

/** What happens when nobody wrote anything for a while. */
function remind(progress: Progress, reminder: Reminder): void {
  const { context, state } = progress;
  if (reminder === 'expire') return progress.move({ type: 'EXPIRE' });
  if (state === 'closed' || (state === 'withHuman' && reminder !== 'disclosure')) return;
  switch (reminder) {
    case 'idle':
      // Someone left half way: their answers reach a person if they allowed it, or if a person
      // already has the beginning.
      if (context.unsent && (context.handoff || mayContact(context.facts))) {
        progress.move({ type: 'HAND_OFF', reason: 'left' });
      }
      break;
    case 'noCoordinator':
      progress.move({ type: 'NO_COORDINATOR' });
      progress.ask();
      break;
    case 'followUp':
      progress.say('followUp');
      break;
    case 'disclosure':
      // Said with the next words of a visitor's: nobody is written to for this alone.
      progress.move({ type: 'DISCLOSURE', due: true });
      break;
  }
}

/** Where a stored intake stands, without moving it. */
export function look(saved: Saved): Step {
  return new Progress(saved).end();
}
