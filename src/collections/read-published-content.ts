import { leaveOutDrafts } from '../derive/drafts/leave-out-drafts.ts';
import type { Content } from '../domain/content.ts';
import { readContentFolder } from './read-content-folder.ts';

/** The content as it is built, without drafts. Throws as `readContentFolder` does. */
export function readPublishedContent(folder: string): Content {
  return leaveOutDrafts(readContentFolder(folder)).content;
}
