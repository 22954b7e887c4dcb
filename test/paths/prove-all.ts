import { provesBackAndEdit } from '../machines/paths/back-and-edit.ts';
import { reachStates } from '../machines/paths/reachable.ts';
import type { Setting } from '../machines/paths/reachable.ts';
import { provesSafety } from '../machines/paths/safety.ts';
import { provesTalk } from '../machines/paths/talk.ts';
import { provesTheWays } from '../machines/paths/ways.ts';

/** Everything that holds on all paths, in a setting, in every state. */
export function proveAll(setting: Setting): void {
  const states = reachStates(setting);
  provesTheWays(setting, states);
  provesBackAndEdit(states);
  provesTalk(states);
  provesSafety(states);
}
