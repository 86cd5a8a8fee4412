import type { ArticleDraft } from '../../../ingest/draft/article-draft.ts';
import type { Ingested } from '../../../ingest/ingest-file.ts';
import { withWrittenDrafts } from '../../../ingest/receipt/receipt.ts';
import type { FieldChange } from '../../../ingest/versions/diff-drafts.ts';
import { pairVersions } from '../../../ingest/versions/pair-versions.ts';
import type { DraftFolder } from './draft-folder.ts';
import { editArticle } from './edit-article.ts';
import type { FileOnRecord } from './recorded-files.ts';
import type { Stored } from './stored.ts';
import { type UpdateOutcome, updateDraft } from './update-draft.ts';

/** A new version of a file, and what is recorded of the former one. */
export interface ChangedFile {
  readonly ingested: Ingested;
  readonly source: string;
  readonly former: FileOnRecord;
  /** The day on which it is read, YYYY-MM-DD. */
  readonly day: string;
}

/** Brings the drafts of a changed file up to date; unless it may, it only says what would change. */
export function storeChanged(folder: DraftFolder, file: ChangedFile, mayUpdate: boolean): Stored {
  const outcomes = updateEach(folder, file);
  const changes = outcomes.flatMap(changesOf);
  const notices = outcomes.flatMap(({ notice }) => notice ?? []);
  const isSame = changes.length === 0;
  if (notices.length > 0 || !mayUpdate) {
    const articles = outcomes.map(({ id }) => id);
    return { status: isSame ? 'unchanged' : 'waiting', articles, changes, notices };
  }
  folder.writeRecords(withoutUnused(file.ingested, outcomes));
  const written = outcomes.map((outcome) => writeOutcome(folder, outcome));
  const receipt = withWrittenDrafts(file.ingested.receipt, [...written, ...goneFrom(file, outcomes)]);
  folder.writeReceipt(receipt, file.former.stored);
  const articles = written.map(({ id }) => id);
  return { status: isSame ? 'unchanged' : 'updated', articles, changes, notices: [], receipt };
}

function updateEach(
  folder: DraftFolder,
  { ingested, source, former, day }: ChangedFile,
): readonly UpdateOutcome[] {
  const { name, sha256 } = ingested.receipt.file;
  const recorded = folder.index
    .named(name)
    .filter((article) => article.sha256 === former.sha256 || article.sha256 === sha256);
  const isFirst = former.stored === undefined;
  const isWholeFile = ingested.drafts.length === 1;
  return pairVersions(ingested.drafts, former.reports, source).map(({ fresh, base }) =>
    updateDraft({ fresh, base, source, isFirst, folder: folder.articles, recorded, day, isWholeFile }),
  );
}

/** Without the outlets that are proposed for reports which keep the one they have. */
function withoutUnused(ingested: Ingested, outcomes: readonly UpdateOutcome[]): Ingested {
  const sources = outcomes.map(({ merged, fresh }) => (merged ?? fresh).article.source);
  const used = new Set(sources.flatMap(({ outlet, via = [] }) => [outlet, ...via]));
  return { ...ingested, outlets: ingested.outlets.filter(({ id }) => used.has(id)) };
}

/** Drafts of reports that the file does not hold any more: a feed forgets, the record does not. */
function goneFrom({ former }: ChangedFile, outcomes: readonly UpdateOutcome[]): readonly ArticleDraft[] {
  const used = new Set(outcomes.map(({ base }) => base));
  return former.stored === undefined
    ? []
    : former.reports.flatMap(({ draft }) => (used.has(draft) ? [] : draft));
}

function changesOf({ id, changes }: UpdateOutcome): readonly FieldChange[] {
  return changes.map((change) => ({ ...change, field: `${id}: ${change.field}` }));
}

function writeOutcome(
  folder: DraftFolder,
  { fresh, merged, id, changes, written = '' }: UpdateOutcome,
): ArticleDraft {
  if (merged === undefined) return { ...fresh, id: folder.createArticle(fresh) };
  if (changes.length > 0) folder.replaceArticle(id, editArticle(written, merged));
  return { ...fresh, id };
}
