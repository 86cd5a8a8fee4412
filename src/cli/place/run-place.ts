import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFieldFinder } from '../../collections/find-place.ts';
import { parseMarkdownFile } from '../../collections/parse-content-file.ts';
import { type Chooser, type Placing, placeWrittenWords } from '../../derive/place/place-written-words.ts';
import { listWrittenWords } from '../../derive/place/written-words.ts';
import { replaceWholeFile } from '../disk/write-whole-file.ts';
import type { createFileFinder } from '../saved/find-saved-file.ts';
import { openSourceFile, wantedFile } from './find-source-file.ts';
import { writePlaces } from './write-places.ts';

export interface PlaceOptions {
  /** A folder laid out like `content/`. */
  readonly content: string;
  readonly findFile: ReturnType<typeof createFileFinder>;
  /** Says what would be written and writes nothing. */
  readonly isDryRun: boolean;
  readonly choose: Chooser;
  /** The file is another version: only what has no place yet is placed, and the version that is recorded stays. */
  readonly isMissingOnly?: boolean;
}

/** A place in an article, with the line of the record it belongs to. */
export type LocatedPlacing = Placing & { readonly line: number };

/** What became of one article. */
export type PlaceResult = { readonly id: string; readonly path: string } & (
  | { readonly status: 'not-here'; readonly name: string }
  | { readonly status: 'unread'; readonly why: string }
  | {
      readonly status: 'placed';
      readonly text: string;
      readonly placings: readonly LocatedPlacing[];
      readonly isChanged: boolean;
    }
);

/** Finds the places of all words that one article records, and writes those that are found into it. */
export async function placeArticle(id: string, options: PlaceOptions): Promise<PlaceResult> {
  const path = join(options.content, 'articles', `${id}.md`);
  const article = readFileSync(path, 'utf8');
  const { data } = parseMarkdownFile(article, path);
  const wanted = wantedFile(data);
  if (wanted === undefined)
    return { id, path, status: 'unread', why: 'Name the saved file: source: { file: { name: … } }.' };
  const found = options.findFile(wanted);
  if (found === undefined) return { id, path, status: 'not-here', name: wanted.name };
  const source = await openSourceFile(data, found);
  if (typeof source === 'string') return { id, path, status: 'unread', why: source };

  const { text, file } = source;
  const placings: Placing[] = [];
  const report = { text, within: file.span };
  for await (const placing of placeWrittenWords(listWrittenWords(data), report, options.choose))
    placings.push(placing);
  const isMissingOnly = options.isMissingOnly === true;
  const kept = isMissingOnly ? placings.filter(({ written: { span } }) => span === undefined) : placings;
  const written = writePlaces(article, data, { placings: kept, file: isMissingOnly ? undefined : file });
  const isChanged = written !== article;
  if (isChanged && !options.isDryRun) replaceWholeFile(path, written);
  const placeOf = createFieldFinder(article);
  const located = kept.map((placing) => ({
    ...placing,
    line: placeOf(placing.written.path).line,
  }));
  return { id, path, status: 'placed', text, placings: located, isChanged };
}
