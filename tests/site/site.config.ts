import { defineConfig } from 'vitest/config';

/** Tests that read what was built, as a machine reads it: no browser is needed. */
export default defineConfig({
  test: { include: ['tests/site/*.test.ts'], testTimeout: 180_000, maxWorkers: 1, isolate: false },
});
