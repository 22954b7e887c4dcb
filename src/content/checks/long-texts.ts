/** What a text is on the screen. */
export type TextForm = 'message' | 'question' | 'label' | 'part' | 'name' | 'asked';

/** Letters: from `long` a person should look at it, and beyond `most` it is not used. */
interface Length {
  readonly long: number;
  readonly most: number;
}

/** `long` is where our own longest end, apart from one that the law makes longer (`sentNoCall`). */
const LENGTHS: Readonly<Record<TextForm, Length>> = {
  message: { long: 350, most: 500 },
  question: { long: 170, most: 300 },
  /** On a button. */
  label: { long: 50, most: 80 },
  /** A part of one of our sentences, or a sentence in one of our answers. */
  part: { long: 200, most: 300 },
  name: { long: 80, most: 120 },
  /** How visitors ask. */
  asked: { long: 120, most: 120 },
};

/** How long a text is, and the bound that it is beyond. */
export interface Long {
  readonly letters: number;
  readonly bound: number;
  /** True beyond the hard bound. */
  readonly isBeyond: boolean;
}

/** The length of a text that is longer than one of its form should be. */
export function tooLong(form: TextForm, text: string): Long | undefined {
  const { long, most } = LENGTHS[form];
  const letters = text.length;
  if (letters <= long) return undefined;
  return letters > most
    ? { letters, bound: most, isBeyond: true }
    : { letters, bound: long, isBeyond: false };
}
