/**
 * Signs by which injury to oneself is told without its name.
 *
 * - `freshOnes`: "new ones", with no word of what. `lesionNamed`: a wound or a mark, of whatever kind.
 *   `noSuchCause`: what is blamed for it does not exist. `heldThere`: skin or iron held against it.
 *   `sleeveBloody`: a sleeve, a sock, a wrist that is wet, red or dripping. `dizzied`: until one saw stars.
 *   `headToWall`: a head or a fist
 *   against something hard. `scantly`: only scratches, only shallow. `unwilled`: does not want to do it again.
 */
export type SelfharmToldSign =
  | 'freshOnes'
  | 'lesionNamed'
  | 'noSuchCause'
  | 'heldThere'
  | 'sleeveBloody'
  | 'dizzied'
  | 'headToWall'
  | 'scantly'
  | 'unwilled';
