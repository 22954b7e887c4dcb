import { existsSync } from 'node:fs';

/** The environment, and under it what `.env` in this folder says. */
export function readEnvironment(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}
