/**
 * Death spoken of as a choice, and a deadly way named of oneself.
 *
 * - `deathChosen`: would choose it, it is the sensible thing, it is all that is thought of.
 * - `plainMethod`: a deadly way, named of oneself. `courseTaken`: whatever happens happens.
 */
export type VeiledSign = 'deathChosen' | 'plainMethod' | 'courseTaken';
