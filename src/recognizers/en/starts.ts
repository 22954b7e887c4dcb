import { startsIn } from '../starts.ts';
import { withDigits } from './numbers.ts';

const BEGAN =
  '(?:first|start\\w*|began|begun|picked (?:\\w+ )?up|got (?:into|hooked|on|caught)|hooked|introduced|since|at it|drinking|using|smoking|drank|used|tried)';
const NOT_AN_AGE =
  '(?! (?:months?|weeks?|days?|hours?|years? ago|yrs ago|in the|times?|beers?|drinks?|am|pm|a day|percent)\\b)';

/** "First drink at 13, never really stopped". */
export const readStart = startsIn({
  withDigits,
  says: [
    new RegExp(
      `\\b${BEGAN}(?: \\w+){0,7} (?:at|age|aged|turned)(?: (?:about|around|like|age|the age of|maybe|just|only))* (\\d{1,2})\\b${NOT_AN_AGE}`,
    ),
    new RegExp(
      `\\b(?:when|since|age)(?: (?:i|he|she|we|they|was|were|turned|about|around|like|only|just|maybe|hes|shes|im|of|age))+ (\\d{1,2})\\b${NOT_AN_AGE}`,
    ),
    /\b(?:i|he|she) was (?:(?:like|about|around|only|just|maybe|probably) )*(\d{1,2})(?: years old)? (?:when|the first time)\b/,
    /\b(?:first|start\w*|began|picked (?:\w+ )?up)(?: \w+){0,6} age (?:of )?(\d{1,2})\b/,
  ],
});
