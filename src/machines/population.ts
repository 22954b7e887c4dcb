/** Whom a program can be for alone. No question asks who is one of them. */
export const GROUPS = ['women', 'men', 'veterans'] as const;

/** Choices of `health.conditions` with which somebody may fear to be turned away. */
export const WELCOMED = ['pregnant', 'methadone_buprenorphine'] as const;

export type Welcomed = (typeof WELCOMED)[number];

/** Whom a program is for, as its center states it. */
export interface Population {
  readonly only?: (typeof GROUPS)[number] | undefined;
  /** In whole years, both of them among those it is for. */
  readonly ages?: Ages | undefined;
  readonly welcomes?: readonly Welcomed[] | undefined;
}

export interface Ages {
  readonly from?: number | undefined;
  readonly until?: number | undefined;
}
