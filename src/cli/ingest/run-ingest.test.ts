import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTrialFolder, type TrialFolder } from '../../../tests/trial-folder.ts';
import { readArticle } from '../../collections/read-content-folder.ts';
import type { Notice } from '../../domain/notice.ts';
import { chooseNothing } from '../place/ask-place.ts';
import { formatPlaceResult } from '../place/print-place.ts';
import { placeMissing } from './place-missing.ts';
import { formatResult } from './print-results.ts';

const report =
  'Lake talks end\n\nMinisters left the lake after four hours of talks about the dam.\n\n“We shall see,” Mara Holt said. “The lake is calm.”\n';

let trial: TrialFolder;
beforeEach(() => {
  trial = createTrialFolder();
});
afterEach(() => trial.remove());

/** What a person is told. */
function ingest(name: string, options?: { readonly mayUpdate: true }): string {
  return trial
    .ingest([name], options)
    .map((result) => formatResult(result, false))
    .join('\n');
}

describe('a dropped file', () => {
  const draft = 'content/articles/lake-talks-end.md';
  beforeEach(() => trial.write('lake.txt', report));

  test('becomes a draft, once', () => {
    expect(ingest('lake.txt')).toContain('written: lake-talks-end');
    const before = trial.snapshot();
    expect(Object.keys(before)).toEqual([
      expect.stringMatching(/^\.receipts\/lake-txt-[0-9a-f]{8}\.json$/),
      'articles/lake-talks-end.md',
      'outlets/not-named.yaml',
      'people/holt.yaml',
    ]);
    expect(ingest('lake.txt')).toContain('nothing changed: it is recorded in lake-talks-end');
    expect(trial.snapshot()).toEqual(before);
  });

  test('that has changed shows a diff, and keeps a person’s edits with --update', () => {
    ingest('lake.txt');
    trial.write(draft, trial.read(draft).replace(/^title: .*/m, '# Ours.\ntitle: Ministers leave # short'));
    trial.write('lake.txt', `New line above.\n\n${report}\n“We wait,” Mara Holt said.\n`);
    const before = trial.snapshot();
    const waiting = ingest('lake.txt');
    expect(waiting).toContain('the file has changed; nothing was written');
    expect(waiting).toContain('quotes.we-wait');
    expect(trial.snapshot()).toEqual(before);
    expect(ingest('lake.txt', { mayUpdate: true })).toContain('brought up to date');
    const { title, quotes } = readArticle(join(trial.root, draft));
    expect([title, quotes.map(({ words }) => words)]).toEqual([
      'Ministers leave',
      ['We shall see', 'We wait'],
    ]);
    expect(trial.read(draft)).toContain('# Ours.\ntitle: Ministers leave # short');
    expect(ingest('lake.txt')).toContain('nothing changed');
  });
});

describe('words that a person left without a place', () => {
  const draft = 'content/articles/lake-talks-end.md';
  const addQuote = (words: string) =>
    trial.write(
      draft,
      trial
        .read(draft)
        .replace(
          /^quotes:\n/m,
          `quotes:\n  # by hand\n  - { id: own, speaker: [], words: ${words}, kind: fragment }\n`,
        ),
    );
  async function update(isDryRun = false): Promise<string> {
    const options = {
      out: join(trial.root, 'content'),
      isDryRun,
      mostBytes: 1_000_000,
      choose: chooseNothing,
    };
    const told: string[] = [];
    for await (const result of placeMissing([join(trial.root, 'lake.txt')], options))
      told.push(formatPlaceResult(result));
    return [...told, ingest('lake.txt', { mayUpdate: true })].join('\n');
  }
  const placed = () => {
    const { quotes, source } = readArticle(join(trial.root, draft));
    const span = quotes.find(({ id }) => id === 'own')?.span;
    return [trial.read('lake.txt').slice(...(span ?? [0, 0])), source.file.span[1]];
  };
  beforeEach(() => {
    trial.write('lake.txt', report);
    ingest('lake.txt');
  });

  test('get theirs by --update, and everything else stays', async () => {
    addQuote('about the dam');
    const before = trial.read(draft);
    expect(await update()).toContain('1 placed now');
    expect(placed()).toEqual(['about the dam', report.trimEnd().length]);
    expect(trial.read(draft).replace(/, span: \[ \d+, \d+ \](?=, kind: fragment)/, '')).toBe(before);
  });

  test('get it in a changed file too, before the rest is carried over', async () => {
    addQuote('until noon');
    const changed = `Lake talks end\n\nThey talked until noon.${report.slice('Lake talks end'.length)}`;
    trial.write('lake.txt', changed);
    expect(await update()).toContain('brought up to date');
    expect(placed()).toEqual(['until noon', changed.trimEnd().length]);
  });

  test('stay open where they stand more than once, and the article stays as it is', async () => {
    addQuote('the');
    const before = trial.read(draft);
    const told = await update();
    expect(told).toMatch(/NOT lake-talks-end: \d passages, 0 placed now, 1 open/);
    expect(told).toContain('quotes.own.words “the”\n      stands 2 times; write the span that is meant:');
    expect(trial.read(draft)).toBe(before);
  });
});

