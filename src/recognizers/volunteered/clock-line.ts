/** The words of a message with the hours put together again, and the way back to its words. */
export interface ClockLine {
  readonly text: string;
  /** Where in the message's words a place of this line stands. */
  readonly at: (index: number) => number;
}

/** What the marks of sentences have parted: "9 . 30" and "a . m .". */
const PARTED =
  /(?<=\d) \. (?=[0-5]\d(?:\D|$))|(?<=(?:^| |\d)[ap]) \. (?=m(?: |$))|(?<=(?:^| |\d)[ap] \. m) \.(?= )/g;

/** @example clockLine('i work 9 . 30 to 5').text // 'i work 9:30 to 5' */
export function clockLine(said: string): ClockLine {
  const places: number[] = [];
  let text = '';
  let last = 0;
  const take = (part: string, from: number, step: number) => {
    for (let index = 0; index < part.length; index++) places.push(from + index * step);
    text += part;
  };
  for (const { 0: mark, index } of said.matchAll(PARTED)) {
    take(said.slice(last, index), last, 1);
    if (/\d/.test(said[index - 1] ?? '')) take(':', index, 0);
    last = index + mark.length;
  }
  take(said.slice(last), last, 1);
  return { text, at: (index) => places[index] ?? said.length };
}
