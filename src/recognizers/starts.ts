import type { Duration } from '../machines/facts.ts';

/** How a language tells at what age something began, with the age as the first group. */
export interface StartWords {
  readonly withDigits: (words: readonly string[]) => readonly string[];
  readonly says: readonly RegExp[];
}

/** Years. */
const YOUNGEST = 5;
const OLDEST = 80;

/** A reader of the one age at which a story says it began: "he was 17 when it started". */
export function startsIn({ withDigits, says }: StartWords) {
  return (words: readonly string[]): Duration | undefined => {
    const said = withDigits(words).join(' ');
    const ages = new Set(
      says.flatMap((pattern) => {
        const age = Number(pattern.exec(said)?.[1]);
        return age >= YOUNGEST && age <= OLDEST ? [age] : [];
      }),
    );
    const [age] = ages;
    return ages.size === 1 && age !== undefined ? { since_age: age } : undefined;
  };
}
