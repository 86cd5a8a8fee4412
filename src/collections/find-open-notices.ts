import type { ArticleEntry, Content } from '../domain/content.ts';
import { whyDraft } from '../domain/drafts/why-draft.ts';
import type { Notice } from '../domain/notice.ts';
import { checkArticleWords } from './check-words.ts';
import { contentFolder } from './content-folder.ts';
import { locateNotices } from './locate-notices.ts';
import { readProofOf } from './read-proofs.ts';

/** What about a publication would stop the build, asked for its own page alone; nothing in a build, which it has stopped already. */
export function findOpenNotices(
  article: ArticleEntry,
  { people }: Pick<Content, 'people'>,
): readonly Notice[] {
  if (import.meta.env.PROD || whyDraft(article).length > 0) return [];
  const folder = contentFolder();
  const own = checkArticleWords(article, people, readProofOf(article.id, folder)).filter(
    ({ file }) => file === `content/articles/${article.id}.md`,
  );
  return locateNotices(own, folder);
}
