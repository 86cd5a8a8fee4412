import { citeRecord } from '../../derive/cite/cited-record.ts';
import type { ArticleView } from '../../derive/content/article-view.ts';
import { buildArticleRail } from '../../derive/dossier/article-rail.ts';
import { findCited } from '../cite/get-cited.ts';
import { findOpenNotices } from '../find-open-notices.ts';
import { getDossier } from '../get-dossier.ts';
import { keyPages } from '../keys/key-pages.ts';

/** Every report, with all that stands on its page. */
export async function getArticlePages() {
  const dossier = await getDossier();
  const { story, outlets } = dossier;
  const citedBy = await findCited();
  const show = (article: ArticleView) => {
    const digest = dossier.digests.get(article.id) ?? '';
    return {
      article,
      digest,
      notices: findOpenNotices({ ...article, body: digest }, dossier),
      cited: citeRecord(citedBy(`report/${article.id}`)),
      rail: buildArticleRail(article, dossier),
      story,
      outlets,
    };
  };
  return keyPages(
    dossier.articles.map((article) => ({ params: { id: article.id }, show: () => show(article) })),
  );
}
