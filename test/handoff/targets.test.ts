import { WebhookSecretError } from '../../src/handoff/secret.ts';
import { TargetError } from '../../src/handoff/target.ts';
import { createTargets, problemsOfWebhooks } from '../../src/handoff/targets.ts';

const SECRET = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
const crm = (host: string) => ({ name: 'crm', url: `https://${host}/`, secret: SECRET });
const OWN = { url: 'http://127.0.0.1:1/', secret: SECRET, allowLoopbackHttp: true };

const webhooks: Record<string, ReturnType<typeof crm>[]> = {
  harbor: [crm('harbor.example')],
  lantern: [crm('lantern.example'), { ...crm('lantern.example'), name: 'fax' }],
};
const webhooksOf = (id: string) => webhooks[id] ?? [];

test('a name leads to the target of the own center, whoever else has one of that name', () => {
  const targets = createTargets(webhooksOf, undefined);
  expect(targets.get('crm', 'harbor')?.url).toBe('https://harbor.example/');
  expect(targets.get('crm', 'lantern')?.url).toBe('https://lantern.example/');
  expect(targets.get('fax', 'harbor')).toBeUndefined();
  expect(targets.get('crm', 'gone')).toBeUndefined();
});

test("a handoff goes to the own center's targets and the environment's", () => {
  const targets = createTargets(webhooksOf, OWN);
  expect(targets.names('harbor')).toEqual(['crm', 'environment']);
  expect(targets.names('lantern')).toEqual(['crm', 'fax', 'environment']);
  expect(targets.names('gone')).toEqual(['environment']);
  expect(targets.get('environment', 'gone')).toBe(OWN);
});

test.each([
  ['plain http', 'http://127.0.0.1:1/', SECRET, TargetError],
  ['a private address', 'https://10.0.0.1/', SECRET, TargetError],
  ['a bad secret', 'https://example.org/', 'whsec_short', WebhookSecretError],
])("%s as the environment's stops the start", (_, url, secret, error) => {
  expect(() => createTargets(webhooksOf, { url, secret })).toThrow(error);
});

test('what could never work, or is named twice, is a problem of the settings, and not repeated', () => {
  const bad = [
    crm('a.example'),
    { name: 'inside', url: 'https://10.0.0.1/', secret: SECRET },
    { name: 'crm', url: 'https://b.example/', secret: 'whsec_short' },
  ];
  const found = problemsOfWebhooks({ webhooks: bad });
  expect(found.map(({ path }) => path.join('.'))).toEqual([
    'webhooks.1.url',
    'webhooks.2.secret',
    'webhooks.2.name',
  ]);
  const told = found.map(({ message }) => message).join('\n');
  for (const secret of ['10.0.0.1', 'whsec_short']) expect(told).not.toContain(secret);
  expect(problemsOfWebhooks({ webhooks: [crm('a.example')] })).toEqual([]);
});

test("no center's webhook has the name of the environment's: it would never be used", () => {
  const [found, ...more] = problemsOfWebhooks({
    webhooks: [{ ...crm('a.example'), name: 'environment' }],
  });
  expect(found?.path).toEqual(['webhooks', 0, 'name']);
  expect(found?.message).toMatch(/WEBHOOK_URL .*would not be used; rename it/);
  expect(more).toEqual([]);
});
