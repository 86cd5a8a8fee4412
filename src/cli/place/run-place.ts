import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFieldFinder } from '../../collections/find-place.ts';
import { parseMarkdownFile } from '../../collections/parse-content-file.ts';
import { type Chooser, type Placing, placeWrittenWords } from '../../derive/place/place-written-words.ts';
import { listWrittenWords } from '../../derive/place/written-words.ts';
import { WriteError } from '../disk/fault.ts';
import type { FolderWriter } from '../disk/folder-writer.ts';
import type { createFileFinder } from '../saved/find-saved-file.ts';
import { openSourceFile, wantedFile } from './find-source-file.ts';
import { writePlaces } from './write-places.ts';

export interface PlaceOptions {
  /** A folder laid out like `content/`. */
  readonly content: string;
  readonly findFile: ReturnType<typeof createFileFinder>;
  /** Writes the articles; a dry one says what would be written and writes nothing. */
  readonly writer: FolderWriter;
  readonly choose: Chooser;
  /** The file is another version: only what has no place yet is placed, and the version that is recorded stays. */
  readonly isMissingOnly?: boolean;
}

/** A place in an article, with the line of the record it belongs to. */
export type LocatedPlacing = Placing & { readonly line: number };

/** What became of one article. */
export type PlaceResult = { readonly id: string; readonly path: string } & (
  | { readonly status: 'not-here'; readonly name: string }
  | { readonly status: 'unread' | 'unwritten'; readonly why: string }
  | {
      readonly status: 'placed';
      readonly text: string;
      readonly placings: readonly LocatedPlacing[];
      readonly isChanged: boolean;
    }
);

/** Places the words of one article after the other; one that cannot be written stops no other. */
export async function* placeArticles(
  ids: readonly string[],
  options: PlaceOptions,
): AsyncGenerator<PlaceResult, void> {
  options.writer.recover();
  for (const id of ids) yield await placeArticle(id, options);
}

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
  const why = isChanged
    ? replaceArticle({ path, former: article, text: written }, options.writer)
    : undefined;
  if (why !== undefined) return { id, path, status: 'unwritten', why };
  const placeOf = createFieldFinder(article);
  const located = kept.map((placing) => ({
    ...placing,
    line: placeOf(placing.written.path).line,
  }));
  return { id, path, status: 'placed', text, placings: located, isChanged };
}

interface Replacement {
  readonly path: string;
  readonly former: string;
  readonly text: string;
}

/** Why nothing was written, if nothing was: the next article is tried all the same. */
function replaceArticle({ path, former, text }: Replacement, writer: FolderWriter): string | undefined {
  try {
    return writer.alone(() => {
      if (readFileSync(path, 'utf8') !== former)
        return `${path} was changed meanwhile and was left as it is. Run the same command again.`;
      writer.write([{ how: 'replace', path, text }]);
      return undefined;
    });
  } catch (error) {
    if (error instanceof WriteError) return error.message;
    throw error;
  }
}
