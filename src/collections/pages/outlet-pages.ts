import { splitReports } from '../../derive/content/split-reports.ts';
import { getDossier } from '../get-dossier.ts';
import { keyPages } from '../keys/key-pages.ts';

/** Every outlet, with what it published and passed on, and what was told by it. */
export async function getOutletPages() {
  const dossier = await getDossier();
  const { outlets, articles, articlesByOutlet, quotes, sources, story } = dossier;
  const show = (outlet: (typeof outlets)[number]) => {
    const published = articlesByOutlet.get(outlet.id) ?? [];
    return {
      outlet,
      published,
      parts: splitReports(published, dossier),
      heard: quotes.filter(({ quote }) => quote.told === outlet.id),
      passedOn: articles.filter(({ source }) => source.via.includes(outlet.id)),
      sources,
      story,
    };
  };
  return keyPages(outlets.map((outlet) => ({ params: { id: outlet.id }, show: () => show(outlet) })));
}
