import type { ViolenceResolveSign } from './resolve-names.ts';

/**
 * Signs of violence towards others.
 *
 * - `killVow`, `hurtVow`: someone means to kill, or to hurt, a person. `fatalImage`: says it in an
 *   image: a dead man, brains, a throat. `massHarm`: a house or a school is to be shot at or burnt.
 * - `seesItDone`: sees himself do it, or is drawn to. `ownDread`: fears that he will hurt someone;
 *   `uneasy`: that he may do something. `commanded`: voices or God want it. `orderingVoices`:
 *   voices, of whatever they speak. `fury`: about to lose control.
 * - `harmWord`: harm named with the one it is for, of whatever mood. `mayHarm`: says that he may do it.
 *   `beforeHarm`: something is to happen first.
 *   `doomed`: someone is spoken of as good as dead. `seesSelf`: sees himself doing it. `reluctant`: does
 *   not want to hurt anyone. `vowEarnest`: says that it is meant. `armedWith`: something is at hand.
 *   `listKept`: a list.
 *   `backup`: others come along. `deedDone`: killed or stabbed someone.
 *   `attackingNow`: strikes someone, or holds a weapon. `breakIn`: someone forces his way in.
 *   `pleads`: asks to be stopped or helped. `standoff`: will not be taken, holed up, hostages.
 * - `menaced`: a threat was made. `payback`: revenge. `grudge`: a wrong that was done.
 *   `namesList`: names written down, a plan of a building. `warnedOff`: told to stay away that day.
 * - `weaponTaken`: a weapon fetched, bought, carried. `weaponOut`: drawn, waved, pointed.
 *   `armsNamed`: named at all. `gunmen`: people with weapons. `atDoor`: someone at the door.
 *   `owesDealer`: owes the wrong people.
 * - `rampage`: breaks what is around. `laysHands`: attacks someone. `ownBlow`: the writer struck
 *   someone. `roughHands`: shakes, a pillow. `takesCover`: others lock themselves in or fetch help.
 *   `agitated`: shouts, paces, will not listen. `crazed`: psychosis, stimulants, PCP, no sleep.
 * - `onTheWay`: goes to someone. `stalks`: waits for, follows, learnt where he lives.
 *   `publicPlace`: school, court, church. `babyNear`: a baby. `settled`: it is over, all is well.
 *   `rehearses`: practices at the range for it. `soonDay`: a day that is near.
 *   `mapsOut`: knows how he would do it to someone. `armsPosted`: a weapon in a post or a story.
 *   `pastime`: hunting, sport, cooking, games, trades.
 */
export type ViolenceSign =
  | ViolenceResolveSign
  | 'killVow'
  | 'hurtVow'
  | 'fatalImage'
  | 'massHarm'
  | 'seesItDone'
  | 'ownDread'
  | 'uneasy'
  | 'commanded'
  | 'orderingVoices'
  | 'menaced'
  | 'payback'
  | 'grudge'
  | 'namesList'
  | 'weaponTaken'
  | 'weaponOut'
  | 'armsNamed'
  | 'onTheWay'
  | 'stalks'
  | 'warnedOff'
  | 'ownBlow'
  | 'settled'
  | 'atDoor'
  | 'gunmen'
  | 'owesDealer'
  | 'fury'
  | 'crazed'
  | 'agitated'
  | 'rampage'
  | 'laysHands'
  | 'takesCover'
  | 'publicPlace'
  | 'babyNear'
  | 'roughHands'
  | 'pastime'
  | 'harmWord'
  | 'mayHarm'
  | 'doomed'
  | 'seesSelf'
  | 'reluctant'
  | 'vowEarnest'
  | 'armedWith'
  | 'deedDone'
  | 'attackingNow'
  | 'breakIn'
  | 'pleads'
  | 'beforeHarm'
  | 'backup'
  | 'listKept'
  | 'standoff'
  | 'rehearses'
  | 'armsPosted'
  | 'soonDay'
  | 'mapsOut';
