import { viewFact } from '../../derive/claims/view-fact.ts';
import { itemsOf } from '../../derive/timeline/timeline.ts';
import { citeShown } from '../cite/cite-shown.ts';
import { findCited } from '../cite/get-cited.ts';
import { getDossier } from '../get-dossier.ts';
import { keyPages } from '../keys/key-pages.ts';

/** Every event alone, to be cited. */
export async function getCitedEventPages() {
  const { timeline, story } = await getDossier();
  const citedBy = await findCited();
  const pages = itemsOf(timeline).map((item) => {
    const record = citedBy(`event/${item.event.id}`);
    return {
      params: { event: item.event.id },
      from: () => ({ item, record, story }),
      show: citeShown,
    };
  });
  return keyPages(pages);
}

/** Every fact alone, to be cited. */
export async function getCitedFactPages() {
  const dossier = await getDossier();
  const citedBy = await findCited();
  const pages = dossier.ledger.map((entry) => {
    const { event, fact } = entry;
    const record = citedBy(`fact/${event.id}/${fact.id}`);
    return {
      params: { event: event.id, fact: fact.id },
      from: () => ({ view: viewFact(entry, dossier), record, home: dossier.story.address }),
      show: citeShown,
    };
  });
  return keyPages(pages);
}
