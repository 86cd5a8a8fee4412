import { existsSync } from 'node:fs';
import { type ChangeDay, ChangesSchema } from '../domain/changes.ts';
import { contentFolder } from './content-folder.ts';
import { readCheckedFile } from './read-checked-file.ts';
import { readHistory } from './read-history.ts';

/** What changed by day. The kept file (npm run record-changes writes it) wins over the history, so that a copy with history and one without build the same bytes. */
export function getChanges(): readonly ChangeDay[] {
  const folder = contentFolder();
  return readKeptChanges(folder) ?? readHistory(folder);
}

/** The kept record of changes; undefined where there is none. Throws a sentence where it cannot be read. */
export function readKeptChanges(folder: string): readonly ChangeDay[] | undefined {
  const keptFile = `${folder}/changes.yaml`;
  return existsSync(keptFile) ? readCheckedFile(keptFile, ChangesSchema).fields.days : undefined;
}
