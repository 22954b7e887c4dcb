import { resolve } from 'node:path';

import { z } from 'zod';

/** A bad environment. The message lists every bad variable: what was found, what was expected. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const flag = z
  .enum(['', '0', '1'], 'expected 1 or 0')
  .default('0')
  .transform((value) => value === '1');
const text = z.string().trim().min(1).optional();

const PORTS = 'expected a number from 0 to 65535';
const SECRET = /^whsec_[A-Za-z0-9+/]{32,}={0,2}$/;

/** Every variable of the environment that is read. */
export const Variables = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORTS)
    .transform(Number)
    .refine((port) => port <= 65_535, PORTS)
    .default(3978),
  BIND: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .refine(() => false, 'is not supported yet: leave it unset, and SQLite is used')
    .optional(),
  CENTER_DIR: z.string().min(1).default('./center'),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'expected an http or https URL' }).optional(),
  MODE: z.enum(['demo', 'production'], 'expected demo or production').default('demo'),
  MASTER_KEY_FILE: text,
  WEBHOOK_URL: z.url({ protocol: /^https?$/, error: 'expected an http or https URL' }).optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(SECRET, 'expected whsec_ and at least 24 random bytes in base64')
    .optional(),
  DESK_SETUP_TOKEN: text,
  ALLOW_ANONYMOUS_MESSAGES: flag,
  LIMIT_LOOPBACK: flag,
  LOG_LEVEL: z
    .enum(
      ['silent', 'error', 'warn', 'info', 'debug'],
      'expected silent, error, warn, info or debug',
    )
    .default('info'),
  MicrosoftAppType: text,
  MicrosoftAppId: text,
  MicrosoftAppPassword: text,
  MicrosoftAppTenantId: text,
});

/** The settings of one start, checked and frozen. */
export type Config = Readonly<z.infer<typeof Variables>>;

type Environment = Readonly<Record<string, string | undefined>>;
type Problem = readonly [name: string, message: string];

/** What is wrong with variables that are each right by themselves. */
function* conflicts(env: Partial<Config>, set: Environment): Generator<Problem> {
  if (set['WEBHOOK_URL'] !== undefined && set['WEBHOOK_SECRET'] === undefined) {
    yield ['WEBHOOK_SECRET', 'is needed with WEBHOOK_URL: receivers verify its signatures'];
  }
  if (env.ALLOW_ANONYMOUS_MESSAGES && env.BIND !== undefined && !isLoopback(env.BIND)) {
    yield ['ALLOW_ANONYMOUS_MESSAGES', `needs BIND on loopback, found ${env.BIND}`];
  }
  if (env.MODE !== 'production') return;
  if (!env.PUBLIC_URL?.startsWith('https://')) {
    yield ['PUBLIC_URL', 'must be an https address in production'];
  }
  if (env.WEBHOOK_URL?.startsWith('http://')) {
    yield ['WEBHOOK_URL', 'must be an https address in production'];
  }
  if (env.CENTER_DIR !== undefined && resolve(env.CENTER_DIR) === resolve('./center')) {
    yield ['CENTER_DIR', 'must be set in production: ./center is the demo center'];
  }
}

/** The variables that are right by themselves, whatever is wrong with the others. */
function understood(set: Environment): Partial<Config> {
  const fields = Object.entries(Variables.shape);
  return Object.fromEntries(fields.map(([name, field]) => [name, field.safeParse(set[name]).data]));
}

/**
 * Reads the settings from an environment. An empty variable counts as unset.
 *
 * @throws ConfigError naming every bad variable at once
 */
export function readConfig(env: Environment): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = Variables.safeParse(set);
  const issues = parsed.error?.issues ?? [];
  const problems = [
    ...issues.map(({ path, message }): Problem => [path.join('.'), message]),
    ...conflicts(understood(set), set),
  ].map(([name, message]) => {
    // A secret is never repeated, whatever is wrong with it.
    const hidden = SECRETS.includes(name) || set[name] === undefined;
    return `  ${name}: ${message}${hidden ? '' : ` (found "${set[name]}")`}`;
  });
  if (parsed.success && problems.length === 0) return Object.freeze(parsed.data);
  throw new ConfigError(
    `The environment has ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n${problems.join('\n')}\nSee .env.example for every variable.`,
  );
}

/** What is a secret or, as an address, may hold one. */
const SECRETS = [
  'WEBHOOK_SECRET',
  'MicrosoftAppPassword',
  'DESK_SETUP_TOKEN',
  'DATABASE_URL',
  'WEBHOOK_URL',
  'PUBLIC_URL',
];

export function isLoopback(bind: string): boolean {
  return bind === 'localhost' || bind === '::1' || /^127(\.\d{1,3}){3}$/.test(bind);
}
