/**
 * Signs of a dose that is too much for a body that has changed, or that was measured wrong.
 *
 * - `toleranceLost`: out of jail, rehab or hospital, or long without; `sameAsBefore`: as much as back
 *   then. `aboutToUse`: is going to use now; `heedless`: does not care what happens.
 * - `usedJust`: has just used some; `othersFell`: others went down from it.
 * - `dosedWrong`: one amount instead of another. `doseForgotten`: not known whether it was taken;
 *   `dosedAgain`: taken once more. `patchesOn`: more patches than one.
 * - `hardToWake`: cannot be woken, sat up or brought round, in words that may be of ordinary sleep.
 *
 * That the first days after a time without are the deadliest: SAMHSA Overdose Prevention and Response
 * Toolkit (2025); Binswanger et al., NEJM 2007. That a double or a mistaken dose is asked about at once:
 * America's Poison Centers.
 */
export type OverdoseLapseSign =
  | 'toleranceLost'
  | 'sameAsBefore'
  | 'aboutToUse'
  | 'heedless'
  | 'usedJust'
  | 'othersFell'
  | 'dosedWrong'
  | 'doseForgotten'
  | 'dosedAgain'
  | 'patchesOn'
  | 'hardToWake';
