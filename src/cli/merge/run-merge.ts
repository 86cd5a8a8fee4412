import { join } from 'node:path';
import type { PeopleMerge } from '../../derive/former/merge-people.ts';
import { countOf } from '../../text/count-of.ts';
import { nodeDisk } from '../disk/disk.ts';
import { createDiskWriter } from '../disk/folder-writer.ts';
import { planMerge } from './plan-merge.ts';

/** Writes all files that a merge changes, or none, takes the record of the one who goes away and says what was done. */
export function runMerge(content: string, merge: PeopleMerge): string {
  const folders = ['articles', 'people', 'events'].map((name) => join(content, name));
  const writer = createDiskWriter({ root: content, folders });
  const files = writer.alone(() => {
    const planned = planMerge(content, merge);
    writer.write(planned.map(({ path, after }) => ({ how: 'replace', path, text: after })));
    nodeDisk.remove(join(content, 'people', `${merge.gone}.yaml`));
    return planned;
  });
  writer.flush();
  const paths = files.map(({ path }) => `  ${path}`);
  return [
    `${merge.gone} is ${merge.keep} from now on: ${countOf(files.length, 'file')} changed, its address leads on.`,
    ...paths,
    'Words and places stay as they were proved; npm run prove says so again.',
  ].join('\n');
}
