import { BusyIntakeError } from '../dialogs/turn.ts';
import { HttpError } from '../http/http-error.ts';

/** What a client is told of an error that stopped a turn. Details stay inside. */
export function refusedAs(error: unknown): unknown {
  if (error instanceof BusyIntakeError) {
    return new HttpError(503, 'busy', error.message, { 'retry-after': '1' });
  }
  const { name, statusCode } = error as { name?: string; statusCode?: number };
  if (name === 'AuthenticationError' || statusCode === 401) {
    return new HttpError(401, 'unauthenticated', 'The sender could not be authenticated.');
  }
  return error;
}