test('of a publication, --update names words in a row that are the report’s', () => {
  trial.write('lake.txt', report);
  ingest('lake.txt');
  const draft = 'content/articles/lake-talks-end.md';
  const published = trial
    .read(draft)
    .replace('draft: true\n', '')
    .replace(/^title: .*/m, 'title: Ministers leave')
    .replace(/^deck: .*/m, 'deck: Ministers go.')
    .replace(
      /\n---\n[\s\S]*$/,
      '\n---\n\nBoth went.\n\nThey left the lake after four hours of talks about it.\n',
    );
  trial.write(draft, published);
  trial.write('lake.txt', `${report}\n“We wait,” Mara Holt said.\n`);
  const told = ingest('lake.txt', { mayUpdate: true });
  const line =
    trial
      .read(draft)
      .split('\n')
      .findIndex((text) => text.startsWith('They left')) + 1;
  expect(told).toContain(
    `lake-talks-end.md:${line} “the digest” has 9 words in a row from the report: left the lake after four hours of talks about`,
  );
});

test('records that are not valid stop no ingest of other files, and are named', () => {
  trial.write('lake.txt', report);
  ingest('lake.txt');
  const draft = 'content/articles/lake-talks-end.md';
  const broken = trial.read(draft).replace('rights: digest', 'rights: none');
  trial.write(draft, broken);
  trial.write('content/people/holt.yaml', 'name: [Mara\n');
  trial.write(
    'harbour.txt',
    'Harbour shut\n\nNo ship left the harbour on Monday or later.\n\n“It is late,” Ann Moss said.\n',
  );
  const faults: Notice[] = [];
  const told = trial
    .ingest(['harbour.txt', 'lake.txt'], { onFault: (notices) => faults.push(...notices) })
    .map(({ status }) => status);
  expect(told).toEqual(['written', 'unchanged']);
  expect(faults.map(({ file }) => basename(file)).toSorted()).toEqual(['holt.yaml', 'lake-talks-end.md']);
  expect(trial.read(draft)).toBe(broken);
});

test('an article that cannot be read keeps its file from a second draft', () => {
  trial.write('lake.txt', report);
  ingest('lake.txt');
  rmSync(join(trial.content, '.receipts'), { recursive: true });
  const draft = 'content/articles/lake-talks-end.md';
  trial.write(draft, trial.read(draft).replace('rights: digest', 'rights: [none'));
  ingest('lake.txt');
  expect(readdirSync(join(trial.content, 'articles'))).toEqual(['lake-talks-end.md']);
});

test('links to files are read, and what is no report is named', () => {
  const inside = join(trial.root, 'in');
  mkdirSync(inside);
  trial.write('lake.txt', report);
  symlinkSync('../lake.txt', join(inside, 'linked.txt'));
  symlinkSync('nowhere.txt', join(inside, 'broken.txt'));
  symlinkSync('.', join(inside, 'circle'));
  for (const name of ['page.exe', 'a.js', 'b.js', 'c.js']) writeFileSync(join(inside, name), 'x');
  writeFileSync(join(inside, '.hidden.txt'), report);
  writeFileSync(join(inside, '.DS_Store'), 'x');
  symlinkSync('one.txt', join(inside, 'other.txt'));
  symlinkSync('other.txt', join(inside, 'one.txt'));
  const told = [ingest('in'), ingest('l\uFFFDke.txt')].join('\n');
  expect(told).toMatch(/in\/one\.txt It cannot be opened, because its links lead in a circle\./);
  expect(told).toContain('The name of the file is not UTF-8');
  expect(told).toContain('1 name in the folder begins with a dot and was passed over: .hidden.txt.');
  expect(told).toContain('in/linked.txt — written: lake-talks-end');
  expect(told).toMatch(/in\/broken\.txt .*no such file/i);
  expect(told).toContain('5 names in the folder were passed over');
});

describe('a TimelineJS sheet', () => {
  const sheet = 'Year,Month,Day,Time,End Year,Headline,Text\n2031,5,4,,,The ministers meet,At the lake.\n';
  const event = 'content/events/the-ministers-meet.yaml';

  test('becomes a file for each event, which a second run leaves alone', () => {
    trial.write('events.csv', sheet);
    ingest('events.csv');
    expect(trial.read(event)).toContain('date: 2031-05-04');
    trial.write(event, `${trial.read(event)}place: the lake\n`);
    expect(ingest('events.csv')).toContain('nothing changed');
    expect(trial.read(event)).toContain('place: the lake');
  });

  test('gives each link a file of its own, said to be unseen', () => {
    trial.write('events.csv', sheet.replace('At the lake.', '"<a href=""https://lake.example"">At it.</a>"'));
    ingest('events.csv');
    expect(trial.read(event)).toContain('source: the-ministers-meet-source-1');
    expect(trial.read('content/sources/the-ministers-meet-source-1.yaml')).toContain('seen: unseen');
  });

  test('may be JSON', () => {
    trial.write(
      'events.json',
      '{"events": [{"start_date": {"year": "2031", "month": "5"}, "text": {"headline": "The ministers meet"}}]}',
    );
    ingest('events.json');
    expect(trial.read(event)).toContain('date: 2031-05');
  });

  test('without any event is refused with what to do', () => {
    trial.write('events.csv', 'Year,Headline\n,\n');
    expect(trial.ingest(['events.csv'])).toMatchObject([{ status: 'refused' }]);
    expect(ingest('events.csv')).toContain('Fill in the columns Year and Headline');
  });
});
