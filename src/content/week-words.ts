import type { WeekBlock } from '../machines/feasible-week.ts';
import type { Wording } from './words.ts';

/** What is said around a week that is drawn. */
export interface WeekWords {
  readonly whose: Wording;
  readonly title: (whose: string, opening: string) => string;
  readonly day: string;
  readonly hours: string;
  /** A day at a quarter, a half and three quarters: short, they stand side by side. */
  readonly scale: readonly [morning: string, noon: string, evening: string];
  /** As in "work 9 am to 5 pm". */
  readonly what: Readonly<Record<WeekBlock['what'], string>>;
  /** On a day of which nothing was told and nothing is offered: whether it is free is not known. */
  readonly nothing: string;
  /** The program with the way there and back: from the door until home again. */
  readonly withTravel: (program: string, hours: string) => string;
  readonly overlap: (hours: string) => string;
  readonly travelMeets: (what: string) => string;
  /** Each way, in minutes. Nobody told it: what it is reckoned from. */
  readonly travel: (minutes: number) => string;
  readonly noTravel: string;
}
