import { OPTIONAL_QUESTIONS } from '../../src/machines/topics/index.ts';
import { PLAIN, reachStates } from '../machines/paths/reachable.ts';
import { provesSafety } from '../machines/paths/safety.ts';
import { provesTheWays } from '../machines/paths/ways.ts';

/** A center that asks nothing that it may leave out. */
const SHORTEST = { ...PLAIN, leaveOut: OPTIONAL_QUESTIONS };

const states = reachStates(SHORTEST);
provesTheWays(SHORTEST, states);
provesSafety(states);
