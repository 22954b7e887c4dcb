import type { Labelled } from '../vocabulary.ts';

/** A table written a line an entry, `id | label | name, name`, as entries. */
export function readRows(table: string): readonly Labelled[] {
  const lines = table.trim().split('\n');
  return lines.map((line) => {
    const [id = '', label = '', names = ''] = line.split('|').map((cell) => cell.trim());
    return { id, label, names: names === '' ? [] : names.split(',').map((name) => name.trim()) };
  });
}
