import { instrumentQuestions } from '../../instruments/questions.ts';
import type { Questions } from '../../words.ts';
import { availability } from './availability.ts';
import { constraints } from './constraints.ts';
import { contact } from './contact.ts';
import { detox } from './detox.ts';
import { followUp } from './follow-up.ts';
import { guidance } from './guidance.ts';
import { health } from './health.ts';
import { home } from './home.ts';
import { insurance } from './insurance.ts';
import { needs } from './needs.ts';
import { notice } from './notice.ts';
import { review } from './review.ts';
import { safety } from './safety.ts';
import { severity } from './severity.ts';
import { treatment } from './treatment.ts';
import { who } from './who.ts';

/** The words of every question: a file a topic, as in the statechart. */
export const questions: Questions = {
  ...notice,
  ...safety,
  ...who,
  ...needs,
  ...contact,
  ...severity,
  ...detox,
  ...treatment,
  ...health,
  ...instrumentQuestions,
  ...home,
  ...constraints,
  ...availability,
  ...insurance,
  ...guidance,
  ...review,
  ...followUp,
};
