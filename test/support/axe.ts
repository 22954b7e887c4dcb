import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { Frame, Page } from 'playwright-core';

const SOURCE = readFileSync(
  createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'),
  'utf8',
);

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe-core finds on a page or in a frame, one line a finding. Its source is evaluated, not
 * loaded: the policy of our pages forbids scripts from elsewhere.
 */
export async function axeFindings(page: Page | Frame): Promise<readonly string[]> {
  await page.evaluate(SOURCE);
  return page.evaluate(`(async () => {
    const options = { runOnly: ${JSON.stringify(TAGS)}, iframes: false };
    const { violations } = await axe.run(document, options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) =>
        [id, target.join(' '), failureSummary.replace(/\\s+/g, ' ')].join(': ')));
  })()`);
}
