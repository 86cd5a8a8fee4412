import { buildArticleRail } from '../../derive/dossier/article-rail.ts';
import { getCited } from '../cite/get-cited.ts';
import { findOpenNotices } from '../find-open-notices.ts';
import { getDossier } from '../get-dossier.ts';
import { keyPages } from '../keys/key-pages.ts';

/** Every report, with all that stands on its page. */
export async function getArticlePages() {
  const dossier = await getDossier();
  const { story, outlets } = dossier;
  const pages = dossier.articles.map(async (article) => ({
    params: { id: article.id },
    props: {
      article,
      /** Looked up for the page that is looked at, not for all. */
      get notices() {
        return findOpenNotices(article, dossier);
      },
      cited: await getCited(`report/${article.id}`),
      rail: buildArticleRail(article, dossier),
      story,
      outlets,
    },
  }));
  return keyPages(await Promise.all(pages));
}
