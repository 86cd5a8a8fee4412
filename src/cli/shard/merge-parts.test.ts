import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeReport } from '../../../bench/word-soup.ts';
import { isLongForm } from '../../../tests/long-form.ts';
import { createTrialFolder, type TrialFolder } from '../../../tests/trial-folder.ts';
import {
  exampleDocx,
  exampleMhtml,
  exampleOdt,
  examplePdf,
  exampleWarc,
} from '../../ingest/containers/container-fixtures.ts';
import { createEncoder } from '../../ingest/encoding/create-encoder.ts';
import { createCrashingDisk } from '../disk/crashing-disk.ts';
import { createFullDisk } from '../disk/full-disk.ts';
import type { IngestOptions } from '../ingest/ingest-options.ts';
import { openInputs } from '../ingest/open-inputs.ts';
import { ingestPaths } from '../ingest/run-ingest.ts';
import { mergeParts, openParts } from './merge-parts.ts';
import { PartSchema } from './part.ts';
import { partName, writePart } from './part-file.ts';
import { readShardFiles } from './read-shard-files.ts';
import { runShard } from './run-shard.ts';
import { readShard } from './shard.ts';

/** The machine's own, without flushing, which takes most of the time. */
const { disk } = createCrashingDisk(Number.POSITIVE_INFINITY);
const mostBytes = 100_000;

let trial: TrialFolder;
beforeEach(() => {
  trial = createTrialFolder();
});
afterEach(() => trial.remove());

type Bytes = string | Uint8Array;
type Files = readonly (readonly [name: string, bytes: Bytes])[];

const linesOf = (seed: number) => makeReport(seed, 60).trim().split(/\n+/);
/** It names somebody by a surname that two share in other reports: whom they make known changes how it is read. */
const shortOf = (seed: number) =>
  seed % 2 === 0
    ? `Lake talks, day ${seed}\n\nMinisters met at the lake again.\n\n“It is late,” ${seed % 4 === 0 ? 'Mara' : 'Ike'} Holt said.\n\n“It is long,” said Bo Berg.\n`
    : `Lake talks, day ${seed}\n\nMinisters met at the lake again.\n\n“It is late,” Holt said.\n\nHe was tired, said Berg: “We go.”\n`;
const pageOf = (seed: number) => {
  const [headline = '', ...lines] = linesOf(seed);
  return `<!doctype html><html lang="en"><head><title>${headline}</title><link rel="canonical" href="https://gazette.example/${seed}/"></head><body><article><h1>${headline}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`;
};
const plainLines = (seed: number) =>
  linesOf(seed)
    .flatMap(
      (line) =>
        line
          .replace(/[“”]/g, '"')
          .replace(/[()]/g, '')
          .match(/.{1,60}(?: |$)/g) ?? [],
    )
    .map((line, index) => [560 - 12 * index, line.trim()] as const);
const mailOf = (seed: number) =>
  `From: Desk <desk@gazette.example>\r\nSubject: ${linesOf(seed)[0]}\r\nDate: Wed, 4 Jun 2031 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${linesOf(seed).slice(1).join('\r\n\r\n')}\r\n`;
const feedOf = (seed: number) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Gazette</title>${[seed, seed + 1].map((one) => `<item><title>${linesOf(one)[0]}</title><link>https://gazette.example/${one}/</link><description>${linesOf(one).slice(1).join(' ')}</description></item>`).join('')}</channel></rss>`;

/** Everything that ingest reads, and what it refuses. */
const kinds: Readonly<Record<string, (seed: number) => Bytes>> = {
  txt: (seed) => makeReport(seed, 60),
  'name.txt': shortOf,
  md: (seed) => [seed, seed + 1].map((one) => `# ${linesOf(one).join('\n\n')}`).join('\n\n'),
  html: pageOf,
  mhtml: (seed) => exampleMhtml(pageOf(seed), `https://gazette.example/${seed}/`),
  docx: (seed) => exampleDocx(linesOf(seed)),
  odt: (seed) => exampleOdt(linesOf(seed)),
  pdf: (seed) => examplePdf([plainLines(seed)]),
  warc: (seed) => exampleWarc([[`https://gazette.example/${seed}/`, pageOf(seed)]]),
  eml: mailOf,
  rss: feedOf,
  csv: (seed) => `Year,Month,Day,Time,End Year,Headline,Text\n2031,5,4,,,Meeting ${seed},At the lake.\n`,
  'encoded.txt': (seed) => createEncoder('windows-1252')(makeReport(seed, 60)),
  'empty.txt': () => '',
  'binary.txt': () => Uint8Array.from([0, 1, 2, 3, 0, 0, 0, 1]),
  'alone.txt': () => 'A headline alone',
  'large.txt': () => 'x'.repeat(mostBytes + 1),
  exe: () => 'MZ',
};

