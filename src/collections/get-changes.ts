import { existsSync, readFileSync } from 'node:fs';
import { type ChangeDay, ChangesSchema } from '../domain/changes.ts';
import { contentFolder } from './content-folder.ts';
import { parseYamlFile } from './parse-content-file.ts';
import { readHistory } from './read-history.ts';

/** What changed by day. The kept file wins over the history, so that a copy with history and one without build the same bytes. */
export function getChanges(): readonly ChangeDay[] {
  const folder = contentFolder();
  return readKeptChanges(folder) ?? readHistory(folder);
}

/** The kept record of changes; undefined where there is none. Throws a sentence where it cannot be read. */
export function readKeptChanges(folder: string): readonly ChangeDay[] | undefined {
  const keptFile = `${folder}/changes.yaml`;
  if (!existsSync(keptFile)) return undefined;
  const result = ChangesSchema.safeParse(parseYamlFile(readFileSync(keptFile, 'utf8'), keptFile).data);
  if (result.success) return result.data.days;
  const problems = result.error.issues.map(
    ({ path, message }) => `${keptFile} ${path.join('.')}: ${message}`,
  );
  throw new Error([...problems, 'It is written by npm run record-changes.'].join('\n'));
}
