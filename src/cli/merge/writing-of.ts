import { join } from 'node:path';
import type { PlannedFile } from '../disk/write-batch.ts';

/** A text as it was and as it would be, its path from a folder on; undefined where there is none. */
interface ChangedText {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What a batch does to a file so that it is as it would be. */
export function writingOf({ path, before, after }: ChangedText, root: string): PlannedFile {
  const file = join(root, path);
  if (after === undefined) return { how: 'remove', path: file };
  return { how: before === undefined ? 'create' : 'replace', path: file, text: after };
}
