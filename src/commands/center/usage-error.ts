/** The command was asked for something that it cannot do. The message says what was found and expected. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The folder of the center in use. */
export const defaultFolder = (): string => process.env['CENTER_DIR'] ?? 'center';
