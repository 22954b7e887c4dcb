/**
 * Signs by which it is told that someone is resolved to hurt another, with no word of killing.
 *
 * - `notComingOut`: whom one goes to will not come out. `lastTimeForThem`: will not do it any more after
 *   tonight. `madeReady`: is ready for him, takes care of it. `hitList`: a list of whom to kill.
 *   `returns`: will be back. `robs`: makes others hand over. `fame`: all will know the name. `keptTool`: a weapon that is kept, allowed or worked with.
 */
export type ViolenceResolveSign =
  | 'notComingOut'
  | 'lastTimeForThem'
  | 'madeReady'
  | 'hitList'
  | 'returns'
  | 'robs'
  | 'fame'
  | 'keptTool';
