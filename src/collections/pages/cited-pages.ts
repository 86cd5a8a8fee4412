import type { LedgerEntry } from '../../derive/claims/claim-ledger.ts';
import { factOf, splitFact } from '../../derive/claims/split-fact.ts';
import { viewFact } from '../../derive/claims/view-fact.ts';
import { splitByOutlet } from '../../derive/content/split-by-outlet.ts';
import type { Dossier } from '../../derive/dossier/build-dossier.ts';
import { pagesOfParts } from '../../derive/parts/list-part.ts';
import { itemsOf } from '../../derive/timeline/timeline.ts';
import { citing } from '../cite/citing.ts';
import { findCited } from '../cite/get-cited.ts';
import { getDossier } from '../get-dossier.ts';
import { keyPages } from '../keys/key-pages.ts';

/** Where the page of a fact leads on to its parts. */
const partsAnchor = 'by-outlet';

/** Every event alone, to be cited. */
export async function getCitedEventPages() {
  const { timeline, story } = await getDossier();
  const citedBy = await findCited();
  const pages = itemsOf(timeline).map((item) => {
    const record = citedBy(`event/${item.event.id}`);
    return {
      params: { event: item.event.id },
      ...citing(() => ({ item, record, story })),
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
      ...citing(() => ({ ...viewWhole(entry, dossier), record, home: dossier.story.address })),
    };
  });
  return keyPages(pages);
}

/** All that reports say of a fact, or its values with the parts that have it, where it is too long for one page. */
function viewWhole(entry: LedgerEntry, dossier: Dossier) {
  const parts = splitFact(entry);
  const { cut } = entry;
  const onPage = cut === undefined || parts.length === 0 ? undefined : { ...cut, all: `#${partsAnchor}` };
  return {
    view: viewFact(cut === undefined ? entry : { ...entry, cut: onPage }, dossier),
    parts,
    partsAnchor,
  };
}

/** The parts of facts of which too many reports tell. */
export async function getCitedFactParts() {
  const dossier = await getDossier();
  const pages = dossier.ledger.flatMap((entry) =>
    pagesOfParts(splitFact(entry)).map(({ id, name, items, parts }) => ({
      params: { event: entry.event.id, fact: entry.fact.id, part: id },
      show: () => ({ view: viewFact(factOf(entry, items), dossier), name, reports: items.length, parts }),
    })),
  );
  return keyPages(pages);
}

/** The parts of the reports of an event that has too many. */
export async function getCitedEventParts() {
  const { timeline } = await getDossier();
  const pages = itemsOf(timeline).flatMap(({ event, articles }) =>
    pagesOfParts(splitByOutlet(articles)).map(({ id, name, items, parts }) => ({
      params: { event: event.id, part: id },
      show: () => ({ event, articles: items, name, parts }),
    })),
  );
  return keyPages(pages);
}
