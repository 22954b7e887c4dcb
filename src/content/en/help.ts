import { RESOURCES } from '../resources.ts';
import type { Words } from '../words.ts';

const { emergency, lifeline, veterans, domestic_violence, child_abuse, lgbtq_youth } = RESOURCES;

const CALL = `Call ${emergency.call}`;
const TALK = `call or text ${lifeline.call}, day or night`;
const NALOXONE =
  'Give naloxone (Narcan) if you have it. No change in 2 to 3 minutes? Give another.';
const STOPPING =
  'Stopping alcohol or some pills all at once can be dangerous. Please talk to a doctor today. If you cannot reach one, go to an emergency room.';
const HOTLINE = `To talk with someone about abuse at home, call ${domestic_violence.call}, day or night.`;
const CHILD = `If a child is being hurt, call or text Childhelp at ${child_abuse.call}.`;
const DEVICE =
  'Someone may be able to see what is done on this device. A phone they cannot get to is safer. ' +
  '“Leave quickly” hides this page at once, but does not clear the history of the device.';
/** Goes with every interrupt: the team is told at once, and nobody is promised to be reading. */
export const noteSent: Words['noteSent'] =
  'I am sending a note to {center}. No one may read it right now, so please call.';
const ONE_THING = 'I would like to ask one thing before we go on.';

/**
 * Help now (`interrupt`) and a gentle word before the question of safety (`check`), which says what
 * "safe" means there. The first line is the thing to do. Whom it is for may not be known yet, so the
 * words for "self" serve anyone.
 */
