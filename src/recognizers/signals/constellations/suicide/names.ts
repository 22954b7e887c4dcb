import type { LeavingSign } from './leaving-names.ts';
import type { ImageSign } from './image-names.ts';
import type { VeiledSign } from './veiled-names.ts';

/**
 * Signs of a suicide that is thought of, planned, prepared or tried. The steps are those of the
 * Columbia Suicide Severity Rating Scale: thoughts with a method, with intent, with a plan;
 * preparatory acts; attempts that were aborted, interrupted or survived.
 *
 * - `actNamed`: killing oneself, in plain words, slang or euphemism. `thinksOfIt`: thoughts of it;
 *   `darkThoughts`: thoughts that may be of it. `earnest`: said not to be a joke.
 * - `sinAsked`: whether it is a sin to end one's life, whether those who want to die are taken in.
 * - `deliberate`: done on purpose. `othersAct`: someone's suicide; `imitates`: would do the same.
 *   `wouldDare`: only courage is wanting. `awaits`: waits until the others sleep or leave.
 * - `method`: a way to do it. `impulse`: wants to, is about to, keeps picturing it.
 * - `means`: a gun, a rope, a blade, pills. `inHand`: such a thing held, loaded, tied, laid out.
 * - `hoarded`: pills saved up. `gotMeans`: bought, borrowed, at home and known where.
 * - `height`: on a bridge, a roof, the tracks. `brink`: past the rail, looking down, almost jumped.
 * - `planned`: knows how, has a plan. `dateSet`: has chosen the day. `resolved`: the mind is made up.
 *   `willDo`: will do "it", soon.
 * - `searched`: looked up how. `rehearsed`: tried it out. `tried`: an attempt. `triedIt`: tried "it", on a day. `again`: will try again.
 *   `rescued`: found or stopped. `bodyFound`: who is to find them.
 * - `dosedToDie`: took much so as not to wake. `refusesCare`: stops dialysis, looks no more before
 *   crossing. `voiceSays`: a voice orders it. `afterlife`: whether God forgives it.
 * - `notSafe`: cannot keep oneself safe. `fearsSelf`: afraid of what one may do. `watched`: is watched,
 *   was just discharged. `dyingMeant`: wants
 *   to be dead; `deathWord`: a word of death. `staged`: to look like an accident.
 *   `drawn`: cannot stop thinking of it. `leaveMe`: nobody should call or come. `heldBack`: the one thing that still holds.
 */
export type SuicideSign =
  | 'actNamed'
  | 'thinksOfIt'
  | 'darkThoughts'
  | 'sinAsked'
  | 'wouldDare'
  | 'deliberate'
  | 'othersAct'
  | 'imitates'
  | 'awaits'
  | 'earnest'
  | 'method'
  | 'impulse'
  | 'means'
  | 'inHand'
  | 'hoarded'
  | 'gotMeans'
  | 'height'
  | 'brink'
  | 'planned'
  | 'dateSet'
  | 'resolved'
  | 'willDo'
  | 'searched'
  | 'rehearsed'
  | 'tried'
  | 'triedIt'
  | 'again'
  | 'rescued'
  | 'bodyFound'
  | 'dosedToDie'
  | 'refusesCare'
  | 'voiceSays'
  | 'afterlife'
  | 'notSafe'
  | 'fearsSelf'
  | 'watched'
  | 'dyingMeant'
  | 'deathWord'
  | 'staged'
  | 'drawn'
  | 'leaveMe'
  | 'heldBack'
  | LeavingSign
  | VeiledSign
  | ImageSign;
