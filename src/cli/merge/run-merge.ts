import { join } from 'node:path';
import type { PeopleMerge } from '../../derive/former/merge-people.ts';
import { countOf } from '../../text/count-of.ts';
import { nodeDisk } from '../disk/disk.ts';
import { createDiskWriter } from '../disk/folder-writer.ts';
import { contentTextsIn } from './content-texts.ts';
import { planMerge } from './plan-merge.ts';

/** Writes all files that a merge changes, or none, takes the record of the one who goes away and says what was done. */
export function runMerge(content: string, merge: PeopleMerge): string {
  const folders = ['articles', 'people', 'events'].map((name) => join(content, name));
  const writer = createDiskWriter({ root: content, folders });
  const files = writer.alone(() => {
    const planned = planMerge(contentTextsIn(content), merge);
    writer.write(
      planned.flatMap(({ path, after }) =>
        after === undefined ? [] : [{ how: 'replace', path: join(content, path), text: after }],
      ),
    );
    for (const { path, after } of planned) if (after === undefined) nodeDisk.remove(join(content, path));
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