export const help: Words['help'] = {
  suicide: {
    interrupt: {
      lines: [
        {
          self: `Call or text ${lifeline.call} now. You can talk with someone, day or night.`,
          loved_one: `Call or text ${lifeline.call} now. They help you help someone else, day or night.`,
          professional: `Call or text ${lifeline.call} now. They help you help someone else, day or night.`,
        },
        {
          self: `If you might act on these thoughts, call ${emergency.call}. The same if someone else might.`,
          loved_one: `If they might act on these thoughts, call ${emergency.call}. Stay with them if that is safe.`,
          professional: `If they might act on these thoughts, call ${emergency.call}. See that someone stays with them.`,
        },
        'Many people have felt this way and found a way through. No one has to do it alone.',
        `Veterans can call ${veterans.call} and press 1, or text ${veterans.text}. ` +
          `LGBTQ+ young people can call The Trevor Project at ${lgbtq_youth.call}.`,
      ],
      resources: ['lifeline', 'emergency', 'veterans', 'lgbtq_youth'],
    },
    check: {
      lines: [
        {
          self: `If there are thoughts of suicide, ${TALK}. If you might act on them, call ${emergency.call}.`,
          loved_one: `If there are thoughts of suicide, ${TALK}. If they might act on them, call ${emergency.call}.`,
          professional: `If there are thoughts of suicide, ${TALK}. If they might act on them, call ${emergency.call}.`,
        },
        `What you said sounds heavy, and I am glad you said it. ${ONE_THING} Safe means not thinking of ending a life right now.`,
      ],
      resources: ['lifeline', 'emergency'],
    },
  },
  selfharm: {
    interrupt: {
      lines: [
        `${CALL} now if anyone is badly hurt.`,
        `To talk with someone, ${TALK}.`,
        'This can be a way to get through pain. There is other help for it, and no shame in asking.',
        `LGBTQ+ young people can call The Trevor Project at ${lgbtq_youth.call}.`,
      ],
      resources: ['emergency', 'lifeline', 'lgbtq_youth'],
    },
    check: {
      lines: [
        `If someone is hurting, ${TALK}. If anyone is badly hurt, call ${emergency.call}.`,
        `What you said sounds painful. ${ONE_THING}`,
      ],
      resources: ['lifeline', 'emergency'],
    },
  },
  overdose: {
    interrupt: {
      lines: [
        {
          self: `${CALL} now if someone will not wake up or is barely breathing. The same if you took too much.`,
          loved_one: `${CALL} now. Say that someone will not wake up or is barely breathing.`,
          professional: `${CALL} now. Say that someone will not wake up or is barely breathing.`,
        },
        {
          self: 'If it is you: unlock the door and tell someone near you.',
          loved_one: 'Say where you are.',
          professional: 'Say where they are.',
        },
        NALOXONE,
        `Not breathing? Give rescue breaths or CPR if you know how. ${emergency.call} will guide you.`,
        'Breathing? Roll them on their side. Stay until help comes.',
        'Naloxone does no harm if it was something else. If it does not help, still stay on the call.',
        'No cold shower and no slaps. Give them nothing to drink, and nothing to make them throw up.',
        'Other signs are gurgling or snoring sounds, tiny pupils, and blue or gray lips or nails.',
        `If it was on purpose, ${lifeline.call} is there too, once help is on the way.`,
      ],
      resources: ['emergency', 'lifeline'],
    },
    check: {
      lines: [
        `${CALL} if someone will not wake up, is barely breathing, or has blue or gray lips.`,
        NALOXONE,
        'You do not have to be sure before you call.',
        `${ONE_THING} Safe means that everyone is awake and breathes well.`,
      ],
      resources: ['emergency'],
    },
  },
  withdrawal: {
    interrupt: {
      lines: [
        `${CALL} now, or go to an emergency room.`,
        'A seizure, confusion, or seeing things that are not there can be dangerous. ' +
          'So can fever, fainting, chest pain, a racing heart, or throwing up again and again.',
        {
          self: 'Please do not get through this alone. Ask someone to stay with you.',
          loved_one: 'Please do not leave them alone.',
          professional: 'Please see that they are not left alone.',
        },
        'Doctors can make this safer.',
      ],
      resources: ['emergency'],
    },
    check: {
      lines: [
        `${CALL} if there is a seizure, confusion, fever, chest pain, or seeing things that are not there. ` +
          'The same for throwing up again and again.',
        STOPPING,
        `${ONE_THING} Safe means that none of those signs are there.`,
      ],
      resources: ['emergency'],
    },
  },
  violence: {
    interrupt: {
      lines: [
        `${CALL} now if anyone could be hurt.`,
        'Get to a safe place if you can do it safely.',
        `If you are afraid that you might hurt someone, step away. Then ${TALK}.`,
        HOTLINE,
        CHILD,
      ],
      resources: ['emergency', 'lifeline', 'domestic_violence', 'child_abuse'],
    },
    check: {
      lines: [
        `${CALL} if anyone could be hurt. If you are afraid that you might hurt someone, ${TALK}.`,
        `${ONE_THING} Safe means that no one could be hurt right now.`,
      ],
      resources: ['emergency', 'lifeline'],
    },
  },
  abuse: {
    interrupt: {
      lines: [
        `${CALL} if someone is in danger now.`,
        HOTLINE,
        CHILD,
        DEVICE,
        'It is not the fault of the person who is hurt.',
      ],
      resources: ['emergency', 'domestic_violence', 'child_abuse'],
    },
    check: {
      lines: [
        `${CALL} if someone is in danger now.`,
        HOTLINE,
        CHILD,
        DEVICE,
        `${ONE_THING} Safe means that no one could hurt you or anyone with you right now.`,
      ],
      resources: ['emergency', 'domestic_violence', 'child_abuse'],
    },
  },
  danger: {
    interrupt: {
      lines: [
        `${CALL} now if anyone is hurt or in danger.`,
        `For thoughts of suicide or any crisis, ${TALK}.`,
        `Someone will not wake up? Call ${emergency.call}. ${NALOXONE}`,
        `Someone at home hurts you? Call ${domestic_violence.call}, day or night.`,
        'You do not have to be sure before you call.',
      ],
      resources: ['emergency', 'lifeline', 'domestic_violence'],
    },
    check: {
      lines: [`${CALL} if anyone is in danger. In a crisis, ${TALK}.`],
      resources: ['emergency', 'lifeline'],
    },
  },
};
