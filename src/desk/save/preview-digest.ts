import { readFileSync } from 'node:fs';
import { buildDossier } from '../../derive/dossier/build-dossier.ts';
import { renderDigest } from '../../markdown/render-digest.ts';
import { findDigestReferences } from '../../propose/digest/digest-references.ts';
import { errorMessage } from '../../text/error-message.ts';
import { startDesk } from '../decide/desk-state.ts';
import { replaySteps } from '../decide/journal.ts';
import { articlePath, type DeskPlace } from '../files/desk-place.ts';
import { readDeskJournal } from '../files/journal-file.ts';
import type { DigestPreview } from '../protocol/desk-calls.ts';
import { contentWithState } from './content-with-state.ts';
import type { DeskMemory } from './desk-memory.ts';

/**
 * Our texts as readers will see them, by the renderer of the pages, from what is kept and not saved yet. What cannot be
 * rendered yet is told in a sentence.
 */
export function previewDigest(id: string, place: DeskPlace, memory: DeskMemory): DigestPreview {
  try {
    const state = readState(id, place, memory);
    const dossier = buildDossier(contentWithState(memory.readContent(place.content), id, state));
    const own = dossier.quotesByArticle.get(id) ?? [];
    const unknown = findDigestReferences(state.body).find(
      (reference) => !own.some(({ quote }) => quote.id === reference.id),
    );
    if (unknown !== undefined) return { why: `The report has no quote “${unknown.id}”.` };
    return { html: renderDigest(state.body, own) };
  } catch (error) {
    return { why: errorMessage(error) };
  }
}

/** A report with all that is kept of it; as it stands where nothing was done yet. */
function readState(id: string, place: DeskPlace, { readArticle }: DeskMemory) {
  const path = articlePath(place, id);
  const journal = readDeskJournal(place, id)?.journal;
  const { article, body } = readArticle(journal?.base.text ?? readFileSync(path, 'utf8'), path);
  const start = startDesk(article, body);
  return journal === undefined ? start : replaySteps(start, journal);
}
