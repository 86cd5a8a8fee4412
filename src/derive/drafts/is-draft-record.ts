import { ArticleSchema } from '../../domain/article.ts';
import { whyDraft } from '../../domain/drafts/why-draft.ts';
import type { RawRecord } from '../changes/raw-record.ts';

/** Whether a record, as its file held it at some time, was the draft of an article. One that today's schema does not read was none. */
export function isDraftRecord(record: RawRecord): boolean {
  const { body, ...fields } = record;
  const article = ArticleSchema.safeParse(fields);
  return article.success && whyDraft({ ...article.data, body: String(body ?? '') }).length > 0;
}
