/**
 * What was stopped: `downerStopped`: drink or calming pills, named, and stopped, run out, kept away
 * or cut down.
 */
export type StoppedSign = 'downerStopped';

/** `ceased`: something unnamed stopped in any of those ways. `elapsed`: hours or days since. */
export type PauseSign = 'ceased' | 'elapsed';

/**
 * Who takes what: `downerNamed`: drink, benzodiazepine, barbiturate, GHB, baclofen. `drinker`:
 * someone who takes one every day. `unstopped`: wants to stop, or cannot. `longSober`: sober for
 * months or years.
 */
export type TakerSign = 'downerNamed' | 'drinker' | 'unstopped' | 'longSober';

/**
 * `unreal`: sees, hears or feels what is not there; `sighting`: what may be there. `voices`: of
 * nobody named. `offAir`: a radio that is off.
 */
export type UnrealSign = 'unreal' | 'voices' | 'sighting' | 'offAir';

/**
 * `deliriumTremens`: named. `astray`: does not know where or who. `raves`: talks or acts out of
 * their mind.
 */
export type RavingSign = 'deliriumTremens' | 'astray' | 'raves';

/** `fit`: a seizure. `aura`: what goes before one. `jerks`: limbs that jump. */
export type FitSign = 'fit' | 'aura' | 'jerks';

/** `shakesHard`: a tremor that keeps from holding a cup; `shakes`: any; `steady`: little or none. */
export type TremorSign = 'shakesHard' | 'shakes' | 'steady';

/**
 * `heart`: pounding, chest, blood pressure. `fever`; `feverDenied`: none of it. `drenched`: in
 * sweat. `fainted`: passed out, or cannot stand.
 */
export type VitalSign = 'heart' | 'fever' | 'feverDenied' | 'drenched' | 'fainted';

/**
 * `noFluids`: nothing stays down. `retches`: vomits. `poorly`: ill, cramping. `withdrawing`: from
 * whatever drug. `pregnant`. `dreads`: to die of it.
 */
export type IllnessSign = 'noFluids' | 'retches' | 'poorly' | 'withdrawing' | 'pregnant' | 'dreads';

/**
 * Mostly nothing: `general`: of what withdrawal can do to anyone. `wonders`: whether what happens is
 * normal. `asksHelp`: what to do now. `retold`: in a film or a song. `petsFit`: a dog's seizure.
 */
export type HarmlessSign = 'general' | 'wonders' | 'asksHelp' | 'retold' | 'petsFit';

/** All that dangerous withdrawal is told by. */
export type WithdrawalSign =
  | StoppedSign
  | PauseSign
  | TakerSign
  | UnrealSign
  | RavingSign
  | FitSign
  | TremorSign
  | VitalSign
  | IllnessSign
  | HarmlessSign;
