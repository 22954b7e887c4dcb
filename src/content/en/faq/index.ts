import type { Faq } from '../../faq.ts';
import { center } from './center.ts';
import { chat } from './chat.ts';
import { detox } from './detox.ts';
import { fit } from './fit.ts';
import { hurdles } from './hurdles.ts';
import { levels } from './levels.ts';
import { life } from './life.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { sessions } from './sessions.ts';
import { support } from './support.ts';
import { time } from './time.ts';

/** What visitors ask in English, and what is said to it. */
export const faq: Faq = {
  ...levels,
  ...fit,
  ...time,
  ...sessions,
  ...support,
  ...detox,
  ...life,
  ...hurdles,
  ...places,
  ...people,
  ...center,
  ...chat,
};
