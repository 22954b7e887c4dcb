/**
 * Signs of what was taken.
 *
 * - `overdosed`: the word itself, of now. `tookTooMuch`: too many, all of it, twice the dose.
 *   `wholeAmount`: an amount that is too much, with no verb. `drankTooMuch`: the same of drink.
 * - `saysOverdosed`: "I overdosed", of nothing sweet and without a time. `overstepped`: went too far,
 *   mixed up the doses. `dying`: feels, fears or sees that it is the end.
 * - `tookIt`: took or used something, whatever the amount. `mixed`: two at once. `laced`: not what it
 *   was sold as. `opioid`; `stimulant`: stimulants, and what is
 *   inhaled: both race the heart.
 * - `swallowedBag`: a bag in the body. `emptied`: the empty bottle, the pills that are missing.
 * - `littleOne`: a child; `gotInto`: got hold of, chewed, swallowed; `childTook`: both in one; `harmful`: what no child may eat.
 * - `tookPills`: swallowed pills, with no word of how many or why. `mistaken`: by accident, or thinking it was something else.
 * - `unwell`: something is wrong, acts strange, moans: little by itself, much after a pill.
 * - `narcaned`: naloxone was given; `naloxone`: it is spoken of, or the spray. `letSleep`: what is done instead of calling for help;
 *   `sleepsItOff`: someone is left to sleep it off.
 * - `asksIfSafe`: asks whether it is dangerous, or whether one will die of it.
 *
 * That a swallowed bag, a child's ingestion and naloxone that wears off need help at once: SAMHSA
 * Overdose Prevention and Response Toolkit (2025); America's Poison Centers.
 */
export type TakenSign =
  | 'overdosed'
  | 'saysOverdosed'
  | 'overstepped'
  | 'dying'
  | 'unwell'
  | 'mistaken'
  | 'tookPills'
  | 'tookTooMuch'
  | 'wholeAmount'
  | 'drankTooMuch'
  | 'tookIt'
  | 'mixed'
  | 'laced'
  | 'opioid'
  | 'stimulant'
  | 'swallowedBag'
  | 'emptied'
  | 'littleOne'
  | 'gotInto'
  | 'childTook'
  | 'justNow'
  | 'harmful'
  | 'narcaned'
  | 'naloxone'
  | 'letSleep'
  | 'sleepsItOff'
  | 'asksIfSafe';
