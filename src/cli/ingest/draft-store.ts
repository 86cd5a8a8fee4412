import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleInput } from '../../domain/article.ts';
import type { Notice } from '../../domain/notice.ts';
import { toUniqueId } from '../../domain/slug.ts';
import { overlaps } from '../../domain/span.ts';
import type { Change } from '../../ingest/diff-drafts.ts';
import type { ArticleDraft } from '../../ingest/draft/draft-article.ts';
import { formatDraft } from '../../ingest/draft/format-draft.ts';
import { formatYaml } from '../../ingest/draft/format-yaml.ts';
import type { Ingested } from '../../ingest/ingest-file.ts';
import type { Receipt } from '../../ingest/receipt.ts';
import { createArticleIndex } from './article-index.ts';
import { editArticle } from './edit-article.ts';
import { withLock } from './folder-lock.ts';
import { readReceipt, receiptName } from './receipt-file.ts';
import { findFormer, readDraft, type UpdateOutcome, updateDraft } from './update-draft.ts';
import { createWholeFile, flushFolder, removeUnfinished, replaceWholeFile } from './write-whole-file.ts';

/** What became of a file's drafts. */
export interface Stored {
  /** `waiting`: the file has changed and nothing was written for want of `--update`. */
  readonly status: 'written' | 'unchanged' | 'updated' | 'waiting';
  /** The articles concerned. */
  readonly articles: readonly string[];
  readonly changes: readonly Change[];
  readonly notices: readonly Notice[];
}

export interface StoreOptions {
  /** A folder laid out like `content/`. */
  readonly folder: string;
  readonly isDryRun: boolean;
  readonly mayUpdate: boolean;
}

export interface DraftStore {
  /** What is recorded of a file by its name and hash, before anything is read from it. */
  readonly findUnchanged: (name: string, sha256: string) => readonly string[] | undefined;
  readonly store: (ingested: Ingested, source: string) => Stored;
  /** Makes everything that was written last through a loss of power. */
  readonly flush: () => void;
}

