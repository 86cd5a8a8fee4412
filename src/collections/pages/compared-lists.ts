import type { EventFacts } from '../../derive/ledger/ledger-entries.ts';
import { ledgerListPages } from '../../derive/ledger/ledger-lists.ts';
import { type LedgerView, viewLedger } from '../../derive/ledger/view-ledger.ts';
import { isLongStory } from '../../derive/parts/page-limits.ts';
import { facetSubject } from '../../derive/quotes/facet-subject.ts';
import { getDossier } from '../get-dossier.ts';
import { keyPages } from '../keys/key-pages.ts';

/** All facts side by side that have one value, whole and in their parts. */
export async function getComparedLists() {
  const dossier = await getDossier();
  const { utterances, find, story } = dossier;
  const isLong = isLongStory(dossier);
  const saidAt = (id: string) =>
    utterances.filter(({ occasions }) => occasions.some((occasion) => occasion.id === id));
  const pages = ledgerListPages(dossier).map(({ path, facet, choice, part, parts }) => ({
    params: { facet, value: path },
    show: () => ({
      facet,
      choice,
      part: part && { name: part.name },
      parts,
      view: viewPart(viewLedger(dossier, { [facet]: choice.value }), part?.items),
      said: facet === 'event' && isLong ? saidAt(choice.value) : [],
      subject: facetSubject(facet, choice.value, find),
      story,
      isLong,
    }),
  }));
  return keyPages(pages);
}

/** The list, or a part of it. */
function viewPart(view: LedgerView, items: readonly EventFacts[] | undefined): LedgerView {
  return items === undefined ? view : { ...view, facts: items.flatMap(({ facts }) => facts) };
}
