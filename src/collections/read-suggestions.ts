import { buildDossier } from '../derive/dossier/build-dossier.ts';
import { type SuggestedLink, suggestLinks } from '../derive/suggest/suggest-links.ts';
import type { Content } from '../domain/content.ts';
import { readContentFolder } from './read-content-folder.ts';
import { readDismissed } from './read-dismissed.ts';

/** Links that the content as it stands suggests and that nobody dismissed. */
export function readSuggestions(
  folder: string,
  content: Content = readContentFolder(folder),
): readonly SuggestedLink[] {
  return suggestLinks(buildDossier(content), readDismissed(folder));
}
