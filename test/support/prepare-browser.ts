import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Where `openBrowser` finds the browser. */
export const BROWSER = 'PORCHLIGHT_TEST_BROWSER';

/**
 * Runs once before the tests that need more than Node: builds the pages if their sources changed,
 * and unpacks the browser, which two workers must not do at the same time.
 */
async function prepareBrowser(): Promise<void> {
  await promisify(execFile)(process.execPath, ['src/commands/build-web.ts']);
  // Tells the package to unpack its libraries too, and to name them in LD_LIBRARY_PATH.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  process.env[BROWSER] = await chromium.executablePath();
}

// Jest takes a default export here.
export default prepareBrowser;
