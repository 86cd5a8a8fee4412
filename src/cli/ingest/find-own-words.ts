import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkOwnWords } from '../../collections/check-own-words.ts';
import { ContentFault } from '../../collections/content-fault.ts';
import { locateNotices } from '../../collections/locate-notices.ts';
import { readArticle } from '../../collections/read-content-folder.ts';
import type { ArticleEntry, EventEntry } from '../../domain/content.ts';
import type { Notice } from '../../domain/notice.ts';

interface FileInHand {
  /** A folder laid out like `content/`. */
  readonly folder: string;
  readonly events: readonly EventEntry[];
  /** The text of the saved file and its hash. */
  readonly text: string;
  readonly sha256: string;
}

/** Where published articles of a file that was just read have the report's words; one that another file stands for is passed over. */
export function findOwnWords(
  ids: readonly string[],
  { folder, events, text, sha256 }: FileInHand,
): readonly Notice[] {
  const notices = ids
    .map((id) => join(folder, 'articles', `${id}.md`))
    .filter((path) => existsSync(path))
    .flatMap(readValid)
    .filter(({ source }) => source.file.sha256 === sha256)
    .flatMap((article) => checkOwnWords(article, events, text));
  return locateNotices(notices, folder);
}

/** One that is not valid was named when the folder was read. */
function readValid(path: string): readonly ArticleEntry[] {
  try {
    return [readArticle(path)];
  } catch (error) {
    if (error instanceof ContentFault) return [];
    throw error;
  }
}
