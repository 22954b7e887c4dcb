import type { CommonSign } from '../common.ts';

/**
 * Signs of despair: a wish to be gone that names no act.
 *
 * Each a wish in plain words:
 * - `wishesDeath`: would be dead, welcomes death. `noWaking`: hopes not to wake, to sleep forever.
 * - `takenAway`: hopes that a car, an illness, God or an overdose ends it. `unborn`: never born.
 * - `noReason`: nothing to live for. `livingTired`: tired of life itself. `unwilling`: will not live. `offEarth`: wants out of
 *   this world.
 * - `betterWithout`: everyone would be better off. `indifferent`: to live or die is all the same.
 * - `deathRelief`: death as rest, peace, a way out. `joinDead`: would be with someone who died.
 * - `thoughtsOfDeath`: death on the mind. `vanish`: to disappear, to exist no longer.
 *
 * Each weaker, and worth a question:
 * - `cannotGoOn`, `spent` (given up, no strength or fight left), `noFuture`, `noWayOut` (trapped,
 *   pain without end), `painOver` (wants it all to stop), `hopeless`.
 * - `wantsOut`: wants it to stop, which is said of a habit as well.
 * - `noTomorrow`: will not see the morning, and help at once.
 * - `burden`, `unmissed` (nobody would notice), `worthless`, `onlyTether` (alive only for someone).
 *
 * - `ownDeath`: when or if the writer were dead; with `othersEased`, whose life would be lighter then.
 * - `careLost`: has stopped caring to live, whose past means now. `payout`: money from a life insurance.
 * - `savedAgainstWill`: sorry to have been saved. `livedEnough`: has had one's time.
 *
 * And what decides about them: `forGood` (forever, once and for all); `ofHabit` (done with drink, a
 * job, a marriage), `atEase` (the end would be welcome), `gladToLive` and `notUnwilling` ("not that I don't") take the danger out.
 */
export type DespairSign =
  | 'wishesDeath'
  | 'noWaking'
  | 'takenAway'
  | 'unborn'
  | 'noReason'
  | 'livingTired'
  | 'unwilling'
  | 'offEarth'
  | 'betterWithout'
  | 'indifferent'
  | 'careLost'
  | 'deathRelief'
  | 'joinDead'
  | 'thoughtsOfDeath'
  | 'vanish'
  | 'cannotGoOn'
  | 'spent'
  | 'noFuture'
  | 'noTomorrow'
  | 'noWayOut'
  | 'painOver'
  | 'wantsOut'
  | 'hopeless'
  | 'burden'
  | 'unmissed'
  | 'worthless'
  | 'onlyTether'
  | 'ownDeath'
  | 'othersEased'
  | 'payout'
  | 'savedAgainstWill'
  | 'livedEnough'
  | 'ofHabit'
  | 'gladToLive'
  | 'notUnwilling'
  | 'forGood'
  | 'atEase';

/** Where one of these is said, no despair is meant. */
export const NOT_MEANT: readonly (CommonSign | DespairSign)[] = ['fiction', 'joking', 'gladToLive'];
