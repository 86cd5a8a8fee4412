import { checkArticles } from '../derive/checks/check-articles.ts';
import { checkFormerIds } from '../derive/checks/check-former-ids.ts';
import { checkOffices } from '../derive/checks/check-offices.ts';
import { checkOrder } from '../derive/checks/check-order.ts';
import { checkSides } from '../derive/checks/check-sides.ts';
import { checkReferences } from '../derive/references/check-references.ts';
import type { ArticleEntry, Content } from '../domain/content.ts';
import type { Notice } from '../domain/notice.ts';
import { checkBodies } from '../markdown/check-bodies.ts';

/**
 * Everything about the content that a schema of one file cannot see and without which no page can be made. The digests of
 * articles that are known to be sound are not asked about again.
 */
export function checkContent(
  content: Content,
  isSound: (article: ArticleEntry) => boolean = () => false,
): readonly Notice[] {
  return [
    ...checkReferences(content),
    ...checkFormerIds(content),
    ...checkOrder(content),
    ...checkOffices(content),
    ...checkArticles(content),
    ...checkSides(content),
    ...checkBodies({ articles: content.articles.filter((article) => !isSound(article)) }),
  ];
}
