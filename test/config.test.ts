import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

import { ConfigError, readConfig, Variables } from '../src/config.ts';

const SECRET = `whsec_${randomBytes(32).toString('base64')}`;

/** What is said of a bad environment. */
function complaintAbout(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
  throw new Error('The environment was taken.');
}

test('nothing has to be set: SQLite in ./data, the demo center, loopback', () => {
  expect(readConfig({})).toMatchObject({
    PORT: 3978,
    BIND: '127.0.0.1',
    DATA_DIR: './data',
    CENTER_DIR: './center',
    MODE: 'demo',
    ALLOW_ANONYMOUS_MESSAGES: false,
    LIMIT_LOOPBACK: false,
    LOG_LEVEL: 'info',
  });
});

test('an empty variable counts as unset, and what is not ours is ignored', () => {
  expect(readConfig({ PORT: '', WEBHOOK_URL: '', MicrosoftAppId: '', HOME: '/home' })).toEqual(
    readConfig({}),
  );
});

test('the settings cannot be changed later', () => {
  expect(Object.isFrozen(readConfig({}))).toBe(true);
});

test('every problem is listed at once, with what was found and where to read on', () => {
  const complaint = complaintAbout({
    PORT: 'eighty',
    MODE: 'prod',
    LIMIT_LOOPBACK: 'yes',
    LOG_LEVEL: 'loud',
    PUBLIC_URL: 'not a url',
    DATABASE_URL: 'postgres://localhost/x',
    WEBHOOK_URL: 'ftp://example.org',
    WEBHOOK_SECRET: 'whsec_short',
  });
  for (const [name, found] of [
    ['PORT', 'eighty'],
    ['MODE', 'prod'],
    ['LIMIT_LOOPBACK', 'yes'],
    ['LOG_LEVEL', 'loud'],
    ['PUBLIC_URL', ''],
    ['DATABASE_URL', ''],
    ['WEBHOOK_URL', ''],
    ['WEBHOOK_SECRET', ''],
  ] as const) {
    const line = complaint.split('\n').find((each) => each.trim().startsWith(`${name}:`));
    expect(line).toBeDefined();
    expect(line).toContain(found);
  }
  expect(complaint).toContain('8 problems');
  expect(complaint).toContain('.env.example');
});

test('what does not fit together is listed beside what is wrong by itself', () => {
  const complaint = complaintAbout({
    MODE: 'prod',
    LOG_LEVEL: 'loud',
    BIND: '0.0.0.0',
    ALLOW_ANONYMOUS_MESSAGES: '1',
    WEBHOOK_URL: 'http://127.0.0.1:9/',
  });
  expect(complaint).toContain('4 problems');
  for (const name of ['MODE', 'LOG_LEVEL', 'ALLOW_ANONYMOUS_MESSAGES', 'WEBHOOK_SECRET']) {
    expect(complaint).toContain(`  ${name}: `);
  }
});

test('.env.example works as it is and names every variable', () => {
  const example = parseEnv(readFileSync('.env.example', 'utf8'));
  expect(readConfig(example)).toEqual(readConfig({}));
  expect(Object.keys(example)).toEqual(expect.arrayContaining(Object.keys(Variables.shape)));
});

test('a secret is never repeated, not even in the address of something else', () => {
  const complaint = complaintAbout({
    PORT: 'x',
    WEBHOOK_SECRET: 'whsec_not base64 but SECRET',
    MicrosoftAppPassword: '   ',
    DATABASE_URL: 'postgres://user:SECRET@localhost/x',
    PUBLIC_URL: 'htp://user:SECRET@host',
    WEBHOOK_URL: 'ftp://user:SECRET@host/?key=SECRET',
  });
  expect(complaint).toContain('6 problems');
  expect(complaint.replaceAll('WEBHOOK_SECRET', '')).not.toContain('SECRET');
});

test.each(['-1', '65536', '3.5', '0x10', ' '])('the port %j is refused', (PORT) => {
  expect(complaintAbout({ PORT })).toContain('PORT');
});

test('a webhook needs a secret that receivers can verify by', () => {
  const WEBHOOK_URL = 'http://127.0.0.1:9/';
  expect(complaintAbout({ WEBHOOK_URL })).toContain('WEBHOOK_SECRET');
  for (const secret of ['plain', 'whsec_', 'whsec_AAAA', SECRET.replace('whsec_', 'WHSEC_')]) {
    expect(complaintAbout({ WEBHOOK_URL, WEBHOOK_SECRET: secret })).toContain('WEBHOOK_SECRET');
  }
  expect(readConfig({ WEBHOOK_URL, WEBHOOK_SECRET: SECRET }).WEBHOOK_SECRET).toBe(SECRET);
});

test('messages without a token are taken on loopback only', () => {
  const ALLOW_ANONYMOUS_MESSAGES = '1';
  for (const BIND of ['0.0.0.0', '::', '192.168.1.4', 'example.org', '127.evil.example']) {
    const complaint = complaintAbout({ ALLOW_ANONYMOUS_MESSAGES, BIND });
    expect(complaint).toContain('ALLOW_ANONYMOUS_MESSAGES');
    expect(complaint).toContain(BIND);
  }
  for (const BIND of ['127.0.0.1', 'localhost', '::1']) {
    expect(readConfig({ ALLOW_ANONYMOUS_MESSAGES, BIND }).ALLOW_ANONYMOUS_MESSAGES).toBe(true);
  }
});

test('production refuses the demo center, plain http and whatever would be open', () => {
  const complaint = complaintAbout({
    MODE: 'production',
    PUBLIC_URL: 'http://chat.example.org',
    WEBHOOK_URL: 'http://127.0.0.1/',
    WEBHOOK_SECRET: SECRET,
  });
  for (const name of ['PUBLIC_URL', 'WEBHOOK_URL', 'CENTER_DIR']) expect(complaint).toContain(name);
  for (const CENTER_DIR of ['center', './center/', `${process.cwd()}/center`]) {
    const env = { MODE: 'production', PUBLIC_URL: 'https://chat.example.org', CENTER_DIR };
    expect(complaintAbout(env)).toContain('CENTER_DIR');
  }
  const good = { MODE: 'production', PUBLIC_URL: 'https://a.example', CENTER_DIR: '/srv/ours' };
  expect(readConfig(good).MODE).toBe('production');
});
