import type { Constellation } from '../constellation.ts';
import { aloneConstellations } from './overdose-alone.ts';
import { failingConstellations } from './overdose-failing.ts';
import type { FailingSign } from './overdose-failing.ts';
import { heartConstellations } from './overdose-heart.ts';
import { childConstellations } from './overdose-child.ts';
import { leftConstellations } from './overdose-left.ts';
import { takenConstellations } from './overdose-taken.ts';
import type { TakenSign } from './overdose-taken.ts';
import { unsureConstellations } from './overdose-unsure.ts';

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

export const overdoseConstellations: readonly Constellation[] = [
  ...failingConstellations,
  ...aloneConstellations,
  ...heartConstellations,
  ...childConstellations,
  ...takenConstellations,
  ...unsureConstellations,
  ...leftConstellations,
];
