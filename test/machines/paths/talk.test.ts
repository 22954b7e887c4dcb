import { PLAIN, reachStates } from './reachable.ts';
import { provesTalk } from './talk.ts';

provesTalk(reachStates(PLAIN));
