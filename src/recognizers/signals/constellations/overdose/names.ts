/**
 * Signs of overdose: of a body that fails, and of what was taken. What makes the harmless of them:
 *
 * - `found`: someone came upon a body. `goingDark`: the writer's own world goes out.
 *   `rescues`: rescue breaths, chest compressions.
 * - `inClass`: said in a class, of a kit, in general. `broughtBack`: brought back and well again.
 * - `bereaved`: a funeral, someone lost: of an overdose it tells that it is past.
 * - `ordinarySleep`: an alarm, school, a nap. `habit`: every night, whenever he drinks.
 * - `backThen`: a month or years ago.
 * - `morningAfter`: drank too much at a party, and is ashamed or has breakfast.
 * - `inStory`: in a film, a song, a book. `panicking`: a panic attack, asthma, a cold.
 */
export type OverdoseSign =
  | FailingSign
  | TakenSign
  | 'found'
  | 'goingDark'
  | 'rescues'
  | 'inClass'
  | 'broughtBack'
  | 'bereaved'
  | 'ordinarySleep'
  | 'habit'
  | 'backThen'
  | 'inStory'
  | 'morningAfter'
  | 'panicking';

/**
 * Signs of a body that fails.
 *
 * - `unresponsive`: does not wake, stir or react. `unanswering`: gives no answer; `behindDoor`: in a
 *   bathroom or a locked room for too long.
 * - `breathFails`: no breath, or too little; `breathHard`: hard to breathe, as one says of oneself.
 * - `eyesRoll`: eyes that roll back. `drops`: goes down at once.
 * - `gurgles`: rattle, gurgle, choking noises. `snores`. `foams`: foam, or vomit in sleep.
 * - `blue`: lips or face blue, purple, gray; `pale`: pale, clammy, cold.
 * - `limp`: limp, slumped. `fallen`: passed out, on the floor. `drowsy`: nods, slurs, not all there.
 * - `pinpoint`: pupils like pins. `noPulse`: pulse gone, weak or slow. `looksDead`.
 * - `fades`: the writer's own senses go. `overheated`, `heartPain`: what stimulants do.
 * - `vomits`: throws up, again and again. `rousing`: is shaken, slapped, called by name.
 *
 * Which signs tell an overdose: SAMHSA Overdose Prevention and Response Toolkit (2025); CDC
 * "Lifesaving Naloxone"; alcohol: NIAAA "Understanding the Dangers of Alcohol Overdose".
 */
export type FailingSign =
  | 'unresponsive'
  | 'unanswering'
  | 'eyesRoll'
  | 'drops'
  | 'behindDoor'
  | 'breathFails'
  | 'breathHard'
  | 'gurgles'
  | 'snores'
  | 'foams'
  | 'blue'
  | 'pale'
  | 'limp'
  | 'fallen'
  | 'drowsy'
  | 'pinpoint'
  | 'noPulse'
  | 'looksDead'
  | 'fades'
  | 'overheated'
  | 'heartPain'
  | 'vomits'
  | 'rousing';

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
