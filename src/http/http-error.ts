/**
 * A refusal that the client is told about, in the one shape all errors have:
 * `{ error: { code, message } }`. Anything else that is thrown answers 500 and says nothing.
 *
 * `message` says what was found and what was expected, and never repeats what a visitor wrote.
 *
 * @example throw new HttpError(404, 'unknown_center', 'There is no center of that name.');
 */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Stands beside `error` in the body: crisis help, for one, is served with a refusal. */
  readonly beside: Readonly<Record<string, unknown>>;

  constructor(
    status: number,
    code: string,
    message: string,
    headers: Readonly<Record<string, string>> = {},
    beside: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
    this.beside = beside;
  }
}

/** The body that tells a client of an error. */
export function errorBody(error: HttpError): object {
  return { error: { code: error.code, message: error.message }, ...error.beside };
}
