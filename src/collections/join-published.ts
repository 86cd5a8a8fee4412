import { checkVanished } from '../derive/checks/check-vanished.ts';
import { buildDossier, type Dossier } from '../derive/dossier/build-dossier.ts';
import { leaveOutDrafts } from '../derive/drafts/leave-out-drafts.ts';
import { checkStaleProofs } from '../derive/proof/check-stale-proofs.ts';
import type { ArticleEntry, Content } from '../domain/content.ts';
import { checkContent } from './check-content.ts';
import { checkWords } from './check-words.ts';
import { readKeptChanges } from './get-changes.ts';
import { locateNotices } from './locate-notices.ts';
import { readProofs } from './read-proofs.ts';
import { stopOnErrors } from './report-notices.ts';

/**
 * Checks and joins what is published of the content of a folder. Drafts are left out before anything is checked: one that is
 * not ready stops no build. The words of articles that are known to be sound are not asked about again. Throws a sentence for
 * all that must be mended first.
 */
export function joinPublished(
  all: Content,
  folder: string,
  isSound?: (article: ArticleEntry) => boolean,
): Dossier {
  const { content } = leaveOutDrafts(all);
  const proofs = readProofs(folder);
  const notices = [
    ...checkContent(content, isSound),
    ...checkVanished(all, readKeptChanges(folder) ?? []),
    ...checkWords(content, proofs, isSound),
    ...checkStaleProofs(all.articles, proofs),
  ];
  stopOnErrors(locateNotices(notices, folder));
  return buildDossier(content);
}
