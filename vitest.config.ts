import { defineConfig } from 'vitest/config';

const empty = new URL('./scripts/test-empty-module.mjs', import.meta.url).pathname;

const pure = ['{lib,components,app}/**/*.test.{ts,tsx}', 'scripts/**/*.test.{ts,mjs}'];
/** Tests that change the environment or replace modules: each in a process of its own. */
const changing = ['{lib/adapters,app,components/layout}/**/*.test.{ts,tsx}'];

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: new URL('./', import.meta.url).pathname },
      // Next resolves it to nothing on the server; outside Next it throws.
      { find: /^server-only$/, replacement: empty },
    ],
  },
  test: {
    environment: 'node',
    env: { TZ: 'UTC' },
    maxWorkers: process.env.CI ? 2 : undefined,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: pure,
          exclude: ['**/*.db.test.ts', ...changing],
          // Pure code is loaded once for all of them.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: { name: 'unit-apart', include: changing, exclude: ['**/*.db.test.ts'], testTimeout: 20_000 },
      },
      {
        extends: true,
        test: {
          name: 'services',
          include: ['{lib,app,prisma,scripts}/**/*.db.test.ts'],
          globalSetup: ['scripts/test-database.mjs'],
          setupFiles: ['scripts/test-database-file.mjs'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
