import type { Page } from 'playwright-core';

import { openApp } from '../../support/app.ts';
import type { OpenApp } from '../../support/app.ts';
import { axeFindings } from '../../support/axe.ts';
import { useBrowser } from '../../support/browser.ts';
import { panelIn } from '../panel.ts';
import { afterSayingSo, SINGLE_MOTHER } from '../walks.ts';

const browser = useBrowser();
let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const WIDTHS = [320, 390, 1280];
/** Pixels that a finger needs (ux: more than the 24 of WCAG 2.5.8). */
const TARGET = 44;

/** Everything wrong with what is on the screen now, in light and dark, on three widths. */
async function faults(page: Page, state: string): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const findings = await axeFindings(page);
      found.push(...findings.map((finding) => `${state}, ${width} ${colorScheme}: ${finding}`));
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    if (wide) found.push(`${state}, ${width}: scrolls sideways`);
    found.push(...(await smallTargets(page)).map((each) => `${state}, ${width}: small ${each}`));
  }
  return found;
}

/** Whatever can be pressed and is too small for a finger. A checkbox is pressed by its label. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(
    (least) =>
      [...document.querySelectorAll<HTMLElement>('a, button, label, textarea')]
        // A number within a sentence is as high as its line.
        .filter((each) => !each.matches('p a'))
        .filter((each) => each.checkVisibility())
        .filter((each) => {
          const { width, height } = each.getBoundingClientRect();
          return width < least || height < least;
        })
        .map((each) => each.textContent),
    TARGET,
  );
}

test('axe finds nothing in any state of the panel, light and dark, at 320, 390 and 1280 px', async () => {
  const { page, context, allow } = await browser.open(`${app.url}/chat/demo`);
  allow(/^Failed to load resource/);
  const panel = panelIn(page);
  const found: string[] = [];
  const look = async (state: string) => void found.push(...(await faults(page, state)));

  await panel.asks(/OK to go on/);
  await look('opening');
  await panel.walk(SINGLE_MOTHER.slice(0, 2));
  await panel.asks(/looking for help for/);
  await look('choices');
  await panel.walk(SINGLE_MOTHER.slice(2, 6));
  await panel.asks(/phone number/);
  await look('words');
  await panel.walk(SINGLE_MOTHER.slice(6, 7));
  await panel.asks(/safe ways/);
  await panel.asking.getByLabel('Text message').click();
  await look('picked');
  await panel.type('I want to kill myself');
  await page.getByRole('region', { name: 'Help now' }).waitFor();
  await look('help');
  await panel.make({ tap: 'Go on with the questions' });
  await panel.walk(SINGLE_MOTHER.slice(7, 10));
  await panel.asks(/How often/);
  await look('examples');
  await panel.walk(afterSayingSo(SINGLE_MOTHER.slice(10, -2)));
  await page.getByRole('region', { name: 'Your answers so far' }).waitFor();
  await look('review');
  await page.getByRole('button', { name: 'Erase my chat' }).click();
  await look('asked whether to erase');
  await page.getByRole('button', { name: 'No, keep it' }).click();
  await context.setOffline(true);
  await panel.make({ tap: 'Send it to the team' });
  await page.getByText('Not sent yet').waitFor();
  await look('offline');
  await context.setOffline(false);
  await panel.stands('Sent to the team');
  await look('sent');
  await page.getByRole('button', { name: 'Erase my chat' }).click();
  await page.getByRole('button', { name: 'Yes, erase it' }).click();
  await page.getByRole('button', { name: 'Start a new chat' }).waitFor();
  await look('erased');
  expect(found).toEqual([]);
}, 240_000);

test('at 400 % zoom all of the panel can be reached by scrolling', async () => {
  const { page } = await browser.open(`${app.url}/chat/demo`, {
    viewport: { width: 320, height: 256 },
  });
  const panel = panelIn(page);
  await panel.asks(/OK to go on/);
  const choice = panel.asking.getByRole('button', { name: 'Yes, go on' });
  await choice.scrollIntoViewIfNeeded();
  const box = await choice.boundingBox();
  expect(box && box.y >= 0 && box.y + box.height <= 256).toBe(true);
  await choice.click();
  await panel.asks(/safe right now/);
});

test('in forced colors every choice still has an edge', async () => {
  const { page } = await browser.open(`${app.url}/chat/demo`, { forcedColors: 'active' });
  const panel = panelIn(page);
  await panel.asks(/OK to go on/);
  const edge = await panel.asking
    .getByRole('button', { name: 'Yes, go on' })
    .evaluate((button) => getComputedStyle(button).borderStyle);
  expect(edge).toBe('solid');
});

test('the panel reads from right to left where its language does', async () => {
  const { page } = await browser.open(`${app.url}/chat/demo`);
  await panelIn(page).walk(SINGLE_MOTHER.slice(0, 4));
  await panelIn(page).asks(/going on for you/);
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  const said = await page.locator('.from-said .words').first().boundingBox();
  const width = await page.evaluate(() => innerWidth);
  expect(said && said.x < width / 2).toBe(true);
});
