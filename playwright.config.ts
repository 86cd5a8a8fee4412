import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './tests/browser/find-chromium.ts';
import { exampleSite, subPathSite } from './tests/example-folder.ts';

const chromium = await findChromium();

/** What a reader does is tested on the invented story, whatever the content is. */
const onExample =
  /(?:offline|article|check|cite|search[\w-]*|timeline[\w-]*|compare|looks|reader-tasks)\.test\.ts$/;
const onSubPath = /sub-path\.test\.ts$/;

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.test.ts',
  fullyParallel: true,
  workers: '100%',
  // One picture for every machine: tests/browser/looks.test.ts says why it serves all.
  snapshotPathTemplate: 'tests/browser/looks/{arg}{ext}',
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  // What is waited for comes later beside the other tests of a busy machine.
  expect: { timeout: 20_000 },
  // A browser that hangs on a busy machine gets a second try; the report calls such a test flaky.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    // The worker fetches the whole site beside each test's first page: more work than most tests are. Those of readers who go
    // from page to page have it, and those of what it keeps.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: chromium.executablePath,
      env: { ...process.env, ...chromium.env } as Record<string, string>,
      args: [...chromiumArguments],
    },
  },
  // Each server takes a port that is free and says which.
  projects: [
    {
      name: 'the story of content/',
      testIgnore: [onExample, onSubPath],
      use: { baseURL: `http://localhost:${process.env['SITE_PORT']}` },
    },
    {
      name: 'the invented story',
      testMatch: onExample,
      use: { baseURL: `http://localhost:${process.env['EXAMPLE_PORT']}` },
    },
    {
      name: 'the invented story under a path',
      testMatch: onSubPath,
      use: { baseURL: `http://localhost:${process.env['SUB_PATH_PORT']}` },
    },
  ],
  webServer: [
    {
      command: 'node src/cli/dateline.ts preview --port 0',
      wait: { stdout: /at http:\/\/localhost:(?<site_port>\d+)\// },
    },
    {
      command: `node src/cli/dateline.ts preview --port 0 --site ${exampleSite}`,
      wait: { stdout: /at http:\/\/localhost:(?<example_port>\d+)\// },
    },
    {
      command: `node src/cli/dateline.ts preview --port 0 --site ${subPathSite}`,
      wait: { stdout: /at http:\/\/localhost:(?<sub_path_port>\d+)\// },
    },
  ],
});
