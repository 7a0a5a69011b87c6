import { defineConfig } from 'vitest/config';

/** Long checks of the sums: many random cases against independent methods. Not part of `npm test`. */
export default defineConfig({
  test: {
    include: ['test/prove/**/*.prove.ts'],
    environment: 'node',
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 30 * 60_000,
    hookTimeout: 120_000,
  },
});
