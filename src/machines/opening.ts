import type { Level } from './levels.ts';

/** A program track at a site with times that fit the visitor. */
export interface Opening {
  readonly site: string;
  readonly program: string;
  readonly level: Level;
  /** Great-circle miles between ZIP centers: approximate. Undefined for telehealth. */
  readonly miles?: number;
  /** When it meets, in the center's own words. */
  readonly times: string;
}
