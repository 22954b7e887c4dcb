const PREFIX = 'whsec_';
const MIN_BYTES = 24;
const MAX_BYTES = 64;

/** A webhook secret that cannot be used. The message never contains the secret itself. */
export class WebhookSecretError extends Error {
  override readonly name = 'WebhookSecretError';

  constructor(found: string) {
    super(
      `The webhook secret ${found}. Expected "${PREFIX}" followed by the base64 of ${MIN_BYTES} to ` +
        `${MAX_BYTES} random bytes: make one with  echo "${PREFIX}$(openssl rand -base64 32)"`,
    );
  }
}

/**
 * The secret, checked: the form that Standard Webhooks gives for a symmetric key.
 *
 * @throws WebhookSecretError saying what is wrong with it
 */
export function parseSecret(text: string): string {
  if (!text.startsWith(PREFIX)) throw new WebhookSecretError(`does not start with "${PREFIX}"`);
  const encoded = text.slice(PREFIX.length);
  const key = Buffer.from(encoded, 'base64');
  // Buffer skips over what is not base64; only a true encoding comes back as it was.
  if (key.toString('base64') !== encoded) throw new WebhookSecretError('is not base64');
  if (key.length < MIN_BYTES || key.length > MAX_BYTES) {
    throw new WebhookSecretError(`holds ${key.length} bytes`);
  }
  return text;
}
