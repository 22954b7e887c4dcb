const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A page with its placeholders filled in, as text that no browser takes for markup.
 *
 * @throws RangeError for a placeholder without a value
 * @example fill('<p>{{name}}</p>', { name: 'A & B' }) // '<p>A &amp; B</p>'
 */
export function fill(html: string, values: Readonly<Record<string, string>>): string {
  return html.replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new RangeError(`The page has {{${key}}}, which has no value.`);
    return value.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
  });
}
