import type { ComponentChildren } from 'preact';

import lantern from '../lantern.svg';

/** A page in front of the desk: one narrow column under the lantern. */
export function Gate({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <main class="gate">
      <img src={lantern} alt="" width="48" height="48" />
      <h1>{title}</h1>
      {children}
    </main>
  );
}
