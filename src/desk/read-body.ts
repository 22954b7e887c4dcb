import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';
import { HttpError } from '../http/http-error.ts';
import { readJson } from '../http/read-json.ts';

/**
 * The body of a request in a known form.
 *
 * @throws HttpError 400 naming the first field that does not fit, never what stood in it
 */
export async function readBody<Form extends z.ZodType>(
  req: IncomingMessage,
  form: Form,
): Promise<z.output<Form>> {
  const parsed = form.safeParse(await readJson(req));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') || 'body';
  throw new HttpError(
    400,
    'bad_field',
    `${field}: ${issue?.message ?? 'is not as expected'}.`,
    {},
    { field },
  );
}
