import { WebhookSecretError, parseSecret } from '../../src/handoff/secret.ts';

const secretOf = (bytes: number) => `whsec_${Buffer.alloc(bytes, 7).toString('base64')}`;

test.each([24, 32, 64])('a secret of %i bytes is taken as it is', (bytes) => {
  expect(parseSecret(secretOf(bytes))).toBe(secretOf(bytes));
});

test.each([
  ['without its prefix', secretOf(32).slice(6), 'does not start with'],
  ['with another prefix', secretOf(32).replace('whsec_', 'whpk_'), 'does not start with'],
  ['that is no base64', 'whsec_correct horse battery staple!!', 'is not base64'],
  ['in base64url', `whsec_${Buffer.alloc(32, 0xfb).toString('base64url')}`, 'is not base64'],
  ['that is empty', 'whsec_', 'holds 0 bytes'],
  ['that is too short', secretOf(23), 'holds 23 bytes'],
  ['that is too long', secretOf(65), 'holds 65 bytes'],
])('a secret %s is refused, and not repeated', (_, secret, why) => {
  const parse = () => parseSecret(secret);
  expect(parse).toThrow(WebhookSecretError);
  expect(parse).toThrow(why);
  expect(parse).toThrow(/openssl rand/);
  if (secret.length > 6) expect(parse).not.toThrow(secret);
});
