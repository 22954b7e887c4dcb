import { compile, matchAt } from '../../../signals/pattern.ts';
import { wordSet } from '../../../signals/span.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';
import { isLockedUpForIt, isOfTheDead } from './locked-up.ts';
import { isLongAgo } from './long-ago.ts';
import { ownClause } from './own-clause.ts';
import { bearsPast } from './past-forms.ts';
import { english } from '../words/senses.ts';

/*
 * How a danger is said to be over: the one who hurt is far, the one who nearly died is well. Told in
 * the next sentence as often as in the same one, so these look further than one.
 */

/** How far, in words, the end of a story may stand from its beginning. */
const STORY = 28;

/** Where the one who hurt is now, or that it was left. */
const FAR = [
  'in|to prison|jail',
  'is|hes|shes|got|been locked up',
  'behind bars',
  'is|was|got|hes deported|incarcerated|sentenced',
  'divorced|separated|escaped|remarried',
  'another|different|new state|country|city|place|apartment',
  'left him|her|them in|years|yrs|long|when|for',
  'no contact',
  'NOT seen|heard|spoken|talked to|from|of? him|her|them in|since|for',
  'he|she|hes|shes|who|since dead|died|passed|gone|deceased',
  'been? free|out|away|apart|separated|single for|since',
  'MANY|2|3|4|5|6|7|8|9|two|three|four|five|six|seven|eight|nine years|yrs ago|since|free|gone',
].map((source) => compile(source, english));
/** That all is well there now. */
const SAFE = wordSet(
  'safe peace peaceful settled happy okay ok fine good calm free better thriving healed',
);
/** What undoes it: he may come back. */
const LOOMING = wordSet(
  'scared afraid terrified worried threatens threatened threatening threats threat still stalking stalks found finds finding follows following soon unsafe hiding shows outside coming comes gets released bail parole again tonight today yesterday calls texts calling texting',
);
const DENIALS = /^(?:not|dont|doesnt|isnt|arent|never|cant|wont|aint|unless|no|nor|until|if)$/;

/** What someone did who hurt another; of a wish to die nothing is over because someone is divorced. */
const HURTFUL =
  /abus|violen|controll|restrain|stalk|threat|^locks?$|^order$|jealous|terrif|^(?:scared|afraid)$/;

/** "He was violent. We divorced in 2015. I feel safe." Both are said, and nothing looms. */
export function isLeftBehind(words: readonly Token[], span: Span): boolean {
  const said = words.slice(span.start, span.end);
  const isHurt = said.some(
    ({ word }) =>
      HURTFUL.test(word) || english.hasSense(word, 'STRIKE') || english.hasSense(word, 'HIT'),
  );
  if (!isHurt) return false;
  const around = story(words, span).filter((each) => !said.includes(each));
  if (around.some(({ word }, at) => LOOMING.has(word) && !isDreamt(around, at))) return false;
  if (isLockedUpForIt(said, around)) return true;
  if (bearsPast(words, span) && isOfTheDead(around)) return true;
  const isFar = around.some((_, at) => FAR.some((each) => matchAt(each, around, at) !== undefined));
  const isSafe = around.some(({ word }, at) => SAFE.has(word) && !isDeniedAt(around, at));
  const after = words.slice(span.end, span.end + STORY);
  return isFar && (isSafe || isLongAgo([...ownClause(words, span), ...after]));
}

/** "I still have bad dreams": what comes back is a memory. */
function isDreamt(around: readonly Token[], at: number): boolean {
  return (
    around[at]?.word === 'still' &&
    around
      .slice(at + 1, at + 5)
      .some(({ word }) => /^(?:dreams?|nightmares?|flashbacks?)$/.test(word))
  );
}

/** "I do not feel safe", "until I am safe". */
function isDeniedAt(around: readonly Token[], at: number): boolean {
  return around.slice(Math.max(0, at - 3), at).some(({ word }) => DENIALS.test(word));
}

/** That someone lived, and how they are. */
const RESCUED = [
  'saved|revived|brought him|her|them|me|my|his back?',
  'lived|survived|recovered',
  'pulled through',
  'and|but|hes|shes|is|im|thankfully|luckily alive',
  'is|hes|shes|im|been|doing|does .. great|well|better|amazing|good',
  'in recovery|rehab|treatment|therapy',
  'is|hes|shes|are|him|her|now stable|recovering',
  'months|years|yrs clean|sober|strong',
  'clean|sober for? .. months|years|yrs',
  'thank god .. over|past|behind',
  'thats|its|all over|behind',
  'like|love|loving waking|living|life',
].map((source) => compile(source, english));
/** What keeps a rescue from being the end of it. */
const RELAPSED = wordSet(
  'again still tonight nodding slipping unresponsive asleep wont cant awake breathing ended before barely going blue scared tried until but',
);

/** "They saved him. He is doing great": what happened is over, and someone is well. */
export function isRescued(words: readonly Token[], span: Span): boolean {
  const rest = words.slice(span.end, span.end + STORY);
  if (rest.some(({ word }) => RELAPSED.has(word))) return false;
  return rest.some((_, at) =>
    RESCUED.some((each) => matchAt(each, rest, at) !== undefined && !isDeniedAt(rest, at)),
  );
}

function story(words: readonly Token[], { start, end }: Span): readonly Token[] {
  return words.slice(Math.max(0, start - STORY), end + STORY);
}
