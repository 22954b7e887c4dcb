import type { Page } from 'playwright-core';

import { PASSWORD } from '../../desk/open-desk.ts';

/** The desk in a page, as a coordinator uses it. */
export function deskIn(page: Page) {
  const rows = page.locator('.row');
  return {
    rows,
    summary: page.locator('.summary'),
    transcript: page.locator('.transcript'),
    /** What came of the last act. */
    said: page.locator('.said'),
    signIn: async (name = 'Maya Ortiz'): Promise<void> => {
      await page.getByLabel('Name').fill(name);
      await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.locator('main.list').waitFor();
    },
    row: (id: string) => page.locator(`[data-id="${id}"]`),
    open: async (id: string): Promise<void> => {
      await page.locator(`[data-id="${id}"]`).click();
      await page.locator('.sbar').waitFor();
    },
  };
}

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 720 };
