/**
 * Signs that someone takes leave of life: preparatory acts and warning signs of SAMHSA's
 * "Suicide Warning Signs" and of the Columbia protocol.
 *
 * - `farewell`: leave taken of people. `parting`: a bare goodbye, nothing by itself. `thanks`, `tender`: a plea to be forgiven, a dear one commended; nothing
 *   by itself. `letter`: a note, letters, videos.
 * - `inOrder`: a will, passwords, pets, a funeral arranged. `givesAway`: what is dear given away.
 * - `gone`: "when I am gone", "nobody will have to worry about me". `leaves`: "where I am going".
 *   `lastTime`: the last night. `dated`: after tonight, by Sunday.
 * - `goneSupposed`: gone, but only supposed or wished for; not a leave-taking by itself.
 * - `vanished`: left the house, phone off, nobody can reach them. `calmSudden`: at peace all at once.
 * - `insured`: worth more dead, would look like an accident. `joins`: to be with the dead.
 *   `lost`: what held them is gone. `alone`: by oneself, the others asleep, drunk, in tears.
 * - `trained`: read, taught or told of others. `recovered`: it lies years back.
 */
export type LeavingSign =
  | 'farewell'
  | 'parting'
  | 'tender'
  | 'thanks'
  | 'letter'
  | 'inOrder'
  | 'givesAway'
  | 'gone'
  | 'goneSupposed'
  | 'leaves'
  | 'lastTime'
  | 'dated'
  | 'vanished'
  | 'calmSudden'
  | 'insured'
  | 'joins'
  | 'lost'
  | 'alone'
  | 'trained'
  | 'recovered';
