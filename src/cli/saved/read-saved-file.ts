import type { SavedFile } from '../../derive/proof/verify-article.ts';
import { openSourceText } from '../../ingest/source/text/open-source-text.ts';
import { readKeptHeader } from '../disk/kept-header.ts';
import type { FoundFile } from './find-saved-file.ts';

/** The text and the hash of a saved file. It is read as what it was named when it was recorded; unreadable, it has no text. */
export async function readSavedFile(name: string, found: FoundFile): Promise<SavedFile> {
  const reading = await openSourceText(name, found.bytes, readKeptHeader(found.path));
  return { text: reading.status === 'read' ? reading.source.text : '', sha256: found.sha256 };
}
