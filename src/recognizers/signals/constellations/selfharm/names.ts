import type { SelfharmToldSign } from './told-names.ts';

/**
 * Signs of selfharm, of the writer or of someone they speak of.
 *
 * - `cutsSelf`: cuts, burns, stabs oneself, or arms, wrists, thighs. `turnsOnSelf`: uses a blade, a flame,
 *   a hammer on oneself, or has traded the bottle for it. `heatOnSkin`: iron, stove, hot spoon on the skin.
 * - `hurtsSelf`: is hurting oneself. `strikesSelf`: hits, bangs, bites, scratches oneself; `strikesMe` where
 *   the words may be of another. `scrapes`: the skin alone is told of. `reopens`: wounds not let heal.
 * - `harmNamed`: the act by its name: selfharm, cutting, a cutter; `cutsPlainly`: with what it does.
 *   `harmVeiled`: by no name: "did my legs again".
 * - `hurtWished`, `cutWished`: pain, blood or a cut longed for. `harmUrge`: a pull towards it.
 *   `harmsAgain`: doing it again. `cleanOfIt`: had left it. `notToDie`: said not to be about dying.
 * - `skinWounds`: cuts and burns that are there; `freshWounds`: and are new, or many; `hidesWounds`: and are
 *   hidden. `bloodSeen`: blood, skin raw. `deepWound`: deep, not closing, stitches. `ownLimb`: a part of the
 *   body one hurts. `freshly`: of today, or more than before. `bareCutting`: the bare word, said of anything.
 * - `bladeNear`: a thing one hurts oneself with. `bladeKept`: bought, held; `bladeHidden`: hidden, taken
 *   out of a sharpener.
 * - `hidesSkin`: sleeves, bracelets, locked doors; `heatSleeves`: sleeves in summer. `explainedAway`: "says
 *   the cat did it".
 * - `deservesPain`: as a punishment. `painRelieves`: to feel better, or anything; `harmReason`: said as its
 *   purpose; `harmSoothes`: blood, a cut, pain calms. `meantHarm`: meant. `harmHabit`: whenever, always.
 * - `starves`: goes without food, or brings it up; `noFood`: has not eaten.
 * - `skinMishap`: kitchen, work, shaving, sport, illness. `toldInArt`: song, film, book, class.
 *   `healedHarm`: long over, healed.
 *
 * That injury to oneself is asked about apart from suicide, whatever its method, and that it is
 * relief or punishment to most: Nock, Self-Injurious Thoughts and Behaviors Interview (2007), and
 * the Columbia protocol (C-SSRS), "non-suicidal self-injurious behavior".
 */
export type SelfharmSign =
  | SelfharmToldSign
  | 'cutsSelf'
  | 'turnsOnSelf'
  | 'heatOnSkin'
  | 'hurtsSelf'
  | 'cutsPlainly'
  | 'strikesSelf'
  | 'strikesMe'
  | 'scrapes'
  | 'reopens'
  | 'harmNamed'
  | 'harmVeiled'
  | 'hurtWished'
  | 'cutWished'
  | 'harmUrge'
  | 'harmsAgain'
  | 'cleanOfIt'
  | 'notToDie'
  | 'skinWounds'
  | 'freshWounds'
  | 'hidesWounds'
  | 'bloodSeen'
  | 'deepWound'
  | 'ownLimb'
  | 'freshly'
  | 'bareCutting'
  | 'bladeNear'
  | 'bladeKept'
  | 'bladeHidden'
  | 'hidesSkin'
  | 'heatSleeves'
  | 'explainedAway'
  | 'deservesPain'
  | 'painRelieves'
  | 'harmReason'
  | 'harmSoothes'
  | 'meantHarm'
  | 'harmHabit'
  | 'starves'
  | 'noFood'
  | 'skinMishap'
  | 'toldInArt'
  | 'healedHarm';
