import { defineConfig } from 'vitest/config';

/** Tests that start programs which are no packages of npm: `npm run test:servers`. */
export default defineConfig({
  test: {
    include: ['tests/servers/*.servers.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // A page of a busy machine may take longer than the second that is usual.
    expect: { poll: { timeout: 15_000 } },
    maxWorkers: 1,
  },
});
