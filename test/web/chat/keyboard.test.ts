import type { Page } from 'playwright-core';

import { openApp } from '../../support/app.ts';
import type { OpenApp } from '../../support/app.ts';
import { useBrowser } from '../../support/browser.ts';
import { panelIn } from '../panel.ts';
import type { Move } from '../panel.ts';
import { SINGLE_MOTHER } from '../walks.ts';

const browser = useBrowser();
let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

/** Presses of Tab after which something ought to have been reached. */
const FAR = 80;

/** Tabs until the focus is on what has these words, or is the field to write in. */
async function tabTo(page: Page, words: string | undefined): Promise<void> {
  for (let presses = 0; presses < FAR; presses++) {
    const found = await page.evaluate((sought) => {
      const focused = document.activeElement;
      if (sought === undefined) return focused?.matches('.composer textarea');
      const label = focused?.closest('label') ?? focused;
      return label?.textContent.startsWith(sought);
    }, words);
    if (found) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${words ?? 'the field'}.`);
}

async function make(page: Page, move: Move): Promise<void> {
  if ('type' in move) {
    await tabTo(page, undefined);
    await page.keyboard.type(move.type);
    return page.keyboard.press('Enter');
  }
  if ('tap' in move) {
    await tabTo(page, move.tap);
    return page.keyboard.press('Enter');
  }
  for (const label of move.pick) {
    await tabTo(page, label);
    await page.keyboard.press('Space');
  }
  await tabTo(page, 'Send');
  await page.keyboard.press('Enter');
}

test('a whole intake needs no pointer, and the focus is never lost', async () => {
  const { page } = await browser.open(`${app.url}/chat/demo`);
  const panel = panelIn(page);
  for (const [question, move] of SINGLE_MOTHER) {
    await panel.asks(question);
    await make(page, move);
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  }
  await panel.stands('Sent to the team');
});

test('the next choices are one press of Tab away from the answer before', async () => {
  const { page } = await browser.open(`${app.url}/chat/demo`);
  const panel = panelIn(page);
  await panel.asks(/OK to go on/);
  await tabTo(page, 'Yes, go on');
  await page.keyboard.press('Enter');
  await panel.asks(/safe right now/);
  // Why we ask comes first, beside the number of the part.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const focused = await page.evaluate(() => document.activeElement?.textContent);
  expect(focused).toBe('Yes, safe right now');
});

test('each new question is read aloud once, with how many choices it has', async () => {
  const { page } = await browser.open(`${app.url}/chat/demo`);
  const panel = panelIn(page);
  await panel.asks(/OK to go on/);
  const live = page.locator('[aria-live=polite]');
  await live.getByText(/Hello.*Is it OK to go on\? 2 choices\.$/s).waitFor();
  await panel.make({ tap: 'Yes, go on' });
  await live.getByText(/^I ask everyone.*3 choices\.$/s).waitFor();
  expect(await live.count()).toBe(1);
});
