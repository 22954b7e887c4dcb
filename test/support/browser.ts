import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

import { BROWSER } from './prepare-browser.ts';

/** No GPU, no sandbox, and nothing that calls home. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Milliseconds that a page may take for anything. */
const PATIENCE = 30_000;

/** A page and what went wrong on it. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every address that was asked for, in order. */
  readonly requests: readonly string[];
  /** Faults that fit are expected on this page, such as those of a lost network. */
  readonly allow: (fault: RegExp) => void;
}

interface Watched extends Visit {
  faults(): readonly string[];
}

/** Starts the browser that prepare-browser.ts unpacked. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env[BROWSER];
  if (executablePath === undefined) throw new Error('prepare-browser.ts has not run.');
  return chromium.launch({ executablePath, args: ARGS });
}

/**
 * One browser for a test file. Each page has storage of its own and is closed after its test, which
 * fails if the page wrote an error or a warning, threw, or broke its policy.
 *
 * @example const browser = useBrowser();
 *   test('…', async () => {
 *     const { page } = await browser.open(`${url}/chat/demo`, { viewport: { width: 390, height: 844 } });
 *   });
 */
export function useBrowser() {
  let browser: Browser;
  let visits: Watched[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    const faults = visits.flatMap((visit) => visit.faults());
    await Promise.all(visits.map(({ context }) => context.close()));
    visits = [];
    if (faults.length > 0) throw new Error(`Faults on the page:\n${faults.join('\n')}`);
  });
  afterAll(() => browser.close());

  return {
    /** Opens a page. `url` may be left out, to prepare the page first. */
    async open(url?: string, options: BrowserContextOptions = {}): Promise<Visit> {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      const visit = watch(page);
      visits.push(visit);
      if (url !== undefined) await page.goto(url);
      return visit;
    },
  };
}

function watch(page: Page): Watched {
  const faults: string[] = [];
  const allowed: RegExp[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('request', (request) => requests.push(request.url()));
  page.on('websocket', (socket) => requests.push(socket.url()));
  return {
    page,
    context: page.context(),
    requests,
    allow: (fault) => void allowed.push(fault),
    faults: () => faults.filter((fault) => !allowed.some((each) => each.test(fault))),
  };
}

/** The addresses that are not of this server. */
export function strangersAmong(requests: readonly string[], url: string): readonly string[] {
  const { host } = new URL(url);
  return requests.filter((each) => !each.startsWith('data:') && new URL(each).host !== host);
}