/** Keeps drafts in a folder: whole files only, one writer at a time, a person's edits untouched. */
export function createDraftStore({ folder, isDryRun, mayUpdate }: StoreOptions): DraftStore {
  const articles = join(folder, 'articles');
  const receipts = join(folder, '.receipts');
  const index = createArticleIndex(articles);
  const receiptPath = (name: string) => join(receipts, receiptName(name));
  const locked = <T>(task: () => T): T => (isDryRun ? task() : withLock(join(receipts, '.lock'), task));
  const parts = [join(folder, 'people'), join(folder, 'outlets'), articles, receipts];
  let isTidy = isDryRun;

  const tidy = () => {
    if (isTidy) return;
    for (const part of parts) removeUnfinished(part);
    isTidy = true;
  };

  const writeReceipt = ({ receipt }: Ingested, drafts: readonly ArticleDraft[]) => {
    const whole = { ...receipt, drafts: drafts.map(({ id, article, body }) => ({ id, article, body })) };
    if (!isDryRun) replaceWholeFile(receiptPath(receipt.file.name), `${JSON.stringify(whole)}\n`);
  };

  const writeRecords = ({ people, outlets }: Ingested) => {
    if (isDryRun) return;
    for (const { id, person } of people)
      createWholeFile(join(folder, 'people', `${id}.yaml`), formatYaml(person));
    for (const { id, outlet } of outlets)
      createWholeFile(join(folder, 'outlets', `${id}.yaml`), formatYaml(outlet));
  };

  const createDraft = (draft: ArticleDraft): string => {
    const isTaken = (id: string) => index.has(id) || existsSync(join(articles, `${id}.md`));
    for (;;) {
      const id = toUniqueId(draft.id, isTaken);
      if (isDryRun) return id;
      if (createWholeFile(join(articles, `${id}.md`), formatDraft(draft))) {
        index.add({ id, ...draft.article.source.file });
        return id;
      }
    }
  };

  /** Writes the drafts that are not there yet; those that a person or an interrupted run left are taken as they are. */
  const storeNew = (ingested: Ingested): Stored => {
    const recorded = index.of(ingested.receipt.file.sha256);
    const placed = ingested.drafts.map((draft) => ({
      draft,
      there: recorded.find(({ span }) => overlaps(span, draft.article.source.file.span)),
    }));
    const missing = placed.filter(({ there }) => there === undefined);
    if (missing.length === 0)
      return { status: 'unchanged', articles: recorded.map(({ id }) => id), changes: [], notices: [] };
    writeRecords(ingested);
    const written = placed.map(({ draft, there }) => ({ ...draft, id: there?.id ?? createDraft(draft) }));
    writeReceipt(ingested, written);
    return { status: 'written', articles: written.map(({ id }) => id), changes: [], notices: [] };
  };

  /** Brings the drafts of a changed file up to date; without `--update` it only says what would change. */
  const storeChanged = (ingested: Ingested, source: string, receipt: Receipt | undefined): Stored => {
    const { name } = ingested.receipt.file;
    const known =
      receipt?.drafts.map(({ id, article, body }) => ({
        id,
        article: article as unknown as ArticleInput,
        body,
      })) ?? index.named(name).flatMap(({ id }) => readDraft(articles, id) ?? []);
    const isFirst = receipt === undefined;
    const paired = ingested.drafts.map((fresh, order) => ({ fresh, base: findFormer(known, fresh, order) }));
    const outcomes = paired.map(({ fresh, base }) =>
      updateDraft({ fresh, base, source, isFirst, folder: articles, recorded: index.named(name) }),
    );
    const changes = outcomes.flatMap(({ id, changes: own }) =>
      own.map((change) => ({ ...change, field: `${id}: ${change.field}` })),
    );
    const notices = outcomes.flatMap(({ notice }) => notice ?? []);
    const ids = outcomes.map(({ id }) => id);
    if (notices.length > 0 || !mayUpdate)
      return { status: changes.length === 0 ? 'unchanged' : 'waiting', articles: ids, changes, notices };
    writeRecords(ingested);
    const written = outcomes.map((outcome) => writeOutcome(outcome));
    writeReceipt(ingested, written);
    return {
      status: changes.length === 0 ? 'unchanged' : 'updated',
      articles: written.map(({ id }) => id),
      changes,
      notices: [],
    };
  };

  const writeOutcome = ({ fresh, merged, id, changes, written = '' }: UpdateOutcome): ArticleDraft => {
    if (merged === undefined) return { ...fresh, id: createDraft(fresh) };
    if (!isDryRun && changes.length > 0)
      replaceWholeFile(join(articles, `${id}.md`), editArticle(written, merged));
    return { ...fresh, id };
  };

  return {
    flush: () => {
      if (!isDryRun) for (const part of parts) flushFolder(part);
    },
    findUnchanged: (name, sha256) => {
      const receipt = mayUpdate ? undefined : readReceipt(receiptPath(name));
      return receipt?.file.sha256 === sha256 && receipt.file.name === name
        ? receipt.drafts.map(({ id }) => id)
        : undefined;
    },
    store: (ingested, source) =>
      locked(() => {
        tidy();
        index.refresh();
        const { name, sha256 } = ingested.receipt.file;
        const receipt = readReceipt(receiptPath(name));
        if (receipt !== undefined && (receipt.file.sha256 !== sha256 || mayUpdate))
          return storeChanged(ingested, source, receipt);
        if (receipt !== undefined)
          return {
            status: 'unchanged',
            articles: receipt.drafts.map(({ id }) => id),
            changes: [],
            notices: [],
          };
        const isOlder = index.of(sha256).length === 0 && index.named(name).length > 0;
        return isOlder ? storeChanged(ingested, source, undefined) : storeNew(ingested);
      }),
  };
}
