import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { defineConfig } from 'vite';
import type { UserConfig } from 'vite';

const ROOT = join(import.meta.dirname, 'src/web');

/** Every folder of the web room with a page in it is a page: demo, chat, desk. */
const pages = readdirSync(ROOT).filter((name) => existsSync(join(ROOT, name, 'index.html')));

/** What took how long in a build is no problem of the build: on a slow machine it would warn. */
const checks = { bundlerTimings: false };

const shared = {
  root: ROOT,
  publicDir: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
} as const satisfies UserConfig;

const target = ['chrome109', 'firefox115', 'safari16'];

/** The pages, with hashed names for all they load: those may be cached for ever. */
const sites: UserConfig = {
  ...shared,
  build: {
    target,
    emptyOutDir: true,
    // A picture in a data: URL is counted in the page's weight and cannot be cached.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks,
      input: Object.fromEntries(pages.map((name) => [name, join(ROOT, name, 'index.html')])),
    },
  },
};

/** The loader: one classic script under a name that never changes, for other people's pages. */
const loader: UserConfig = {
  ...shared,
  build: {
    target,
    emptyOutDir: false,
    rolldownOptions: {
      checks,
      input: join(ROOT, 'loader/widget.ts'),
      output: { format: 'iife', entryFileNames: 'widget.js' },
    },
  },
};

export default defineConfig(({ mode }) => (mode === 'loader' ? loader : sites));
