import { useEffect, useRef, useState } from 'preact/hooks';

import { useSetting } from '../setting.ts';
import type { View } from '../view.ts';
import type { PanelWords } from '../words/words.ts';

/** Milliseconds; afterwards a reader that walks the page meets each sentence once. */
const CLEAR_AFTER = 15_000;

type Noted = Extract<View['entries'][number], { readonly lines: unknown }>;

function notedAloud({ lines }: Noted, { notedTitle }: PanelWords): readonly string[] {
  return [`${notedTitle}:`, ...lines.map(({ label, value }) => `${label}: ${value}.`)];
}

/** Reads new words of the assistant's aloud. It is on the page before there is anything to read. */
export function Announcer({ entries, question }: Pick<View, 'entries' | 'question'>) {
  const { words } = useSetting();
  const [spoken, setSpoken] = useState('');
  const seen = useRef(new Set<string>());

  useEffect(() => {
    const first = seen.current.size === 0;
    const fresh = entries.filter(({ id, type }) => type !== 'said' && !seen.current.has(id));
    const isNew = question !== undefined && !seen.current.has(question.key);
    for (const { id } of entries) seen.current.add(id);
    if (question) seen.current.add(question.key);
    // Back on a conversation that is under way: where it stands, and not all of it again.
    const told = first && entries.some(({ type }) => type === 'said') ? [] : fresh;
    const lines = told.flatMap((entry) => {
      if (!('lines' in entry)) return [entry.text];
      return entry.type === 'noted' ? notedAloud(entry, words) : [words.reviewTitle];
    });
    if (isNew) lines.push(question.text);
    if (isNew && question.choices) lines.push(words.choices(question.choices.length));
    if (lines.length > 0) setSpoken(lines.join(' '));
  }, [entries.length, question?.key]);

  useEffect(() => {
    const timer = setTimeout(() => setSpoken(''), CLEAR_AFTER);
    return () => clearTimeout(timer);
  }, [spoken]);

  return (
    <div class="aloud" aria-live="polite">
      {spoken}
    </div>
  );
}
