import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { Locator, Page } from 'playwright-core';

import {
  ASKS_FOR_A_PERSON,
  CRY_FOR_HELP,
  DEPRESSION_FIRST,
  LEAVING_RESIDENTIAL,
  SINGLE_MOTHER,
  WIFE,
} from '../conversations/transcripts.ts';
import { hold, talk } from '../desk/talk.ts';
import { launchBrowser } from '../support/browser.ts';
import prepareBrowser from '../support/prepare-browser.ts';
import type { Transcript } from '../support/visitor.ts';
import { serve, SETUP } from './serve.ts';

const FOLDER = 'docs/images';
const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };
const COLORS = ['light', 'dark'] as const;
/** Milliseconds that a page may take for anything. */
const PATIENCE = 30_000;

/** Photographs a page in both sizes and colors, each time loaded anew. */
async function take(name: string, page: Page, ...ready: readonly Locator[]): Promise<void> {
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const colorScheme of COLORS) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.reload();
      for (const each of ready) await each.waitFor();
      const file = `${name}-${size}-${colorScheme}.png`;
      await page.screenshot({ path: join(FOLDER, file), animations: 'disabled' });
      console.log(file);
    }
  }
}

/** The rows of a conversation before a question. */
function before(question: string, transcript: Transcript): Transcript {
  return transcript.slice(
    0,
    transcript.findIndex(([asked]) => asked === question),
  );
}

await prepareBrowser();
await mkdir(FOLDER, { recursive: true });
await using server = await serve();
await using browser = await launchBrowser();
const { url } = server;

/** A page with storage of its own. */
async function open(path: string, script = ''): Promise<Page> {
  const context = await browser.newContext({ deviceScaleFactor: 1 });
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript({ content: script });
  const page = await context.newPage();
  await page.goto(`${url}${path}`);
  return page;
}

/** The panel, in the middle of a conversation that was begun elsewhere. */
function openPanel({ resume }: { readonly resume: string }): Promise<Page> {
  const kept = JSON.stringify(JSON.stringify({ resume }));
  return open('/chat/demo', `sessionStorage.setItem('chat:demo', ${kept})`);
}

const question = await openPanel(await hold(url, before('detox.history', SINGLE_MOTHER)));
await take('panel-question', question, question.getByText('gone through detox').last());

const crisis = await hold(url, WIFE, CRY_FOR_HELP);
const help = await openPanel(crisis);
await take('panel-crisis', help, help.locator('.help-card'), help.locator('#question'));

const review = await openPanel(await hold(url, before('review', SINGLE_MOTHER)));
await take('panel-review', review, review.locator('.review-list'), review.locator('#question'));

const demo = await open('/');
await take('demo', demo, demo.getByRole('button', { name: 'Chat with us' }));

await talk(url, DEPRESSION_FIRST, ASKS_FOR_A_PERSON);
await talk(url, LEAVING_RESIDENTIAL);
await talk(url, SINGLE_MOTHER);
const desk = await open(`/desk#setup=${SETUP}`);
await desk.getByLabel('Name').fill('Maya Ortiz');
await desk.getByLabel('Password', { exact: true }).fill('a lantern by the door');
await desk.getByRole('button', { name: 'Make the account' }).click();
await desk.locator('main.list').waitFor();
await take('desk-list', desk, desk.locator('.row').nth(3));

await desk.locator(`[data-id="${crisis.conversationId}"]`).click();
await desk.locator('.sbar').waitFor();
await take('desk-summary', desk, desk.locator('.sbar'));
