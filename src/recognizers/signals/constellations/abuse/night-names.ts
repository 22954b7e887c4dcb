/**
 * What is told with things between who and what.
 * - `nightVisit`: an elder comes into the room or the bed. `handsOnMe`: touches, undresses, "do not tell".
 * - `wounded`: stitches, a broken arm. `provoked`: the last time the food was cold, or one talked back.
 * - `ultimatum`: "if I go to rehab", and `reprisal`: kills the dog, takes the children, finds me; `toldMe`: it was said.
 * - `intruded`: an ex broke in, stood by the bed.
 */
export type AbuseNightSign =
  | 'nightVisit'
  | 'handsOnMe'
  | 'wounded'
  | 'provoked'
  | 'ultimatum'
  | 'toldMe'
  | 'reprisal'
  | 'intruded';
