import type { ArticleInput } from '../../../domain/article.ts';
import type { ArticleDraft } from '../../../ingest/draft/article-draft.ts';
import type { Receipt } from '../../../ingest/receipt/receipt.ts';
import type { RecordedFile } from '../../../ingest/versions/identify-file.ts';
import type { RecordedReport } from '../../../ingest/versions/is-version-of.ts';
import type { ArticleIndex } from './article-index.ts';
import type { StoredReceipt } from './receipt-file.ts';
import { readDraft } from './update-draft.ts';

/** A recorded file with its receipt; without one a person wrote its articles. */
export interface FileOnRecord extends RecordedFile {
  readonly stored: StoredReceipt | undefined;
}

interface Records {
  readonly articles: string;
  readonly index: ArticleIndex;
  readonly readReceipts: (name: string) => readonly StoredReceipt[];
}

/** Every file that is recorded under a name: those with a receipt, then those of which only the articles are there. */
export function listRecordedFiles(
  { articles, index, readReceipts }: Records,
  name: string,
): readonly FileOnRecord[] {
  const receipts = readReceipts(name);
  const ids = new Set(receipts.flatMap(({ receipt }) => receipt.drafts.map(({ id }) => id)));
  const hashes = new Set(receipts.map(({ receipt }) => receipt.file.sha256));
  const others = index.named(name).filter(({ id, sha256 }) => !ids.has(id) && !hashes.has(sha256));
  const byHash = Map.groupBy(others, ({ sha256 }) => sha256);
  return [
    ...receipts.map((stored) => ({
      stored,
      sha256: stored.receipt.file.sha256,
      reports: reportsOf(stored.receipt),
    })),
    ...Array.from(byHash, ([sha256, own]) => ({
      stored: undefined,
      sha256,
      reports: own.flatMap(({ id }) => readDraft(articles, id) ?? []).map((draft) => toReport(draft, [])),
    })),
  ];
}

/** The receipt holds the drafts as the machine wrote them, which checked them. */
function reportsOf({ drafts, decisions }: Receipt): readonly RecordedReport[] {
  const kept = Map.groupBy(
    decisions.filter(({ what }) => what === 'kept'),
    ({ draft }) => draft,
  );
  return drafts.map(({ id, article, body }) =>
    toReport(
      { id, article: article as unknown as ArticleInput, body },
      (kept.get(id) ?? []).map(({ words }) => words.replace(/…$/, '')),
    ),
  );
}

function toReport(draft: ArticleDraft, lines: readonly string[]): RecordedReport {
  const { source, quotes = [], notQuotes = [], events = [] } = draft.article;
  const claims = events.flatMap(({ claims: own = [] }) => own);
  return {
    draft,
    passages: [
      ...lines,
      ...(source.headline === null ? [] : [source.headline]),
      ...[...quotes, ...notQuotes].map(({ words }) => words),
      ...claims.map(({ printed }) => printed),
    ],
  };
}
