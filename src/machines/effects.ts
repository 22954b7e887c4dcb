import type { HandoffReason } from './context.ts';
import type { Place } from './facts.ts';
import type { Guidance } from './guidance/guide.ts';
import type { Flag } from './levels.ts';
import type { Signal, SignalMode } from './signals.ts';

/** Sentences the bot says between questions. `content` has the words of each. */
export type SayId =
  | 'welcome'
  | 'disclosure'
  | 'minor'
  | 'tooYoung'
  | 'mentalHealthElsewhere'
  | 'revoked'
  | 'languageChanged'
  | 'notKept'
  | 'thanks'
  | 'staleAnswer'
  | 'asksMore'
  | 'keptAsWritten'
  | 'contradicted'
  | 'cannotSkip'
  | 'firstQuestion'
  | 'nothingToChange'
  | 'noticeDeclined'
  | 'safe'
  | 'goOn'
  | 'humanAsked'
  | 'humanComing'
  | 'noCoordinator'
  | 'coordinatorJoined'
  | 'coordinatorLeft'
  | 'stopped'
  | 'stoppedSent'
  | 'stoppedNothingKept'
  | 'welcomeBack'
  | 'restarted'
  | 'erased'
  | 'sent'
  | 'sentNoCall'
  | 'sentMinor'
  | 'notSent'
  | 'resting'
  | 'unknownPlace'
  | 'followUpSet'
  | 'followUp'
  | 'closed';

/** What wakes an intake later, without a message from anyone. */
export type Reminder = 'idle' | 'noCoordinator' | 'followUp' | 'disclosure' | 'expire';

/** What the machine asks its host to do: plain data, carried out in this order. */
export type Effect =
  | { readonly type: 'say'; readonly say: SayId }
  | { readonly type: 'why'; readonly question: string }
  /** An answer from the FAQ, by the id of its entry; of the payer that was asked about. */
  | { readonly type: 'faq'; readonly entry: string; readonly payer?: string }
  /** What was written down of a message beside an answer, so that it can be corrected. */
  | { readonly type: 'noted'; readonly facts: readonly string[] }
  /** Advice for safety that cannot wait for the guidance. */
  | { readonly type: 'advise'; readonly flag: Flag }
  | {
      readonly type: 'ask';
      readonly question: string;
      /** Why it is asked again, where the last answer was refused. */
      readonly refused?: { readonly reason: 'stale' | 'unclear'; readonly attempt: number };
    }
  | { readonly type: 'help'; readonly signal: Signal; readonly mode: SignalMode }
  | { readonly type: 'findOpenings'; readonly place: Place }
  /** What may help where the center has nothing of this level near the place. */
  | {
      readonly type: 'findFallback';
      readonly place: Place;
      readonly level: Guidance['level'];
      readonly minor: boolean;
    }
  /** Somebody is to be called, at the times of day that they named. */
  | { readonly type: 'planCall'; readonly times: readonly string[] }
  | { readonly type: 'showGuidance' }
  | { readonly type: 'showReview' }
  | { readonly type: 'handOff'; readonly reason: HandoffReason; readonly revision: number }
  | { readonly type: 'remindAt'; readonly reminder: Reminder }
  | { readonly type: 'forget'; readonly reminder: Reminder }
  /** Forgets the conversation; with `handoffs` the team's copies in this store as well. */
  | { readonly type: 'erase'; readonly handoffs?: true };
