import { fill } from '../../src/pages/fill.ts';

test('what fills a page is text there, whatever it looks like', () => {
  const html = fill('<p title="{{name}}">{{name}}</p>', { name: `"><script>'&` });
  expect(html).toBe(
    '<p title="&quot;&gt;&lt;script&gt;&#39;&amp;">&quot;&gt;&lt;script&gt;&#39;&amp;</p>',
  );
});

test('a value that looks like a placeholder is not filled in again', () => {
  expect(fill('{{a}}', { a: '{{b}}', b: 'no' })).toBe('{{b}}');
});

test('a placeholder without a value is a fault', () => {
  expect(() => fill('{{nobody}}', {})).toThrow('The page has {{nobody}}, which has no value.');
});
