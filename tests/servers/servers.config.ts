import { defineConfig } from 'vitest/config';

/** Tests that start programs which are no packages of npm: `npm run test:servers`. */
export default defineConfig({
  test: { include: ['tests/servers/*.servers.ts'], testTimeout: 120_000, hookTimeout: 30_000, maxWorkers: 1 },
});
