import { PLAIN, reachStates } from './reachable.ts';
import { provesTheWays } from './ways.ts';

provesTheWays(PLAIN, reachStates(PLAIN));
