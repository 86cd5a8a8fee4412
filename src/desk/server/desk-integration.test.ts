import type { HookParameters } from 'astro';
import { expect, test } from 'vitest';
import { deskIntegration } from './desk-integration.ts';

type Setup = HookParameters<'astro:config:setup'>;

/** What it sets of Vite for a command of Astro. */
function viteSetFor(command: Setup['command']) {
  const set: Parameters<Setup['updateConfig']>[0][] = [];
  const updateConfig = (config: (typeof set)[number]) => {
    set.push(config);
  };
  deskIntegration().hooks['astro:config:setup']?.({ command, updateConfig } as unknown as Setup);
  return set.map(({ vite }) => vite);
}

test('what is made ready for the page lies where no other start of Vite empties it', () => {
  expect(viteSetFor('dev')).toEqual([expect.objectContaining({ cacheDir: 'node_modules/.vite/desk' })]);
});

test.each(['build', 'sync', 'preview'] as const)('astro %s knows nothing of the desk', (command) => {
  expect(viteSetFor(command)).toEqual([]);
});
