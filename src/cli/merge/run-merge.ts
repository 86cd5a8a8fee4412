import { join } from 'node:path';
import { parseYamlFile } from '../../collections/parse-content-file.ts';
import type { PeopleMerge } from '../../derive/former/merge-people.ts';
import { countOf } from '../../text/count-of.ts';
import { type Disk, nodeDisk } from '../disk/disk.ts';
import { createDiskWriter, dryWriter } from '../disk/folder-writer.ts';
import { type ContentTexts, contentTextsIn } from './content-texts.ts';
import { planMerge } from './plan-merge.ts';
import { writingOf } from './writing-of.ts';

interface HowToMerge {
  readonly disk?: Disk;
  /** Says what would be done and writes nothing. */
  readonly isDry?: boolean;
}

/**
 * Writes all files that a merge changes and takes the record of the one who goes away, or does nothing at all, and says
 * what was done. A merge that is done already is said to be.
 */
export function runMerge(
  content: string,
  merge: PeopleMerge,
  { disk = nodeDisk, isDry = false }: HowToMerge = {},
): string {
  const folders = ['articles', 'people', 'events'].map((name) => join(content, name));
  const writer = isDry ? dryWriter : createDiskWriter({ root: content, folders, disk });
  const files = writer.alone(() => {
    const texts = contentTextsIn(content);
    if (isMerged(texts, merge)) return [];
    const planned = planMerge(texts, merge);
    writer.write(planned.map((file) => writingOf(file, content)));
    return planned.filter(({ after }) => after !== undefined);
  });
  writer.flush();
  return [
    describeMerge(merge, files.length, isDry),
    ...files.map(({ path }) => `  ${join(content, path)}`),
    isDry
      ? 'Nothing was written.'
      : 'Words and places stay as they were proved; npm run prove says so again.',
  ].join('\n');
}

function describeMerge({ keep, gone }: PeopleMerge, files: number, isDry: boolean): string {
  const changed = countOf(files, 'file');
  return isDry
    ? `${gone} would be ${keep}: ${changed} would change, and the address of ${gone} would lead on.`
    : `${gone} is ${keep} from now on: ${changed} changed, its address leads on.`;
}

/** Whether the one who goes is gone, and the one who stays has the id. */
function isMerged({ read }: ContentTexts, { keep, gone }: PeopleMerge): boolean {
  const path = `people/${keep}.yaml`;
  const text = read(path);
  if (text === undefined || read(`people/${gone}.yaml`) !== undefined) return false;
  const { formerly } = parseYamlFile(text, path).data;
  return Array.isArray(formerly) && formerly.includes(gone);
}
