/** Names of settings whose values are never repeated: they are secret, or may hold one in the wrong place. */
const SECRET_NAME = /^(?:webhooks|url)$|secret|token|password|passphrase|credential|key$/i;

/** How secrets begin, and addresses that hold a password. */
const SECRET_FORM = /whsec|opk_|secret|password|\/\/[^/]*@/i;

/** What could be a secret is of such signs, without a blank. */
const RUN = /[\w+=~.-]{12,}/g;

/** True where a value may hold a secret by where it stands. */
export function isSecretPlace(path: readonly PropertyKey[]): boolean {
  return path.some((part) => typeof part === 'string' && SECRET_NAME.test(part));
}

/** True for a text that says of itself that it is secret, or that is as random as one. */
export function looksSecret(text: string): boolean {
  return SECRET_FORM.test(text) || (text.match(RUN) ?? []).some(isRandom);
}

/** A message without anything in it that is as random as a secret. */
export function withoutSecrets(message: string): string {
  return message.replace(RUN, (run) => (isRandom(run) ? '…' : run));
}

/** Letters among digits, more of them than "iop2" or "x12" has, or capitals among small letters throughout. */
function isRandom(run: string): boolean {
  const parts = run.split(/[-_.~]/);
  const mixed = parts.filter((part) => /\d/.test(part) && /[a-z]/i.test(part));
  return (
    mixed.length > 1 ||
    mixed.some(({ length }) => length >= MIXED) ||
    parts.some((part) => (part.match(/[a-z](?=[A-Z])/g) ?? []).length >= CAPITALS)
  );
}

const MIXED = 8;
const CAPITALS = 4;
