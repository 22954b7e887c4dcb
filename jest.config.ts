import type { Config } from 'jest';

/**
 * Two projects: `pure` needs no SDK, server, browser or disk and is part of `npm run check`;
 * `whole` is everything else. Test files say where they belong by their folder.
 */
const PURE = ['machines', 'recognizers', 'content'];

const shared = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.(t|m?j)s$': [
      '@swc/jest',
      { jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  // Packages that ship only ES modules and so must be transformed for jest.
  transformIgnorePatterns: [
    '/node_modules/(?!(kysely|jose|limiter|kdbush|geokdbush|tinyqueue|chokidar|readdirp)/)',
  ],
  setupFiles: ['<rootDir>/test/support/pristine-http.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/support/quiet-console.ts'],
} as const;

const config: Config = {
  projects: [
    {
      ...shared,
      displayName: 'pure',
      testMatch: PURE.map((room) => `<rootDir>/test/${room}/**/*.test.ts`),
    },
    {
      ...shared,
      displayName: 'whole',
      globalSetup: '<rootDir>/test/support/prepare-browser.ts',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: PURE.map((room) => `<rootDir>/test/${room}/`),
    },
  ],
  // Ends what hangs; how fast something is is measured in bench/, on an idle machine.
  testTimeout: 120_000,
  // Half of the tests wait for a process, a browser or a socket: a worker for every core, none left idle.
  maxWorkers: '100%',
};

export default config;
