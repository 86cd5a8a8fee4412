import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesOfEveryKind, mostBytesOfFile } from '../../../tests/files-of-every-kind.ts';
import { isLongForm } from '../../../tests/long-form.ts';
import { mergeTrial, trialDay, writeParts } from '../../../tests/shard-trial.ts';
import { createTrialFolder, type TrialFolder } from '../../../tests/trial-folder.ts';
import { unflushedDisk } from '../disk/halting-disk.ts';
import type { IngestOptions } from '../ingest/ingest-options.ts';
import { openInputs } from '../ingest/open-inputs.ts';
import { ingestPaths } from '../ingest/run-ingest.ts';

let trial: TrialFolder;
beforeEach(() => {
  trial = createTrialFolder();
});
afterEach(() => trial.remove());

type Files = readonly (readonly [name: string, bytes: string | Uint8Array])[];

const files = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom('', 'a/', 'b/'),
      fc.integer({ min: 1, max: 9 }),
      fc.oneof(fc.constantFrom(...Object.keys(filesOfEveryKind)), fc.constant('name.txt')),
    )
    // A name may stand in two folders, with the same bytes or, from b, with others.
    .map(([folder, seed, kind]): Files[number] => [
      `in/${folder}${seed}.${kind}`,
      filesOfEveryKind[kind]?.(folder === 'b/' ? seed % 4 : seed) ?? '',
    ]),
  { selector: ([name]) => name, minLength: 0, maxLength: 7 },
);

type Settings = Pick<IngestOptions, 'given' | 'mayUpdate'>;
const plain: Settings = { given: {}, mayUpdate: false };

/** Contents of its own beside the files, in which something may be recorded before. */
async function inContent(name: string, before: Files, run: (content: string) => Promise<unknown>) {
  const content = join(trial.root, name);
  const own = createTrialFolder(content, trial.root);
  await runWhole(content, before, plain);
  await run(content);
  return own.snapshot();
}

function save(files: Files): string {
  const input = join(trial.root, 'in');
  rmSync(input, { recursive: true, force: true });
  mkdirSync(input);
  for (const [name, bytes] of files) trial.write(name, bytes);
  return input;
}

async function runWhole(content: string, saved: Files, { given, mayUpdate }: Settings) {
  const input = save(saved);
  const opened = await openInputs([input], mostBytesOfFile);
  const options = {
    out: content,
    content,
    isDryRun: false,
    day: trialDay,
    mostBytes: mostBytesOfFile,
    disk: unflushedDisk,
    opened,
  };
  return Array.from(ingestPaths([input], { ...options, given, mayUpdate }));
}

const given = fc.record(
  {
    language: fc.constant('de'),
    outlet: fc.constant('Lake Post'),
    date: fc.constant('2031-05-04'),
    url: fc.constant('https://post.example/lake/'),
  },
  { requiredKeys: [] },
);

test('shards and their merge leave what one run leaves, byte for byte, and tell the same', async () => {
  let round = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 7 }),
      files,
      files,
      given,
      fc.boolean(),
      async (count, before, now, said, mayUpdate) => {
        round += 1;
        const settings = { given: said, mayUpdate };
        const told: unknown[] = [];
        const one = await inContent(`one-${round}`, before, async (content) =>
          told.push(await runWhole(content, now, settings)),
        );
        const merged = await inContent(`merged-${round}`, before, async (content) => {
          save(now);
          const parts = await writeParts(trial, count, said);
          renameSync(join(trial.root, 'in'), join(trial.root, 'away'));
          told.push(mergeTrial(parts, content, mayUpdate));
          rmSync(join(trial.root, 'away'), { recursive: true });
          rmSync(parts, { recursive: true });
        });
        expect(merged).toEqual(one);
        expect(told[1]).toEqual(told[0]);
      },
    ),
    { numRuns: isLongForm ? 60 : 8 },
  );
}, 300_000);
