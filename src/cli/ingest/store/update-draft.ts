import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentFault, collectFaults } from '../../../collections/content-fault.ts';
import { parseMarkdownFile } from '../../../collections/parse-content-file.ts';
import { readArticle } from '../../../collections/read-content-folder.ts';
import { type ArticleInput, ArticleSchema } from '../../../domain/article.ts';
import type { Notice } from '../../../domain/notice.ts';
import type { ArticleDraft } from '../../../ingest/draft/article-draft.ts';
import { diffFields, type FieldChange } from '../../../ingest/versions/diff-drafts.ts';
import { mergeDraft } from '../../../ingest/versions/merge-draft.ts';
import { overlaps } from '../../../text/anchor/span.ts';
import { hasCode } from '../../disk/error-code.ts';
import type { RecordedArticle } from './article-index.ts';

interface UpdateRequest {
  readonly fresh: ArticleDraft;
  readonly base: ArticleDraft | undefined;
  readonly source: string;
  /** There is no receipt: all that is written is a person's. */
  readonly isFirst: boolean;
  readonly folder: string;
  readonly recorded: readonly RecordedArticle[];
  /** The day on which the file is read, YYYY-MM-DD. */
  readonly day: string;
  /** The report is all that the file holds. */
  readonly isWholeFile: boolean;
}

export interface UpdateOutcome {
  readonly id: string;
  readonly fresh: ArticleDraft;
  readonly base: ArticleDraft | undefined;
  /** Undefined for a report that is new in the file. */
  readonly merged: Omit<ArticleDraft, 'id'> | undefined;
  /** The article's file as it was read; undefined where there is none. */
  readonly written?: string;
  readonly changes: readonly FieldChange[];
  readonly notice?: Notice;
}

/** Merges one draft with what is written; what it cannot do it says in a notice. */
export function updateDraft({
  fresh,
  base,
  source,
  isFirst,
  folder,
  recorded,
  day,
  isWholeFile,
}: UpdateRequest): UpdateOutcome {
  if (base === undefined)
    return {
      id: fresh.id,
      fresh,
      base,
      merged: undefined,
      changes: [{ field: 'a new draft', before: undefined, after: fresh.article.title }],
    };
  const id = existsSync(join(folder, `${base.id}.md`))
    ? base.id
    : recorded.find(({ span }) => overlaps(span, base.article.source.file.span))?.id;
  if (id === undefined) return { id: base.id, fresh, base, merged: base, changes: [] };
  const edited = readDraft(folder, id);
  if (edited === undefined)
    return { id, fresh, base, merged: base, changes: [], notice: invalidArticle(folder, id) };
  const merged = mergeDraft({ base: isFirst ? undefined : base, edited, fresh, source, day, isWholeFile });
  const checked = ArticleSchema.safeParse(merged.article);
  if (!checked.success) return { id, fresh, base, merged, changes: [], notice: invalidArticle(folder, id) };
  return {
    id,
    fresh,
    base,
    merged,
    written: edited.text,
    changes: [...diffFields(edited.article, merged.article), ...diffFields(edited.body, merged.body, 'text')],
  };
}

interface WrittenDraft extends ArticleDraft {
  /** The whole file. */
  readonly text: string;
}

/** An article's fields as they stand in its file; undefined where they are not valid. */
export function readDraft(folder: string, id: string): WrittenDraft | undefined {
  const file = join(folder, `${id}.md`);
  try {
    const text = readFileSync(file, 'utf8');
    const { data, body } = parseMarkdownFile(text, file);
    // Checked by the line below; the schema's own output would add what the file leaves out.
    return ArticleSchema.safeParse(data).success
      ? { id, article: data as unknown as ArticleInput, body, text }
      : undefined;
  } catch (error) {
    if (hasCode(error, 'ENOENT') || error instanceof ContentFault) return undefined;
    throw error;
  }
}

/** Names the first field at fault, where the file itself has one. */
function invalidArticle(folder: string, id: string): Notice {
  const [fault] = faultsOf(join(folder, `${id}.md`));
  const { line, column } = fault ?? {};
  return {
    rule: 'article-not-valid',
    severity: 'error',
    file: `articles/${id}.md`,
    line: line ?? 1,
    ...(column === undefined ? {} : { column }),
    message:
      `The article cannot be brought up to date, because its fields are not valid. ${fault?.message ?? ''}`.trim(),
    hint: `${fault?.hint ?? 'Mend what npm run build names.'} Then run ingest with --update again.`,
  };
}

function faultsOf(file: string): readonly Notice[] {
  const { faults, one } = collectFaults();
  if (existsSync(file)) one(() => readArticle(file));
  return faults;
}
