import type { Negation } from '../../signals/language.ts';
import { compile, matchAt } from '../../signals/pattern.ts';
import { sentence, wordSet } from '../../signals/span.ts';
import type { Span } from '../../signals/span.ts';
import type { Token } from '../../tokens.ts';
import { english } from './senses.ts';
import { isDenied, isWell, TURNS } from './turns.ts';

const { hasSense } = english;

const SUBJECTS = wordSet('i im ive id ill he hes she shes they theyre we you my');
/** After these a subject does not begin a new thought: "I don't think I want to die". */
const REPORTING = wordSet('think believe feel like say said saying mean means that if know');
const NEGATIONS = wordSet(
  'not dont doesnt didnt wont never isnt aint wasnt arent havent hasnt hadnt wouldnt nolonger nobody noone neither nor without denies deny denied denying stopped',
);
/** "I have no plan to": a bare "no" negates a noun and nothing else. */
const DENIED_NOUNS = wordSet(
  'suicidal suicide thoughts thought plan plans intent intention intentions desire urge urges ideation wish selfharm seizures seizure hallucinations overdose withdrawal history chest blood bleeding vomiting',
);
/** "Can't stop thinking of it", "won't leave me alone": the negation is of the end, not of the thing. */
const UNENDING = wordSet('stop help quit shake escape avoid wait only leave');
/** How far a negation reaches, in words. */
const REACH = 7;

/**
 * Whether what was matched is denied: fully, halfway ("I could never", "can't"), or not at all.
 * What turns with "but now" is never fully denied, and "but now I do" takes the denial back.
 * A denial of one of the `other` classes is not one of the match: "no drink since Monday, seeing things".
 */
export function negation(
  words: readonly Token[],
  span: Span,
  other: readonly string[] = [],
): Negation | undefined {
  const denied = deniedBefore(words, span, other);
  if (denied === undefined || isTakenBack(words, span)) return undefined;
  return turnsNow(words, span) ? 'half' : denied;
}

function deniedBefore(
  words: readonly Token[],
  { start }: Span,
  other: readonly string[],
): Negation | undefined {
  const listed = /^(?:or|nor)$/.test(words[start - 1]?.word ?? '');
  for (let index = start - 1; index >= Math.max(0, start - REACH); index--) {
    const { word } = words[index] ?? { word: '' };
    const next = words[index + 1];
    if (next?.after === 'stop') return undefined;
    if (next?.after === 'pause' && !listed) return undefined;
    const before = words[index - 1]?.word ?? '';
    if (UNENDING.has(next?.word ?? '') && (NEGATIONS.has(word) || hasSense(word, 'CANT')))
      return undefined;
    if (!listed && other.some((sense) => hasSense(word, sense))) return undefined;
    if (word === 'no' && DENIED_NOUNS.has(next?.word ?? '')) return 'full';
    if (NEGATIONS.has(word) && before !== 'why') return 'full';
    if (hasSense(word, 'CANT')) return 'half';
    if (TURNS.has(word)) return undefined;
    if (SUBJECTS.has(word) && index < start && !REPORTING.has(before) && index > 0) {
      return subjectNegated(words, index) ? 'full' : undefined;
    }
  }
  return undefined;
}

/** "Nobody", or an auxiliary in front of the subject: "never have I wanted". */
function subjectNegated(words: readonly Token[], index: number): boolean {
  return words[index - 2]?.word === 'never' && words[index - 1]?.word === 'have';
}

const NOW_IT_IS = ['now i|he|she|they do|does|am|is|are|did', 'now im|hes|shes'].map((source) =>
  compile(source, english),
);

/** "… but now I do": what was denied or past is said to be so after all. */
export function isTakenBack(words: readonly Token[], { end }: Span): boolean {
  for (let index = end; index < words.length && words[index]?.after !== 'stop'; index++) {
    for (const pattern of NOW_IT_IS) {
      const to = matchAt(pattern, words, index);
      if (to !== undefined && (words[to]?.after ?? 'stop') !== 'space') return true;
    }
  }
  return false;
}

/** "… but now …", "until now": unless it goes on to say that all is well, or "but not now". */
export function turnsNow(words: readonly Token[], span: Span): boolean {
  const rest = sentence(words, { start: span.end, end: span.end }, 12);
  return rest.some((token, index) => {
    const before = rest[index - 1]?.word ?? '';
    const turned = TURNS.has(before) || before === 'till' || token.after === 'pause';
    const next = rest.slice(index + 1, index + 4);
    return (
      token.word === 'now' &&
      turned &&
      !isDenied(rest, index) &&
      !isWell(rest, index) &&
      !next.some((each) => hasSense(each.word, 'NOT'))
    );
  });
}
