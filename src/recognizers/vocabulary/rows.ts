import type { Labelled, Vocabulary } from '../vocabulary.ts';

/** A table written a line an entry, `id | label | name, name`, as entries. */
export function readRows(table: string): readonly Labelled[] {
  const lines = table.trim().split('\n');
  return lines.map((line) => {
    const [id = '', label = '', names = ''] = line.split('|').map((cell) => cell.trim());
    return { id, label, names: names === '' ? [] : names.split(',').map((name) => name.trim()) };
  });
}

/** A table written a line a choice, `value: phrase, phrase`; a line without a value goes on. */
export function readTable(table: string): Vocabulary['synonyms'][string] {
  const rows = table.trim().split(/\n(?=\s*\w+: )/);
  return Object.fromEntries(
    rows.map((row) => {
      const [value = '', phrases = ''] = row.trim().split(': ');
      return [value, phrases.split(',').map((phrase) => phrase.trim())];
    }),
  );
}

/**
 * A list with a language's own labels and names. The names it had are still understood: people
 * call an insurer or a drug by the name on the card or the bottle, whatever language they speak.
 */
export function translated(
  list: readonly Labelled[],
  own: readonly Labelled[],
): readonly Labelled[] {
  const byId = new Map(own.map((each) => [each.id, each]));
  return list.map((each) => {
    const mine = byId.get(each.id);
    if (!mine) return each;
    return { id: each.id, label: mine.label, names: [each.label, ...each.names, ...mine.names] };
  });
}
