import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { storeChanges } from '../src/cli/changes/write-changes.ts';
import type { Disk } from '../src/cli/disk/disk.ts';
import { createDiskWriter, finishKilled } from '../src/cli/disk/folder-writer.ts';
import { runMerge } from '../src/cli/merge/run-merge.ts';
import { chooseNothing } from '../src/cli/place/ask-place.ts';
import { formatPlaceResult } from '../src/cli/place/print-place.ts';
import { placeArticles } from '../src/cli/place/run-place.ts';
import { createFileFinder } from '../src/cli/saved/find-saved-file.ts';
import { partName, writePart } from '../src/cli/shard/part-file.ts';
import { readShardFiles } from '../src/cli/shard/read-shard-files.ts';
import type { DeskEdit } from '../src/desk/protocol/desk-edit.ts';
import { previewSave, saveReport } from '../src/desk/save/save-report.ts';
import { createDeskHandlers } from '../src/desk/server/desk-handlers.ts';
import type { ChangeDay } from '../src/domain/changes.ts';
import { exampleReport } from './example-content.ts';
import { exampleFolder, exampleSaved } from './example-folder.ts';
import type { KillScene } from './kill-at-every-call.ts';

/** The two who are made one. */
export const sceneMerge = { keep: 'marlowe', gone: 'tveit' };

export const copyExample = (root: string) => cpSync(exampleFolder, root, { recursive: true });

/** The desk, at which one report is edited, one person is made new, and two are found to be one. */
const report = 'treaty-signed-by-night';
const edits: readonly DeskEdit[] = [
  { kind: 'set-fields', fields: { deck: 'A deck of ours.' } },
  {
    kind: 'put-record',
    folder: 'people',
    id: 'vance',
    fields: { name: 'Ida Vance', roles: [{ title: 'harbour pilot' }] },
  },
  { kind: 'merge-people', ...sceneMerge },
];

async function openAtDesk(content: string): Promise<void> {
  const desk = createDeskHandlers();
  copyExample(content);
  rmSync(join(content, '.proofs', `${report}.jsonl`));
  cpSync(exampleSaved, join(content, 'inbox'), { recursive: true });
  const { journal, revision } = await desk.open({ id: report }, { content });
  const step = { at: '2031-05-04T10:00:00.000Z', says: 'test', card: 'report', edits };
  const kept = { ...journal, steps: [step], done: 1 };
  await desk.keep({ id: report, window: 'one', revision, journal: kept }, { content });
}

async function saveAtDesk(content: string, disk: Disk): Promise<void> {
  const place = { content, disk };
  finishKilled(content);
  const { files } = await previewSave({ id: report, publishes: true }, place);
  const seen = Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256]));
  const saved = await saveReport({ id: report, publishes: true, seen }, place);
  expect(saved).not.toHaveProperty('status');
}

const placed = ['calm', 'long', 'shut'];

function writePlaced(root: string): void {
  mkdirSync(join(root, 'articles'));
  mkdirSync(join(root, 'inbox'));
  writeFileSync(join(root, 'inbox/lake.txt'), exampleReport);
  for (const id of placed)
    writeFileSync(
      join(root, 'articles', `${id}.md`),
      `---\ntitle: Ours # a remark\nsource:\n  headline: Lake talks end\n  file: { name: lake.txt }\nquotes:\n  - { id: ${id}, speaker: [holt], words: We shall see, kind: utterance }\n---\n\nOur digest.\n`,
    );
}

async function place(root: string, disk: Disk): Promise<void> {
  const writer = createDiskWriter({ root, folders: [join(root, 'articles')], disk });
  const findFile = createFileFinder([join(root, 'inbox')]);
  const options = { content: root, writer, findFile, choose: chooseNothing };
  for await (const result of placeArticles(placed, options))
    if (result.status !== 'placed') throw new Error(formatPlaceResult(result));
}

const days: readonly ChangeDay[] = [
  {
    day: '2031-05-04',
    items: [{ kind: 'event', id: 'signing', what: ['added'] }],
  },
];

async function readInShards(root: string, disk: Disk): Promise<void> {
  for (const number of [1, 2, 3]) {
    const shard = { number, count: 3 };
    const read = await readShardFiles([exampleSaved], { shard, mostBytes: 100_000, given: {} });
    writePart(join(root, 'parts', partName(shard)), read, disk);
  }
}

/** Every command that writes, but for ingest into a story, which has its own. */
export const writingScenes: readonly KillScene[] = [
  { name: 'merge-people', prepare: copyExample, run: (root, disk) => runMerge(root, sceneMerge, { disk }) },
  { name: 'a save at the desk', prepare: openAtDesk, run: saveAtDesk },
  { name: 'an ingest in shards', prepare: () => undefined, run: readInShards },
  { name: 'place', prepare: writePlaced, run: place },
  {
    name: 'record-changes',
    prepare: copyExample,
    run: (root, disk) => storeChanges(root, days, disk),
  },
];
