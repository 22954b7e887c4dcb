import { compile, matchAt } from '../../../signals/pattern.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';
import { english } from '../words/senses.ts';

/** What others did, and were punished for: it is news by now, and of what is done to us nothing is over. */
const PUNISHED = compile(
  'arrested|jailed|convicted|sentenced|charged|indicted|fired|sued|imprisoned for|with|after',
  english,
);
const OURS = /^(?:me|my|us|our|mine|i|im)$/;

/** "Got arrested for beating his wife". */
export function isPunished(words: readonly Token[], { start, end }: Span): boolean {
  const from = Math.max(0, start - 3);
  return (
    words.slice(from, end).some((_, at) => matchAt(PUNISHED, words, from + at) !== undefined) &&
    !words.slice(start, end + 3).some(({ word }) => OURS.test(word))
  );
}

const SURVIVED = /^(?:survived|survivor|surviving)$/;

const LIVED_THROUGH = of('lived|made|got|came it? through', 'came back from', 'recovered from');

/** "Survived a suicide attempt": who survived it lives. */
export function isSurvived(words: readonly Token[], { start }: Span): boolean {
  const lead = words.slice(Math.max(0, start - 4), start);
  return lead.some(({ word }) => SURVIVED.test(word)) || isSaid(lead, LIVED_THROUGH);
}

/** "I wanted to slap him, I went for a walk instead". */
const WISHED = of('wanted|tempted|ready|about|almost|nearly|couldve|felt|itching to|like');
const LET_GO = of(
  'instead',
  'walked|left|drove|backed away|off|out|outside',
  'counted to',
  'deep breath|breaths',
  'bit|held my tongue',
  'but|and i? didnt',
  'called|texted my sponsor',
);
/** A blow, and nothing that kills. */
const BLOW =
  /^(?:slap|smack|punch|hit|kick|shove|push|swing|choke|strangle|throttle|deck|sock|hurt)$/;
const NOT_LET_GO =
  /^(?:still|tonight|next|gun|knife|will|gonna|going|again|myself|kids?|baby|child|son|daughter)$/;

/** An urge to hit someone, told in the past, and let go. */
export function isLetGo(words: readonly Token[], { start, end }: Span): boolean {
  const said = words.slice(Math.max(0, start - 3), end);
  if (!said.some(({ word }) => BLOW.test(word)) || !isSaid(said, WISHED)) return false;
  const rest = words.slice(end, end + 20);
  return !rest.some(({ word }) => NOT_LET_GO.test(word)) && isSaid(rest, LET_GO);
}

function of(...sources: readonly string[]) {
  return sources.map((source) => compile(source, english));
}

function isSaid(words: readonly Token[], patterns: ReturnType<typeof of>): boolean {
  return words.some((_, at) => patterns.some((each) => matchAt(each, words, at) !== undefined));
}
