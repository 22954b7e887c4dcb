import type { Frame, Page } from 'playwright-core';

/** What a visitor does with a question in the panel. */
export type Move =
  | { readonly tap: string }
  | { readonly pick: readonly string[] }
  | { readonly type: string };

/** A conversation as a table: the question expected, and what is done with it. */
export type Walk = readonly (readonly [question: RegExp, move: Move])[];

/** The panel in a page or in a frame of it, as a person uses it. */
export function panelIn(page: Page, where: Page | Frame = page) {
  const asking = where.locator('.asking');
  const field = where.locator('.composer textarea');
  const question = where.locator('#question');

  async function type(text: string): Promise<void> {
    await field.fill(text);
    await field.press('Enter');
  }

  async function make(move: Move): Promise<void> {
    if ('type' in move) return type(move.type);
    if ('tap' in move) return asking.getByRole('button', { name: move.tap, exact: true }).click();
    for (const label of move.pick) await asking.getByLabel(label).click();
    await asking.getByRole('button', { name: /^Send/ }).click();
  }

  const asks = (expected: RegExp): Promise<void> =>
    where.locator('#question', { hasText: expected }).waitFor();

  return {
    asking,
    field,
    question,
    type,
    make,
    /** Waits for a question. */
    asks,
    /** Walks the table; rejects at the first question that does not come. */
    async walk(rows: Walk): Promise<void> {
      for (const [expected, move] of rows) {
        await asks(expected);
        await make(move);
      }
    },
    /** Waits for what the head of the panel says about the conversation. */
    stands: (state: string) => where.locator('.who').getByText(state).waitFor(),
    /** What the visitor has said so far, as the panel shows it. */
    said: () =>
      where.locator('.from-said .words').evaluateAll((bubbles) =>
        bubbles.map((bubble) => {
          const seen = bubble.cloneNode(true) as HTMLElement;
          for (const heard of seen.querySelectorAll('.aloud')) heard.remove();
          return seen.textContent;
        }),
      ),
  };
}
