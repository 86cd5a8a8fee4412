import { buildDossier } from '../../derive/dossier/build-dossier.ts';
import { renderDigest } from '../../markdown/render-digest.ts';
import { findDigestReferences } from '../../propose/digest/digest-references.ts';
import type { DeskPlace } from '../files/desk-place.ts';
import type { DigestPreview } from '../protocol/desk-calls.ts';
import { withPlanned } from './check-planned.ts';
import { planKept } from './save-report.ts';

/**
 * Our texts as readers will see them, by the renderer of the pages, from what is kept and not saved yet. What cannot be
 * rendered yet is told in a sentence.
 */
export function previewDigest(id: string, place: DeskPlace): DigestPreview {
  try {
    const dossier = buildDossier(
      withPlanned(planKept({ id, publishes: false }, place).planned, place.content),
    );
    const article = dossier.articles.find((one) => one.id === id);
    if (article === undefined) return { why: 'The report is not there any more.' };
    const own = dossier.quotesByArticle.get(id) ?? [];
    const unknown = findDigestReferences(article.body).find(
      (reference) => !own.some(({ quote }) => quote.id === reference.id),
    );
    if (unknown !== undefined) return { why: `The report has no quote “${unknown.id}”.` };
    return { html: renderDigest(article.body, own) };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}
