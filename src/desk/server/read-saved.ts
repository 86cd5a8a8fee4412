import { join } from 'node:path';
import { readKeptHeader } from '../../cli/disk/kept-header.ts';
import { BrokenReceiptError, readReceipts } from '../../cli/ingest/store/receipt-file.ts';
import { createFileFinder, type FoundFile } from '../../cli/saved/find-saved-file.ts';
import { savedPlaces } from '../../cli/saved/saved-folders.ts';
import type { ArticleInput } from '../../domain/article.ts';
import type { KnownContent } from '../../domain/known-content.ts';
import { createKnowledge } from '../../ingest/draft/knowledge.ts';
import { ingestFile } from '../../ingest/ingest-file.ts';
import type { Decision, Receipt } from '../../ingest/receipt/receipt.ts';
import { openSourceText } from '../../ingest/source/text/open-source-text.ts';
import type { SourceText } from '../../ingest/source/text/source-text.ts';
import { overlaps, type Span } from '../../text/anchor/span.ts';
import type { DeskPlace } from '../files/desk-place.ts';
import type { OpenedReport } from '../protocol/opened-report.ts';

type SavedReading = Pick<OpenedReport, 'saved' | 'decisions'>;

/** The saved file of an article, and what was decided when it was read: by its receipt, else by reading it once more. */
export async function readSaved(
  article: ArticleInput,
  place: DeskPlace,
  known: KnownContent,
): Promise<SavedReading> {
  const { name, sha256, span } = article.source.file;
  const found = findSaved({ name, sha256 }, place);
  if (found === undefined)
    return missing(
      `The saved file “${name}” is not here. Drop it on the first page, or tell npm run saved-files where it lies.`,
    );
  if (found.sha256 !== sha256)
    return missing(
      `The file “${name}” has changed since the report was recorded. Bring it up to date first: npm run ingest -- --update.`,
    );
  const reading = await openSourceText(name, found.bytes, readKeptHeader(found.path));
  if (reading.status === 'refused') return missing(reading.problem.message);
  const file = { name, sha256, source: reading.source };
  return {
    saved: { status: 'here', text: reading.source.text, within: span },
    decisions: decisionsOf(readReceipt(place, file) ?? readAgain(file, known), span),
  };
}

function findSaved(wanted: Pick<FoundFile, 'sha256'> & { readonly name: string }, { content }: DeskPlace) {
  return createFileFinder(savedPlaces([], content))(wanted);
}

function missing(why: string): SavedReading {
  return { saved: { status: 'missing', why }, decisions: [] };
}

interface FileInHand {
  readonly name: string;
  readonly sha256: string;
  readonly source: SourceText;
}

function readReceipt({ content }: DeskPlace, { name, sha256 }: FileInHand): Receipt | undefined {
  try {
    const stored = readReceipts(join(content, '.receipts'), name);
    return stored.find(({ receipt }) => receipt.file.sha256 === sha256)?.receipt;
  } catch (error) {
    if (error instanceof BrokenReceiptError) return undefined;
    throw error;
  }
}

function readAgain(file: FileInHand, known: KnownContent): Receipt {
  return ingestFile(file, {}, createKnowledge(known)).receipt;
}

/** Those of the report and those of nobody: what was cut. Of several reports in the file the rest of the file is not its own. */
function decisionsOf({ drafts, decisions }: Receipt, span: Span): readonly Decision[] {
  const own = drafts.find(({ article }) => overlaps(spanOfDraft(article), span))?.id;
  const isNear = (decision: Decision) =>
    drafts.length === 1 || (decision.span !== undefined && overlaps(decision.span, span));
  return decisions.filter((decision) =>
    decision.draft === undefined ? isNear(decision) : decision.draft === own,
  );
}

function spanOfDraft(article: Receipt['drafts'][number]['article']): Span {
  return (article as unknown as ArticleInput).source.file.span; // The machine wrote it, by its schema.
}
