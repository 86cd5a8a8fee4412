import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type DismissedLink, DismissedSchema } from '../domain/dismissed.ts';
import { readCheckedFile } from './read-checked-file.ts';

/** The links that were dismissed for good; none where there is no such file. Throws a `ContentFault` for what is not valid. */
export function readDismissed(folder: string): readonly DismissedLink[] {
  const file = join(folder, 'dismissed.yaml');
  return existsSync(file) ? readCheckedFile(file, DismissedSchema).fields.dismissed : [];
}
