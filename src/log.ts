import { pino } from 'pino';
import type { Config } from './config.ts';

/** What may stand in a log line: names, ids and numbers. Nothing that anyone wrote, and no error text. */
type Line = Readonly<Record<string, string | number>> & { readonly event: string };

export interface Log {
  debug(line: Line): void;
  info(line: Line): void;
  warn(line: Line): void;
}

/** One JSON line an event, to standard error so that standard output stays for people. */
export function createLog(level: Config['LOG_LEVEL']): Log {
  const log = pino({ level, base: null }, pino.destination({ fd: 2, sync: false }));
  return {
    debug: (line) => log.debug(line),
    info: (line) => log.info(line),
    warn: (line) => log.warn(line),
  };
}
