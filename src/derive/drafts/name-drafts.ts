import type { ArticleEntry } from '../../domain/content.ts';
import { whyDraft } from '../../domain/drafts/why-draft.ts';
import { compareText } from '../../text/compare-text.ts';
import { countOf } from '../../text/count-of.ts';

const mostNamed = 10;

/** One line that counts the drafts, names them and says what each waits for; undefined where there are none. */
export function nameDrafts(drafts: readonly ArticleEntry[]): string | undefined {
  if (drafts.length === 0) return undefined;
  const ordered = drafts.toSorted((left, right) => compareText(left.id, right.id));
  const named = ordered
    .slice(0, mostNamed)
    .map((article) => `articles/${article.id}.md (${whyDraft(article).join('; ')})`);
  const others = drafts.length > mostNamed ? ` and ${drafts.length - mostNamed} more` : '';
  return `${countOf(drafts.length, 'draft')} left out of the site: ${named.join(', ')}${others}.`;
}
