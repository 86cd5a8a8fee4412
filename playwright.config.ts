import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './tests/browser/find-chromium.ts';

const chromium = await findChromium();

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.test.ts',
  fullyParallel: true,
  workers: '100%',
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    // The server says at which port it is; it takes one that is free.
    baseURL: `http://localhost:${process.env['SITE_PORT']}`,
    launchOptions: {
      executablePath: chromium.executablePath,
      env: { ...process.env, ...chromium.env } as Record<string, string>,
      args: [...chromiumArguments],
    },
  },
  webServer: {
    command: 'node src/cli/serve-site.ts --port 0',
    wait: { stdout: /at http:\/\/localhost:(?<site_port>\d+)\// },
  },
});
