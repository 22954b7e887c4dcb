/** A string in a tree of words, and where it stands. */
export interface Placed {
  readonly path: string;
  readonly text: string;
}

/** Every string in a tree of words. Functions, the grammar of a language, are left out. */
export function stringsOf(tree: unknown, path = ''): readonly Placed[] {
  if (typeof tree === 'string') return [{ path, text: tree }];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, branch]) =>
    stringsOf(branch, path ? `${path}/${key}` : key),
  );
}
