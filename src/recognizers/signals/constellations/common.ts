/**
 * Signs that more than one danger is told by.
 *
 * - `now`: it is going on, or about to be.
 * - `drug`: any drug or medicine; `downer`: alcohol, or pills that calm, whose sudden end can kill;
 *   `needle`: needle, spoon, foil, baggie.
 * - `weapon`: a gun or a blade; `kin`: a relative or someone at home.
 * - `fiction`: a song, a film, a game, a book; `joking`: said to be a joke; `animal`: a pet or a beast.
 */
export type CommonSign =
  | 'now'
  | 'drug'
  | 'downer'
  | 'needle'
  | 'weapon'
  | 'kin'
  | 'fiction'
  | 'joking'
  | 'animal';
