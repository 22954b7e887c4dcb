/** The server took nothing for as long as anyone would wait. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
  constructor(base: string, status: number | undefined) {
    super(
      `The server at ${base} ${status === undefined ? 'cannot be reached' : `only answers ${status}`}. ` +
        'Your last message may not have arrived; what came before is kept. ' +
        'Start the server again, then: npm run chat',
    );
  }
}

/** The server answered that it will not do what it was asked. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The temporary folder is not one that anything private can be kept in. */
export class TemporaryFolderError extends Error {
  override readonly name = 'TemporaryFolderError';
  constructor(folder: string) {
    super(
      `${folder} cannot be used: expected a folder of your own that nobody else may open ` +
        '(mode 700). Remove it, or set TMPDIR to another place.',
    );
  }
}

/** The command was started with something it does not know. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const OF_THE_LANGUAGE: readonly string[] = [
  'Error',
  'TypeError',
  'RangeError',
  'SyntaxError',
  'ZodError',
];

/** What to tell of an error: our own say what to do, anything else is shown with where it came from. */
export function complaint(error: unknown): string {
  if (!(error instanceof Error)) return `The chat failed: ${String(error)}`;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'EACCES') return `The chat could not start: no permission for ${path}.`;
  if (error instanceof RefusedError) {
    return `The server refused this chat: ${error.message} For a new one: npm run chat -- --new`;
  }
  return OF_THE_LANGUAGE.includes(error.name) ? `The chat failed: ${error.stack}` : error.message;
}
