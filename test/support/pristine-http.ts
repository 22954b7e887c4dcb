import { ServerResponse } from 'node:http';

/**
 * Restify replaces `writeHead` for the whole process by one that returns nothing. Test files share
 * a process, so that a plain server in one file would break once another file had loaded ours.
 */
const KEY = Symbol.for('porchlight.pristine.writeHead');
const prototype = ServerResponse.prototype as ServerResponse & {
  [KEY]?: ServerResponse['writeHead'];
};

// oxlint-disable-next-line typescript/unbound-method -- put back where it came from
prototype[KEY] ??= prototype.writeHead;
prototype.writeHead = prototype[KEY];
