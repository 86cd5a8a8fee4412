import { ArticleSchema } from '../../../domain/article.ts';
import type { ArticleDraft } from '../../../ingest/draft/article-draft.ts';
import { isSame } from '../../../ingest/versions/diff-drafts.ts';

/** Whether two drafts of one report say the same. Notes may differ: people whom the first one proposed are known to the second. */
export function isSameButForNotes(left: ArticleDraft, right: ArticleDraft): boolean {
  return isSame(checked(left), checked(right)) && left.body.trim() === right.body.trim();
}

/** With what a draft leaves out, so that fields and their defaults are the same. */
function checked({ article }: ArticleDraft): unknown {
  return ArticleSchema.parse({ ...article, review: [] });
}
