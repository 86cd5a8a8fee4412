import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFolder } from '../../collections/read-content-folder.ts';
import type { Content } from '../../domain/content.ts';
import { collectionNames } from '../../domain/content-collections.ts';
import { parseArticle } from '../files/parse-article.ts';

/** What was read last: a person who writes sees each letter on the page, and nothing has changed on the disk since. */
export interface DeskMemory {
  /** The content folder; it is read anew where one of its files is another one than it was. */
  readonly readContent: (folder: string) => Content;
  /** An article of a text; parsed anew where the text is another. */
  readonly readArticle: typeof parseArticle;
}

export function createDeskMemory(): DeskMemory {
  let content: { readonly of: string; readonly read: Content } | undefined;
  let article: { readonly of: string; readonly read: ReturnType<typeof parseArticle> } | undefined;
  return {
    readContent: (folder) => {
      const of = describeFiles(folder);
      if (content?.of !== of) content = { of, read: readContentFolder(folder) };
      return content.read;
    },
    readArticle: (text, file) => {
      const of = `${file}\n${text}`;
      if (article?.of !== of) article = { of, read: parseArticle(text, file) };
      return article.read;
    },
  };
}

/** Every file of the folder with its size and the time of its last change. */
function describeFiles(folder: string): string {
  const inside = collectionNames.flatMap((name) => {
    const place = join(folder, name);
    return existsSync(place) ? readdirSync(place).map((file) => join(place, file)) : [];
  });
  return [join(folder, 'story.yaml'), ...inside].map(describeFile).join('\n');
}

function describeFile(path: string): string {
  const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: -1 };
  return `${path} ${mtimeMs} ${size}`;
}
