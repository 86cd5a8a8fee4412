import { viewLedger } from '../../derive/ledger/view-ledger.ts';
import { isLongStory } from '../../derive/parts/page-limits.ts';
import { facetSubject } from '../../derive/quotes/facet-subject.ts';
import { getDossier } from '../get-dossier.ts';
import { keyPages } from '../keys/key-pages.ts';

/** All facts side by side that have one value. */
export async function getComparedLists() {
  const dossier = await getDossier();
  const { utterances, find, story } = dossier;
  const isLong = isLongStory(dossier);
  const saidAt = (id: string) =>
    utterances.filter(({ occasions }) => occasions.some((occasion) => occasion.id === id));
  const { facets } = viewLedger(dossier, {});
  const pages = facets.flatMap(({ facet, choices }) =>
    choices.map((choice) => ({
      params: { facet, value: choice.value },
      show: () => ({
        facet,
        choice,
        view: viewLedger(dossier, { [facet]: choice.value }),
        said: facet === 'event' && isLong ? saidAt(choice.value) : [],
        subject: facetSubject(facet, choice.value, find),
        story,
        isLong,
      }),
    })),
  );
  return keyPages(pages);
}
