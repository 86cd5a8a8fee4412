import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runMerge } from '../src/cli/merge/run-merge.ts';
import { everythingIn, killAtEveryCall } from './kill-at-every-call.ts';
import { isLongForm } from './long-form.ts';
import { copyExample, sceneMerge, writingScenes } from './writing-scenes.ts';

test.each(writingScenes)(
  '$name killed at any call and run again ends as if never killed',
  async (scene) => {
    expect(await killAtEveryCall(scene)).toBeGreaterThan(8);
  },
  300_000,
);

/** The calls before which the process is killed; a merge of the example makes about thirty. */
const killedBefore = isLongForm ? [1, 4, 8, 12, 16, 20, 24, 28] : [16];

test('so does a merge whose process is killed in earnest', () => {
  const whole = inTrial((root) => {
    runMerge(root, sceneMerge);
  });
  for (const call of killedBefore) {
    const killed = inTrial((root) => {
      const { signal } = spawnSync(process.execPath, ['tests/killed-merge.ts', root, String(call)]);
      expect(signal, `killed before call ${call}`).toBe('SIGKILL');
      expect(everythingIn(root)).not.toEqual(whole);
      runMerge(root, sceneMerge);
    });
    expect(killed, `killed before call ${call}`).toEqual(whole);
  }
}, 120_000);

function inTrial(task: (root: string) => void) {
  const root = mkdtempSync(join(tmpdir(), 'killed-'));
  try {
    copyExample(root);
    task(root);
    return everythingIn(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
