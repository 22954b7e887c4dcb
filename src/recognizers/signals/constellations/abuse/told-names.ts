/**
 * Signs of abuse that are told by the thing that was done, in words that other things are told by too.
 *
 * - `hurled`: out of a car, against a wall, a door slammed on a hand, a cane kicked away. `fromTheirHand`:
 *   a scar, a bruise or a limp that comes from a ring, a belt or a fist. `hushed`: is not to tell.
 *   `released`: out of jail, on bail. `rightHere`: sits here, reading along.
 */
export type AbuseToldSign = 'hurled' | 'fromTheirHand' | 'hushed' | 'released' | 'rightHere';
