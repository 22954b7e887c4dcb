import { PLAIN } from '../machines/paths/reachable.ts';
import { proveAll } from './prove-all.ts';

proveAll(PLAIN);
