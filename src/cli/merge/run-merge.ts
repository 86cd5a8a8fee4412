import { join } from 'node:path';
import { parseYamlFile } from '../../collections/parse-content-file.ts';
import type { PeopleMerge } from '../../derive/former/merge-people.ts';
import { countOf } from '../../text/count-of.ts';
import { type Disk, nodeDisk } from '../disk/disk.ts';
import { createDiskWriter } from '../disk/folder-writer.ts';
import { type ContentTexts, contentTextsIn } from './content-texts.ts';
import { planMerge } from './plan-merge.ts';
import { writingOf } from './writing-of.ts';

/**
 * Writes all files that a merge changes and takes the record of the one who goes away, or does nothing at all, and says
 * what was done. A merge that is done already is said to be.
 */
export function runMerge(content: string, merge: PeopleMerge, disk: Disk = nodeDisk): string {
  const folders = ['articles', 'people', 'events'].map((name) => join(content, name));
  const writer = createDiskWriter({ root: content, folders, disk });
  const files = writer.alone(() => {
    const texts = contentTextsIn(content);
    if (isMerged(texts, merge)) return [];
    const planned = planMerge(texts, merge);
    writer.write(planned.map((file) => writingOf(file, content)));
    return planned.filter(({ after }) => after !== undefined);
  });
  writer.flush();
  const paths = files.map(({ path }) => `  ${join(content, path)}`);
  return [
    `${merge.gone} is ${merge.keep} from now on: ${countOf(files.length, 'file')} changed, its address leads on.`,
    ...paths,
    'Words and places stay as they were proved; npm run prove says so again.',
  ].join('\n');
}

/** Whether the one who goes is gone, and the one who stays has the id. */
function isMerged({ read }: ContentTexts, { keep, gone }: PeopleMerge): boolean {
  const path = `people/${keep}.yaml`;
  const text = read(path);
  if (text === undefined || read(`people/${gone}.yaml`) !== undefined) return false;
  const { formerly } = parseYamlFile(text, path).data;
  return Array.isArray(formerly) && formerly.includes(gone);
}
