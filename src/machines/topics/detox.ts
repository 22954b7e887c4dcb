import { topic } from '../question.ts';
import { usesSomething } from './severity.ts';

/** P21, P22: whether detox was finished, or could not be got through, decides most of the rest. */
export const detox = topic('detox', [
  {
    id: 'detox.history',
    fact: 'detox_history',
    kind: 'choice',
    choices: ['never_tried', 'completed', 'could_not_complete', 'in_detox_now'],
    when: usesSomething,
  },
  {
    // clinical.md 3.1: signs now, and past seizures or delirium, make stopping alone dangerous. Asked
    // however seldom something is used: a seizure years ago counts.
    id: 'safety.withdrawal',
    fact: 'withdrawal',
    kind: 'choices',
    choices: [
      'none',
      'now_mild',
      'now_moderate',
      'now_severe',
      'past_mild',
      'past_seizure_or_dt',
      'unsure',
    ],
    skippable: false,
    when: usesSomething,
  },
]);
