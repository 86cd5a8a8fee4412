import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { z } from 'zod';
import { checkReferences } from '../derive/references/check-references.ts';
import type { Content, Identified } from '../domain/content.ts';
import { contentCollections } from '../domain/content-collections.ts';
import type { Notice } from '../domain/notice.ts';
import { StorySchema } from '../domain/story.ts';
import { ContentFault, collectFaults } from './content-fault.ts';
import type { RememberFile } from './kept/remember-file.ts';
import { locateNotices } from './locate-notices.ts';
import { readCheckedFile } from './read-checked-file.ts';

/**
 * The content as commands and tests read it, without Astro. Throws one `ContentFault` for all files and fields that are not
 * valid, and for all that the other files name and nothing has. Who reads a folder again and again may remember its files.
 */
export function readContentFolder(folder: string, remember: RememberFile = (_, make) => make()): Content {
  const { outlets, people, events, articles, sources } = contentCollections;
  const read = collectFaults();
  const records = <Schema extends z.ZodType>(name: string, schema: Schema) =>
    read.all(listFiles(join(folder, name), '.yaml'), (file) =>
      remember(file, () => readRecord(file, schema)),
    );
  const content = {
    story: read.one(() => readStory(join(folder, 'story.yaml'))),
    outlets: records('outlets', outlets.schema),
    people: records('people', people.schema),
    events: records('events', events.schema),
    articles: read.all(listFiles(join(folder, 'articles'), articles.ending), (file) =>
      remember(file, () => readArticle(file)),
    ),
    sources: records('sources', sources.schema),
  };
  const { story } = content;
  if (story === undefined) throw new ContentFault(read.faults);
  if (read.faults.length === 0) return { ...content, story };
  const unread = new Set(read.faults.map(({ file }) => idOf(file)));
  const broken = locateNotices(checkReferences({ ...content, story }, unread), folder);
  throw new ContentFault([...read.faults, ...broken]);
}

function readStory(file: string): Content['story'] {
  if (existsSync(file)) return readCheckedFile(file, StorySchema).fields;
  throw new ContentFault([
    {
      rule: 'no-story',
      severity: 'error',
      file,
      message: 'The file is missing.',
      hint: 'It names the site, its main day and its time zone.',
    },
  ]);
}

/** The YAML records of one folder, and what is the matter with those that are not valid; none where there is no folder. */
export function readValidRecords<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
): { readonly records: readonly Identified<z.infer<Schema>>[]; readonly faults: readonly Notice[] } {
  const read = collectFaults();
  const records = read.all(listFiles(folder, '.yaml'), (file) => readRecord(file, schema));
  return { records, faults: read.faults };
}

/** A folder that is not there holds no files: git keeps no empty ones. A folder or a dead link is no file, whatever its name. */
export function listFiles(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => extname(name) === ending && !name.startsWith('.'));
  return names
    .toSorted()
    .map((name) => join(folder, name))
    .filter((path) => existsSync(path) && statSync(path).isFile());
}

function readRecord<Schema extends z.ZodType>(file: string, schema: Schema): Identified<z.infer<Schema>> {
  return Object.assign({}, readCheckedFile(file, schema).fields, { id: idOf(file) });
}

/** One article as commands read it. Throws a `ContentFault` with file, line and field where it is not valid. */
export function readArticle(path: string): Content['articles'][number] {
  const { fields, body } = readCheckedFile(path, contentCollections.articles.schema);
  return { ...fields, id: idOf(path), body };
}

function idOf(file: string): string {
  return basename(file, extname(file));
}
