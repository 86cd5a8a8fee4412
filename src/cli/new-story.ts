/** Begins a story: `npm run new-story -- "The Lake File"` makes a folder that builds, with an inbox for the first report. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { toSlug } from '../text/slug.ts';
import { today } from './clock/today.ts';
import { createCommand, telling } from './command/create-command.ts';
import { replaceWholeFile } from './disk/write-whole-file.ts';
import { storyFiles } from './new-story/story-files.ts';

interface NewStoryFlags {
  readonly folder?: string;
  readonly dryRun?: true;
}

/** `npm run new-story`. */
export const newStoryCommand = createCommand(
  'new-story',
  'Makes the folder of a new story: a story file that says what each field is for, one event, an empty inbox.',
)
  .showHelpAfterError('The name stands behind the command: npm run new-story -- "The Lake File"')
  .argument('<name>', 'what the site is called: "The Lake File"')
  .option('--folder <folder>', 'where it goes; the name of the story where left out')
  .option('--dry-run', 'name the files, write nothing')
  .action(telling(beginStory));

function beginStory(name: string, { folder = toSlug(name), dryRun }: NewStoryFlags): void {
  if (folder === '') throw new Error(`“${name}” makes no name of a folder: name one with --folder.`);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder}/ is there and not empty; nothing was written. Name another with --folder.`);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const files = storyFiles({ name, day: today(), zone: timeZone });
  if (dryRun) {
    console.log([...files].map(([file]) => join(folder, file)).join('\n'));
    return;
  }
  for (const [file, text] of files) replaceWholeFile(join(folder, file), text);
  console.log(`${folder}/ holds ${name}. What comes next:
  1. ${folder}/story.yaml and ${folder}/events/first-event.yaml say in their lines what to write.
  2. npm run desk -- --content ${folder} opens the desk: drop a saved report there and decide what is read in it by keys. By
     commands: put the report into ${folder}/inbox/ and run CONTENT_FOLDER=${folder} npm run ingest.
  3. CONTENT_FOLDER=${folder} npm run dev shows the story, drafts included; npm run build -- --content ${folder} builds it.`);
}
