import { ofEachValue, PLAIN, reachStates } from './reachable.ts';
import { provesSafety } from './safety.ts';
import { provesTalk } from './talk.ts';
import { provesTheWays } from './ways.ts';

const states = reachStates(PLAIN);
provesTheWays(PLAIN, states);
provesSafety(ofEachValue(states));
provesTalk(ofEachValue(states));
