import { RESOURCES } from '../../resources.ts';
import type { Faq } from '../../faq.ts';

const { emergency } = RESOURCES;

/** Detox. Never how to do it: no amounts, no steps to cut down (clinical notes 3.1). */
export const detox = {
  detox: {
    asks: [
      'What is detox?',
      'Do you offer detox?',
      'Do you do detox here?',
      'Do I need detox first?',
      'Does IOP include detox?',
      'Is detox part of the program?',
      'Is detox offered?',
    ],
    answer: [
      'Detox is medical help while the body gets used to being without alcohol or drugs. ' +
        'It is most often a step of its own, before IOP. {detoxHere} ' +
        'Detox is a start. The care that comes after it matters just as much.',
    ],
    cites: ['P27', 'P28'],
  },
  detox_length: {
    asks: [
      'How long does detox take?',
      'How long is the detox phase?',
      'How many days is detox?',
      'What comes after detox?',
      'What happens once detox is done?',
      'When can I start IOP after detox?',
      'How long does the detox part last?',
    ],
    answer: [
      'It differs with what was used, how much and how long. {detoxPhase} ' +
        'Wherever you ask, ask two things. How long is the detox phase? And what care comes right after it?',
    ],
    cites: ['P21', 'P28', 'P29'],
  },
  detox_too_hard: {
    asks: [
      'What if I cannot get through detox?',
      'What if I tried detox and could not finish?',
      'What if withdrawal is too hard for me?',
      'Can I do IOP if I did not finish detox?',
      'What if I left detox early?',
    ],
    answer: [
      'That happens to many people, and it is no one’s fault. When detox was too hard, IOP may not be the first step. ' +
        'Inpatient or residential care with detox is worth asking about. A person at {center} can look at it with you.',
    ],
    cites: ['P22', 'P52'],
  },
  stopping_alone: {
    asks: [
      'Can I quit on my own?',
      'Can I stop drinking at home by myself?',
      'Is it safe to quit cold turkey?',
      'Can I detox at home?',
      'Is it dangerous to stop suddenly?',
      'How do I taper off?',
    ],
    answer: [
      'Please do not stop all at once on your own. With alcohol, or pills like Xanax, that can be dangerous. ' +
        'I cannot give advice on how to do it. Talk to a doctor first, or call {phone}.',
      `Call ${emergency.call} for a seizure, confusion, chest pain, or seeing things that are not there.`,
    ],
    cites: ['P50'],
  },
} as const satisfies Partial<Faq>;
