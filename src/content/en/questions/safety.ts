import type { Questions } from '../../words.ts';

/**
 * Being safe. `safety.check` follows the card of what was heard, which says what "safe" means there;
 * `safety.next` follows help.
 */
export const safety = {
  'safety.now': {
    ask: 'I ask everyone this first. Are you safe right now, and anyone you are asking for?',
    why: 'If someone is in danger, help comes before any other question.',
    again: 'Please pick one. For example, type “safe” or “in danger”.',
    third: 'A number is enough: “1” for safe, “2” for not sure, “3” for in danger.',
    hint: 'Danger can mean thoughts of suicide, an overdose, bad withdrawal, or someone being hurt.',
    choices: { safe: 'Yes, safe right now', unsure: 'I am not sure', danger: 'No, in danger now' },
  },
  'safety.check': {
    ask: {
      self: 'Are you safe right now, and anyone you are worried about?',
      loved_one: 'Are you both safe right now, you and the person you care about?',
      professional: 'Is the person you are asking for safe right now?',
    },
    why: 'What you wrote made me want to ask, so that help can come first.',
    again: 'I want to be sure. For example, you can type “we are safe” or “not safe”.',
    third: 'A number is enough: “1” for safe, “2” for not safe, “3” if you do not know.',
    choices: { yes: 'Yes, we are safe for now', no: 'No, not safe', unsure: 'I do not know' },
  },
  'safety.next': {
    ask: 'When you are ready, what would you like to do next?',
    why: 'You decide what happens in this chat from here.',
    again: 'Please pick one. For example, type “go on” or “stop”.',
    third: 'A number is enough: “1” to go on, “2” for a person, “3” to stop here.',
    choices: {
      go_on: 'Go on with the questions',
      human: 'Ask for a person to join',
      stop: 'Stop here',
    },
  },
} as const satisfies Partial<Questions>;
