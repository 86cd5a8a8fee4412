import type { ArticleView } from '../../derive/content/article-view.ts';
import type { EventView } from '../../derive/content/event-view.ts';
import { splitReports } from '../../derive/content/split-reports.ts';
import { pagesOfParts } from '../../derive/parts/list-part.ts';
import { getDossier } from '../get-dossier.ts';
import { keyPages } from '../keys/key-pages.ts';

/** The parts of a coverage that is too long for one page. */
export async function getReportPartPages() {
  const dossier = await getDossier();
  const parts = pagesOfParts(splitReports(dossier.articles, dossier));
  return keyPages(
    parts.map((part) => ({
      params: { part: part.id },
      show: () => ({ part, events: toldIn(part.items, dossier.events) }),
    })),
  );
}

/** The same of each outlet. */
export async function getOutletPartPages() {
  const dossier = await getDossier();
  const { outlets, articlesByOutlet } = dossier;
  const pages = outlets.flatMap((outlet) =>
    pagesOfParts(splitReports(articlesByOutlet.get(outlet.id) ?? [], dossier)).map((part) => ({
      params: { id: outlet.id, part: part.id },
      show: () => ({ outlet, part }),
    })),
  );
  return keyPages(pages);
}

function toldIn(articles: readonly ArticleView[], events: readonly EventView[]): readonly EventView[] {
  const told = new Set(articles.flatMap((article) => article.events.map(({ event }) => event)));
  return events.filter(({ id }) => told.has(id));
}
