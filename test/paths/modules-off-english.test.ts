import { provesBackAndEdit } from '../machines/paths/back-and-edit.ts';
import { PLAIN, reachStates } from '../machines/paths/reachable.ts';

// The rest of this setting is proved by `npm run check`.
provesBackAndEdit(reachStates(PLAIN));
