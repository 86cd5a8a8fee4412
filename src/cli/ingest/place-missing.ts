import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ContentFault } from '../../collections/content-fault.ts';
import { parseMarkdownFile } from '../../collections/parse-content-file.ts';
import type { Chooser } from '../../derive/place/place-written-words.ts';
import { listWrittenWords } from '../../derive/place/written-words.ts';
import type { Disk } from '../disk/disk.ts';
import { createDiskWriter, dryWriter } from '../disk/folder-writer.ts';
import { wantedFile } from '../place/find-source-file.ts';
import { type PlaceResult, placeArticle } from '../place/run-place.ts';
import { createFileFinder } from '../saved/find-saved-file.ts';
import { listInputs, readInput } from './list-inputs.ts';

export interface PlaceMissingOptions {
  /** A folder laid out like `content/`. */
  readonly out: string;
  readonly isDryRun: boolean;
  readonly mostBytes: number;
  readonly choose: Chooser;
  readonly disk?: Disk | undefined;
}

/**
 * Gives words that a person left without a place theirs, in the articles that were made of the given files; articles all
 * of whose words have a place are passed over. Of a changed file only what has no place is placed: all else is for the
 * update to carry over.
 */
export async function* placeMissing(
  paths: readonly string[],
  { out, isDryRun, mostBytes, choose, disk }: PlaceMissingOptions,
): AsyncGenerator<PlaceResult, void> {
  const writer = isDryRun
    ? dryWriter
    : createDiskWriter({ root: out, folders: [join(out, 'articles')], disk });
  writer.recover();
  const waiting = Map.groupBy(listWaiting(out), ({ name }) => name);
  if (waiting.size === 0) return;
  for (const input of listInputs(paths)) {
    const named = input.status === 'file' ? (waiting.get(input.name) ?? []) : [];
    const read = named.length === 0 ? undefined : readInput(input.path, mostBytes);
    if (read === undefined || 'rule' in read) continue;
    const findFile = createFileFinder([input.path]);
    for (const { id, sha256 } of named) {
      const isChanged = sha256 !== '' && sha256 !== read.sha256;
      yield await placeArticle(id, { content: out, findFile, writer, choose, isMissingOnly: isChanged });
    }
  }
}

interface Waiting {
  readonly id: string;
  /** Of its saved file, with the hash where one is written. */
  readonly name: string;
  readonly sha256: string;
}

/** The articles in which something has no place yet. */
function listWaiting(folder: string): readonly Waiting[] {
  const articles = join(folder, 'articles');
  if (!existsSync(articles)) return [];
  return globSync('*.md', { cwd: articles })
    .toSorted()
    .flatMap((name) => readWaiting(join(articles, name)));
}

function readWaiting(path: string): readonly Waiting[] {
  try {
    const { data } = parseMarkdownFile(readFileSync(path, 'utf8'), path);
    const file = wantedFile(data);
    const words = listWrittenWords(data).flatMap(({ main, parts }) => [main, ...parts]);
    const isWaiting = file?.sha256 === '' || words.some(({ span }) => span === undefined);
    return file !== undefined && isWaiting ? [{ id: basename(path, '.md'), ...file }] : [];
  } catch (error) {
    if (error instanceof ContentFault) return [];
    throw error;
  }
}
