import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type KillScene, killAtEveryCall } from '../../../tests/kill-at-every-call.ts';
import { createTrialFolder } from '../../../tests/trial-folder.ts';
import { type Disk, nodeDisk } from '../disk/disk.ts';
import { mergeParts, openParts } from '../shard/merge-parts.ts';
import { partName, writePart } from '../shard/part-file.ts';
import { readShardFiles } from '../shard/read-shard-files.ts';
import type { FileResult } from './file-result.ts';

/** Reports that tell of the same people: what the first makes known changes how the next is read. */
const lake =
  'Lake talks end\n\nMinisters left the lake after four hours of talks about the dam.\n\n“We shall see,” Mara Holt said. “The lake is calm.”\n\n“It was long,” Bo Berg told the Lake Post.\n';
const mill =
  'Mill opens again\n\nThe mill at Tarnholm was opened on Monday after two years of works.\n\n“The wheel turns,” said Holt. “I am glad.”\n\n“So am I,” Ann Moss added.\n';
const dam =
  'Dam stays shut\n\nThe dam above the lake stays shut until divers have seen it.\n\n“Not yet,” Moss said, and Berg agreed: “Not before Friday.”\n';
const several =
  '# Ferry runs late\n\nThe ferry left an hour late on Monday.\n\n“Fog,” Carl Dunn said.\n\n# Ferry runs again\n\nThe ferry left on time on Tuesday.\n\n“No fog,” Dunn said.\n';
const sheet =
  'Year,Month,Day,Time,End Year,Headline,Text\n2031,5,4,,,The ministers meet,At the lake.\n2031,5,5,,,The mill opens,At noon.\n';

const saved = createTrialFolder();
const parts = join(saved.root, 'parts');
beforeAll(async () => {
  saved.write('in/a.txt', lake);
  saved.write('in/b.txt', mill);
  for (const number of [1, 2]) {
    const shard = { number, count: 2 };
    const read = await readShardFiles([join(saved.root, 'in')], { shard, mostBytes: 10_000, given: {} });
    writePart(join(parts, partName(shard)), read, nodeDisk);
  }
});
afterAll(() => saved.remove());

function mergeIn(root: string, disk: Disk): readonly FileResult[] {
  const run = openParts(parts);
  if ('faults' in run) throw new Error(run.faults[0]?.message);
  const content = join(root, 'content');
  return Array.from(mergeParts(run, { out: content, content, isDryRun: false, mayUpdate: false, disk }));
}

const trialIn = (root: string) => createTrialFolder(join(root, 'content'), root);

const scenes: readonly KillScene[] = [
  {
    name: 'new reports that tell of the same people',
    prepare: (root) => {
      const { write } = trialIn(root);
      write('in/a.txt', lake);
      write('in/b.txt', mill);
      write('in/c.txt', dam);
    },
    run: (root, disk) => trialIn(root).ingest(['in'], { disk }),
  },
  {
    name: 'a file that holds several reports',
    prepare: (root) => trialIn(root).write('in/ferry.md', several),
    run: (root, disk) => trialIn(root).ingest(['in'], { disk }),
  },
  {
    name: 'a changed report whose article a person has edited',
    prepare: (root) => {
      const { write, read, ingest } = trialIn(root);
      write('in/a.txt', lake);
      ingest(['in']);
      const article = 'content/articles/lake-talks-end.md';
      write(article, `${read(article).replace(/^title: .*/m, 'title: Ours # kept')}\nA sentence of ours.\n`);
      write('in/a.txt', `A line above.\n\n${lake}\n“We wait,” Ann Moss said.\n`);
    },
    run: (root, disk) => trialIn(root).ingest(['in'], { mayUpdate: true, disk }),
  },
  {
    name: 'reports that two shards have read',
    prepare: () => undefined,
    run: (root, disk) => mergeIn(root, disk),
  },
  {
    name: 'a sheet of events',
    prepare: (root) => trialIn(root).write('in/events.csv', sheet),
    run: (root, disk) => trialIn(root).ingest(['in'], { disk }),
  },
];

test.each(scenes)(
  'killed at any call, $name end as if never killed',
  async (scene) => {
    expect(await killAtEveryCall(scene)).toBeGreaterThan(20);
  },
  300_000,
);
