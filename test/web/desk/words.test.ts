import { waitText } from '../../../src/web/desk/words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test.each([
  [-5 * MINUTE, 'just now'],
  [0, 'just now'],
  [59_999, 'just now'],
  [MINUTE, '1 min'],
  [HOUR - 1, '59 min'],
  [HOUR, '1 h'],
  [7 * HOUR + 50 * MINUTE, '7 h 50 min'],
  [24 * HOUR, '1 d'],
  [50 * HOUR, '2 d 2 h'],
])('a wait of %p ms reads %p', (milliseconds, text) => {
  expect(waitText(milliseconds)).toBe(text);
});
