/** How a language says that people are safe, as patterns of folded words without marks. */
export interface SafeWords {
  readonly yes: string;
  /** The one who answers, or everyone, is safe: it answers the question. */
  readonly safe: string;
  /** Another is safe. It answers beside a yes, or beside the one who answers. */
  readonly otherSafe: string;
  /** What may be told besides and says nothing of danger: "just scared", "it's me". */
  readonly besides: string;
  /** What takes something from it, or leaves it open: "I guess", "but". */
  readonly doubts: RegExp;
}

/** Of a message to a question about safety, whether it says safe, and whether something in it doubts that. */
export type SafetySaid = 'safe' | 'doubted' | 'other';

/** Longer messages are stories, and are asked again. */
const MOST_WORDS = 24;

/**
 * A reader of being safe, told in a sentence: "yes they're fine they're just sleeping, I'm ok". Every
 * word of it must be explained, and none of the patterns denies or doubts: whatever also says "not",
 * "I think" or anything else is not understood, and is asked again.
 */
export function safeIn({ yes, safe, otherSafe, besides, doubts }: SafeWords) {
  const part = `(?:${[safe, otherSafe, besides, yes].join('|')})`;
  const whole = new RegExp(`^${part}(?: ${part})*$`);
  const own = new RegExp(`(?:^| )(?:${safe})(?= |$)`);
  const beside = new RegExp(`^(?:${yes}) (?:.* )?(?:${otherSafe})(?= |$)`);
  return (words: readonly string[]): SafetySaid => {
    const said = words.join(' ');
    const isWhole = words.length <= MOST_WORDS && whole.test(said);
    if (isWhole && (own.test(said) || beside.test(said))) return 'safe';
    return doubts.test(said) ? 'doubted' : 'other';
  };
}
