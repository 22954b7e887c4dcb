import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';

/** How far behind a match it may be told that it is back, in words. */
const REACH = 18;

const DENIALS = /^(?:not|never|dont|wont|cant|didnt|no|nor|without|until|unless|if)$/;
const IS = /^(?:is|are|its|came|coming|comes|been|feelings|thoughts|theyre|were|was)$/;
const PARTNER = /^(?:one|husband|boyfriend|girlfriend|wife|partner|guy|man|bf|gf)$/;

/**
 * "I tried years ago. I am thinking about it again", "… and it is back", "my new one hits me now": what
 * lies long back is told because of today.
 */
export function comesBack(words: readonly Token[], { end }: Span): boolean {
  const rest = words.slice(end, end + REACH);
  return rest.some(({ word }, at) => {
    const before = rest.slice(Math.max(0, at - 4), at);
    if (before.some((each) => DENIALS.test(each.word))) return false;
    if (word === 'again') return true;
    if (word === 'back') return IS.test(before.at(-1)?.word ?? '');
    return word === 'new' && PARTNER.test(rest[at + 1]?.word ?? '');
  });
}