const files = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom('', 'a/', 'b/'),
      fc.integer({ min: 1, max: 9 }),
      fc.oneof(fc.constantFrom(...Object.keys(kinds)), fc.constant('name.txt')),
    )
    // A name may stand in two folders, with the same bytes or, from b, with others.
    .map(([folder, seed, kind]): Files[number] => [
      `in/${folder}${seed}.${kind}`,
      kinds[kind]?.(folder === 'b/' ? seed % 4 : seed) ?? '',
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
  const opened = await openInputs([input], mostBytes);
  const options = { out: content, content, isDryRun: false, day: '2031-06-01', mostBytes, disk, opened };
  return Array.from(ingestPaths([input], { ...options, given, mayUpdate }));
}

async function writeParts(count: number, given: Settings['given'] = {}, paths = [join(trial.root, 'in')]) {
  const parts = join(trial.root, 'parts');
  for (let number = count; number >= 1; number -= 1) {
    const shard = { number, count };
    const read = await readShardFiles(paths, { shard, mostBytes, given });
    writePart(join(parts, partName(shard)), read, disk);
  }
  return parts;
}

function merge(parts: string, content: string, mayUpdate = false) {
  const run = openParts(parts);
  if ('faults' in run) throw new Error(run.faults.map(({ message }) => message).join('\n'));
  const options = { out: content, content, isDryRun: false, day: '2031-06-01', disk };
  return Array.from(mergeParts(run, { ...options, mayUpdate }));
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
          const parts = await writeParts(count, said);
          renameSync(join(trial.root, 'in'), join(trial.root, 'away'));
          told.push(merge(parts, content, mayUpdate));
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

describe('a shard', () => {
  const flags = {
    content: '',
    inbox: '',
    quiet: true,
    maxSize: mostBytes,
    shard: { number: 1, count: 2 },
  } as const;
  const run = (named: readonly string[], more: { readonly dryRun?: true; readonly update?: true } = {}) =>
    runShard(named, { ...flags, parts: join(trial.root, 'parts'), ...more });

  test.each<readonly [what: string, run: () => Promise<void>, told: RegExp]>([
    ['no address', () => run(['https://lake.example/']), /Fetch them once with npm run ingest -- ADDRESS/],
    ['no standard input', () => run(['-']), /Save it as a file and name that/],
    ['nothing that is recorded', () => run([], { update: true }), /npm run merge -- FOLDER --update/],
  ])('reads %s, and says what to do instead', async (_, refused, told) => {
    await expect(refused()).rejects.toThrow(told);
  });

  test('that is tried dry writes nothing', async () => {
    trial.write('in/a.txt', makeReport(1, 40));
    await run([join(trial.root, 'in')], { dryRun: true });
    expect(existsSync(join(trial.root, 'parts'))).toBe(false);
    await run([join(trial.root, 'in')]);
    expect(readdirSync(join(trial.root, 'parts'))).toEqual(['shard-1-of-2.part']);
  });

  test.each([
    ['3/16', { number: 3, count: 16 }],
    ['1/1', { number: 1, count: 1 }],
    ['0/4', undefined],
    ['5/4', undefined],
    ['1/0', undefined],
    ['one/two', undefined],
    ['1/4/4', undefined],
  ])('may be asked for as %s or not', (text, shard) => {
    expect(readShard(text)).toEqual(shard);
  });
});

describe('parts are those of one run', () => {
  const names = ['a.txt', 'b.txt', 'c.txt'];
  let parts = '';
  beforeEach(async () => {
    for (const [seed, name] of names.entries()) trial.write(`in/${name}`, makeReport(seed + 1, 40));
    parts = await writeParts(2);
  });

  const part = (name: string) => join(parts, name);
  const edit = (name: string, change: (head: string) => string) => {
    const bytes = readFileSync(part(name));
    const at = bytes.indexOf(10);
    writeFileSync(
      part(name),
      Buffer.concat([Buffer.from(change(bytes.toString('utf8', 0, at))), bytes.subarray(at)]),
    );
  };
  const first = 'shard-1-of-2.part';
  const second = 'shard-2-of-2.part';

  test.each<readonly [what: string, spoil: () => unknown, told: readonly (readonly [string, RegExp])[]]>([
    ['none is there', () => rmSync(parts, { recursive: true }), [['no-parts', /no part in the folder/]]],
    ['one is missing', () => rmSync(part(second)), [['parts-missing', /shard 2\/2 is missing/]]],
    [
      'one is there twice',
      () => writeFileSync(part('copy.part'), readFileSync(part(first))),
      [['part-there-twice', /Shard 1\/2 is there twice: copy\.part/]],
    ],
    [
      'one is cut off',
      () => writeFileSync(part(first), readFileSync(part(first)).subarray(0, -1)),
      [
        ['broken-part', /cut off or changed/],
        ['parts-missing', /1\/2/],
      ],
    ],
    [
      'one is something else',
      () => writeFileSync(part(first), 'A picture'),
      [
        ['broken-part', /is no part/],
        ['parts-missing', /1\/2/],
      ],
    ],
    [
      'one is of another format',
      () => edit(first, (head) => head.replace('dateline-part/1', 'dateline-part/9')),
      [
        ['part-of-other-format', /a format that this version/],
        ['parts-missing', /1\/2/],
      ],
    ],
    [
      'one was written by another program',
      () => edit(second, (head) => head.replace(/code \w+/, 'code 0123456789ab')),
      [['part-of-other-program', /code 0123456789ab, Node v[\d.]+, and this is Dateline .*, code (?!0123)/]],
    ],
    [
      'one was made with other options',
      async () => {
        const shard = { number: 2, count: 2 };
        const read = await readShardFiles([join(trial.root, 'in')], {
          shard,
          mostBytes,
          given: { outlet: 'Post' },
        });
        writePart(part(second), read, disk);
      },
      [
        [
          'part-of-other-run',
          /what was said of the files, here \{"outlet":"Post","max-size":100000\}, there \{"max-size":100000\}/,
        ],
      ],
    ],
    [
      'a file came meanwhile',
      async () => {
        trial.write('in/bb.txt', 'x');
        const shard = { number: 2, count: 2 };
        writePart(
          part(second),
          await readShardFiles([join(trial.root, 'in')], { shard, mostBytes, given: {} }),
          disk,
        );
      },
      [['part-of-other-run', /the list of files, here \S+bb\.txt \(1 B\), there \S+c\.txt \(\d+ B\)/]],
    ],
    [
      'another run was cut into more shards',
      async () => writeParts(3),
      [
        ['part-of-other-run', /the number of shards, here 3, there 2/],
        ['part-of-other-run', /the number of shards, here 3, there 2/],
        ['part-of-other-run', /the number of shards, here 3, there 2/],
      ],
    ],
  ])('or nothing is merged: %s', async (_, spoil, told) => {
    await spoil();
    const run = openParts(parts);
    const faults = 'faults' in run ? run.faults : [];
    expect(faults.map(({ rule, message }) => [rule, message])).toEqual(
      told.map(([rule, message]) => [rule, expect.stringMatching(message)]),
    );
    for (const { hint } of faults) expect(hint).toMatch(/\.$/);
  });

  test('a shard that is run again writes the same part', async () => {
    const before = readFileSync(part(first));
    await writeParts(2);
    expect(readFileSync(part(first)).equals(before)).toBe(true);
  });

  test('more shards than files leave parts without files, which belong to the run too', async () => {
    rmSync(parts, { recursive: true });
    await writeParts(5);
    const head = readFileSync(part('shard-5-of-5.part'), 'utf8').split('\n')[0] ?? '';
    expect(PartSchema.parse(JSON.parse(head)).files).toEqual([]);
    expect(merge(parts, trial.content).map(({ status }) => status)).toEqual([
      'written',
      'written',
      'written',
    ]);
  });

  test('on a full disk the former part stays, and nothing is left beside it', async () => {
    const shard = { number: 1, count: 2 };
    const before = readFileSync(part(first));
    trial.write('in/a.txt', makeReport(7, 60));
    const read = await readShardFiles([join(trial.root, 'in')], { shard, mostBytes, given: {} });
    expect(() => writePart(part(first), read, createFullDisk(2000))).toThrow('because the disk is full');
    expect(readFileSync(part(first)).equals(before)).toBe(true);
    expect(readdirSync(parts)).toEqual([first, second]);
  });

  test('what a killed shard left is removed by the next of its number, and what another machine is writing is not', async () => {
    const dead = 999_999_999;
    writePart(
      part(first),
      await readShardFiles([], { shard: { number: 1, count: 2 }, mostBytes, given: {} }),
      {
        ...disk,
        rename: (from) => {
          for (const name of [first, second])
            writeFileSync(from.replace(/unfinished-\d+/, `unfinished-${dead}`).replace(first, name), 'half');
        },
      },
    );
    await writeParts(1);
    expect(readdirSync(parts).filter((name) => name.includes(String(dead)))).toHaveLength(2);
    await writeParts(2);
    expect(readdirSync(parts).filter((name) => name.includes(String(dead)))).toEqual([
      expect.stringContaining(second),
    ]);
  });
});
