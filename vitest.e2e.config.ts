import { defineConfig } from 'vitest/config';

/** The built screen in a real browser, and the built desktop app where there is an Electron. One file at a time. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts', 'test/e2e-electron/**/*.e2e.ts'],
    environment: 'node',
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A browser beside other work needs more than the one second that is usual.
    expect: { poll: { timeout: 20_000 } },
  },
});
