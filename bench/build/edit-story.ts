import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportId } from './story/story-files.ts';

/** A small change that an editor makes. */
export interface StoryEdit {
  readonly name: string;
  readonly file: string;
  readonly change: (text: string) => string;
}

/** A change in the text of one report, in the summary of one event, in the office of one person. */
export const storyEdits: readonly StoryEdit[] = [
  {
    name: 'one article changed',
    file: `articles/${reportId(41)}.md`,
    change: (text) => `${text}\nA sentence more.\n`,
  },
  { name: 'one event changed', file: 'events/event-0003.yaml', change: addToField('summary') },
  { name: 'one person changed', file: 'people/person-005.yaml', change: addToField('title') },
];

/** Makes the change in a story on the disk. */
export function editStory(folder: string, { file, change }: StoryEdit): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${file} has nothing to change`);
  writeFileSync(path, changed);
}

function addToField(field: string): (text: string) => string {
  return (text) => text.replace(new RegExp(`("?${field}"?: ?"[^"]*)"`), '$1 And more."');
}
