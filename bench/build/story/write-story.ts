import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { storyFiles } from './story-files.ts';
import type { StoryShape } from './story-shape.ts';

/** Writes an invented story of so many reports into a folder laid out like `content/`. */
export function writeStory(reports: number, folder: string, shape?: StoryShape): void {
  for (const [path, text] of storyFiles(reports, shape)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
