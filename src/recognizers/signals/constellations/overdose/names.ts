import type { OverdoseLapseSign } from './lapse-names.ts';
import type { TakenSign } from './taken-names.ts';

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
  | OverdoseLapseSign
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
