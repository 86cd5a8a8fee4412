import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { z } from 'zod';
import type { Content, Identified } from '../domain/content.ts';
import { contentCollections } from '../domain/content-collections.ts';
import { StorySchema } from '../domain/story.ts';
import { type ParsedFile, parseMarkdownFile, parseYamlFile } from './parse-content-file.ts';

/** The content as commands and tests read it, without Astro. Throws a sentence with file and field for what is not valid. */
export function readContentFolder(folder: string): Content {
  return {
    story: check(StorySchema, readFile(join(folder, 'story.yaml'))),
    outlets: readRecords(join(folder, 'outlets'), contentCollections.outlets.schema),
    people: readRecords(join(folder, 'people'), contentCollections.people.schema),
    events: readRecords(join(folder, 'events'), contentCollections.events.schema),
    articles: readArticles(join(folder, 'articles')),
    sources: readRecords(join(folder, 'sources'), contentCollections.sources.schema),
  };
}

interface ReadFile extends ParsedFile {
  readonly file: string;
}

function readFile(file: string): ReadFile {
  const text = readFileSync(file, 'utf8');
  const parse = extname(file) === '.md' ? parseMarkdownFile : parseYamlFile;
  return { ...parse(text, file), file };
}

/** A folder that is not there holds no files: git keeps no empty ones. */
function listFiles(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => extname(name) === ending && !name.startsWith('.'));
  return names.toSorted().map((name) => join(folder, name));
}

/** The YAML records of one folder; none where there is no folder. */
export function readRecords<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
): readonly Identified<z.infer<Schema>>[] {
  return listFiles(folder, '.yaml').map((file) =>
    Object.assign({}, check(schema, readFile(file)), { id: idOf(file) }),
  );
}

function readArticles(folder: string): Content['articles'] {
  return listFiles(folder, contentCollections.articles.ending).map(readArticle);
}

/** One article as commands read it. Throws a sentence with file and field where it is not valid. */
export function readArticle(path: string): Content['articles'][number] {
  const file = readFile(path);
  return { ...check(contentCollections.articles.schema, file), id: idOf(path), body: file.body };
}

function idOf(file: string): string {
  return basename(file, extname(file));
}

function check<Schema extends z.ZodType>(schema: Schema, { data, file }: ReadFile): z.infer<Schema> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `${file} ${path.join('.')}: ${message}`);
  throw new Error(problems.join('\n'));
}
