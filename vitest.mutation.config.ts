import { defineConfig } from 'vitest/config';

/** The tests of the rules alone, for `npm run mutation`. */
export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: new URL('./', import.meta.url).pathname }] },
  test: { environment: 'node', env: { TZ: 'UTC' }, include: ['lib/{law,record,catalogue}/**/*.test.ts'] },
});
