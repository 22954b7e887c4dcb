import { answers, chart, danger, handOff, reopen, say } from './chart.ts';
import { EMPTY, noticeAccepted } from './context.ts';
import type { Context } from './context.ts';
import type { Move, MoveOf } from './moves.ts';
import { has } from './facts.ts';
import { topicStates } from './topic-states.ts';
import { isMinorsOwn, mayBeCalled, mayContact } from './topics/contact.ts';

const DAY_PARTS = ['morning', 'afternoon', 'evening'];

/** Whether anything was kept is said as it is. */
const sayStopped = chart.enqueueActions(({ context, enqueue }) => {
  enqueue(say(noticeAccepted(context) ? 'stopped' : 'stoppedNothingKept'));
});

/** Whoever the team may call is told when. */
const planCall = chart.enqueueActions(({ context: { facts }, enqueue }) => {
  if (!mayBeCalled(facts)) return;
  const times = DAY_PARTS.filter((part) => has(facts, 'safe_contact', part));
  enqueue({ type: 'planCall', params: { times } });
});

/** Nobody is left to wait for a call that may not be made; a minor, who is asked for no number, least of all. */
const saySent = chart.enqueueActions(({ context: { facts }, enqueue }) => {
  const noCall = isMinorsOwn(facts) ? 'sentMinor' : 'sentNoCall';
  enqueue(say(mayContact(facts) ? 'sent' : noCall));
});

/**
 * The intake conversation. `conversation` asks; `safety` watches and is gated by nothing;
 * `operator` says who is speaking for the center. Nothing runs in here: see `step`.
 */
export const machine = chart.createMachine({
  id: 'intake',
  context: EMPTY,
  type: 'parallel',
  on: {
    OPENED: { actions: 'settle' },
    REVOKE: { actions: 'revoke' },
    VOLUNTEERED: { actions: 'keepVolunteered' },
    LANGUAGE: { actions: 'speak' },
    ADVISED: { actions: 'keepAdvice' },
    CALL_PLANNED: { actions: 'keepCall' },
    FALLBACK_FOUND: { actions: 'keepFallback' },
    DISCLOSURE: { actions: 'keepDisclosure' },
    GUIDED: { actions: 'keepLevel' },
    HAND_OFF: { actions: handOff() },
    ERASE: {
      target: ['.conversation.closed', '.safety.calm', '.operator.bot'],
      actions: ['forgetEverything', 'erase', say('erased')],
    },
    EXPIRE: {
      target: ['.conversation.closed', '.safety.calm', '.operator.bot'],
      actions: ['forgetEverything', { type: 'erase', params: { handoffs: true } }],
    },
    CLOSE: { target: ['.conversation.closed', '.operator.bot'], actions: say('closed') },
  },
  states: {
    conversation: {
      initial: 'asking',
      on: {
        // Everything settled is passed over again from the top: one way for back, edit and resume.
        REOPEN: {
          target: '.asking',
          actions: reopen((event) => (event as MoveOf<'REOPEN'>).question),
        },
        RESTART: { target: '.asking', actions: ['forgetAnswers', say('restarted')] },
        UNCLEAR: { actions: 'countAttempt' },
        PAUSE: { actions: sayStopped },
      },
      states: {
        asking: {
          id: 'asking',
          initial: 'notice',
          on: {
            PAUSE: [
              {
                guard: ({ context }) => context.unsent && mayContact(context.facts),
                target: 'paused',
                actions: [handOff('left'), planCall, say('stoppedSent')],
              },
              { target: 'paused', actions: sayStopped },
            ],
          },
          states: {
            ...topicStates,
            handedOff: {
              entry: [handOff('completed'), planCall, saySent],
              always: 'followUp',
            },
          },
        },
        resting: { id: 'resting', entry: say('thanks') },
        paused: {
          id: 'paused',
          on: {
            RESUME: [
              // Sent, and nothing reopened since: passing over it all would send it again.
              {
                guard: ({ context }) => has(context.facts, 'review', 'send'),
                target: 'asking.followUp',
                actions: say('welcomeBack'),
              },
              { target: 'asking', actions: say('welcomeBack') },
            ],
          },
        },
        closed: { id: 'closed' },
      },
    },
    safety: {
      initial: 'calm',
      states: {
        calm: {
          on: {
            SIGNAL: [
              { guard: isInterrupt, target: 'crisis', actions: 'keepSignal' },
              { target: 'checking', actions: 'keepSignal' },
            ],
          },
        },
        checking: {
          meta: { question: 'safety.check' },
          entry: ['countAfresh', showHelp()],
          on: {
            SIGNAL: [
              { guard: isInterrupt, target: 'crisis', actions: 'keepSignal' },
              { actions: 'keepSignal' },
            ],
            ANSWER: [
              {
                guard: answers('safety.check', 'yes'),
                target: 'calm',
                actions: ['record', say('safe')],
              },
              {
                guard: answers('safety.check'),
                actions: ['record', danger('safety_check', lastHeard)],
              },
            ],
            RESTART: 'calm',
          },
        },
        crisis: {
          meta: { question: 'safety.next' },
          entry: ['countAfresh', showHelp(), handOff('crisis')],
          on: {
            SIGNAL: [
              { guard: isInterrupt, target: 'crisis', reenter: true, actions: 'keepSignal' },
              { actions: 'keepSignal' },
            ],
            ANSWER: [
              {
                guard: answers('safety.next', 'human'),
                target: 'calm',
                actions: ['record', chart.raise({ type: 'HUMAN' })],
              },
              {
                guard: answers('safety.next', 'stop'),
                target: 'calm',
                actions: ['record', chart.raise({ type: 'PAUSE' })],
              },
              {
                guard: answers('safety.next'),
                target: 'calm',
                actions: ['record', say('goOn')],
              },
            ],
            RESTART: 'calm',
          },
        },
      },
    },
    operator: {
      initial: 'bot',
      states: {
        bot: { on: { HUMAN: 'waiting', JOINED: 'withHuman' } },
        waiting: {
          entry: [
            handOff('human'),
            planCall,
            say('humanAsked'),
            { type: 'remindAt', params: { reminder: 'noCoordinator' } },
          ],
          exit: { type: 'forget', params: { reminder: 'noCoordinator' } },
          on: {
            HUMAN: { actions: say('humanComing') },
            JOINED: 'withHuman',
            NO_COORDINATOR: { target: 'bot', actions: say('noCoordinator') },
          },
        },
        withHuman: {
          entry: say('coordinatorJoined'),
          on: { LEFT: { target: 'bot', actions: say('coordinatorLeft') } },
        },
      },
    },
  },
});

function isInterrupt({ event }: { event: Move }): boolean {
  return event.type === 'SIGNAL' && event.signals.at(-1)?.mode === 'interrupt';
}

/** Shows help for what was heard last. */
function showHelp() {
  return chart.enqueueActions(({ context, enqueue }) => {
    const heard = context.signals.at(-1);
    if (heard) enqueue({ type: 'help', params: { signal: heard.signal, mode: heard.mode } });
  });
}

function lastHeard({ signals }: Context) {
  return signals.at(-1)?.signal;
}
