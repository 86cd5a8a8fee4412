import { buildDossier, type Dossier } from '../derive/dossier/build-dossier.ts';
import { type SuggestedLink, suggestLinks } from '../derive/suggest/suggest-links.ts';
import { readContentFolder } from './read-content-folder.ts';
import { readDismissed } from './read-dismissed.ts';

/** Links that the content as it stands, drafts with it, suggests and that nobody dismissed. */
export function readSuggestions(
  folder: string,
  dossier: Dossier = buildDossier(readContentFolder(folder)),
): readonly SuggestedLink[] {
  return suggestLinks(dossier, readDismissed(folder));
}
