import { PLAIN, reachStates } from './reachable.ts';
import { provesSafety } from './safety.ts';

provesSafety(reachStates(PLAIN));
