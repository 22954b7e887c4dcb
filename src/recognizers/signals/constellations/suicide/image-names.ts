/**
 * How those speak of their end who do not name it, in pictures and by what surrounds it.
 *
 * - `endImage`: lights out, the screen black, a last stop. `neverBack`: a one-way ticket, no address left.
 * - `dutyDone`: nothing is left to be done here. `ageRefused`: no further birthday, no further winter.
 * - `freesOthers`: fixes it for everyone, costs nobody any more. `tooLate`: help would come too late.
 * - `doIt`: "it" would be done already but for this. `lifePast`: a life spoken of in the past.
 * - `lethalPlace`: a river, a quarry, a beam; `mulls`: it is thought of, gone to, looked at.
 * - `lethalAsked`: how one bleeds out, what gas does. `aborted`: floored it, and braked.
 * - `keptNear`: a means kept close, tested, counted, in the drawer. `heirs`: who takes one's place.
 * - `grimThing`: a rope, a pistol, the tracks, a grave. `innerPull`: a voice or a place that draws.
 * - `goesToDead`: would go where the dead are. `noFollowUp`: will not need the callback, take my kids.
 * - `survivesAsked`: what a fall does, what comes after. `forgotten`: the world turns without them.
 * - `pretends`: plays well until then. `ofRecovery`: it is of getting sober that all this is said.
 */
export type ImageSign =
  | 'endImage'
  | 'neverBack'
  | 'dutyDone'
  | 'ageRefused'
  | 'freesOthers'
  | 'tooLate'
  | 'doIt'
  | 'lifePast'
  | 'lethalPlace'
  | 'mulls'
  | 'lethalAsked'
  | 'aborted'
  | 'keptNear'
  | 'heirs'
  | 'pretends'
  | 'grimThing'
  | 'innerPull'
  | 'goesToDead'
  | 'noFollowUp'
  | 'survivesAsked'
  | 'forgotten'
  | 'ofRecovery';

/** One of these beside another is no longer a manner of speaking. */
export const IMAGES: readonly ImageSign[] = [
  'endImage',
  'neverBack',
  'dutyDone',
  'ageRefused',
  'freesOthers',
  'tooLate',
  'doIt',
  'lifePast',
  'keptNear',
  'heirs',
  'pretends',
  'innerPull',
  'goesToDead',
  'noFollowUp',
  'forgotten',
];
