import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of a content folder, by their paths from it on. */
export interface ContentTexts {
  /** The records in one of its folders, sorted. */
  readonly list: (folder: 'events/' | 'articles/' | 'people/') => readonly string[];
  /** Undefined where there is no such file. */
  readonly read: (path: string) => string | undefined;
}

/** As they lie on the disk. */
export function contentTextsIn(content: string): ContentTexts {
  return {
    list: (folder) => {
      const place = join(content, folder);
      if (!existsSync(place)) return [];
      return readdirSync(place)
        .filter((name) => /\.(?:md|yaml)$/.test(name))
        .toSorted()
        .map((name) => `${folder}${name}`);
    },
    read: (path) => {
      const file = join(content, path);
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    },
  };
}
