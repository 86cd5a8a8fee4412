import { facetSubject } from '../../derive/quotes/facet-subject.ts';
import { timelinePages } from '../../derive/timeline/timeline-parts.ts';
import { viewTimeline } from '../../derive/timeline/view-timeline.ts';
import { pathOfList } from '../../domain/addresses.ts';
import { getDossier } from '../get-dossier.ts';
import { keyPages } from '../keys/key-pages.ts';

/** Every timeline that is narrowed to a value, whole and in its parts. */
export async function getTimelineLists() {
  const dossier = await getDossier();
  const { facets } = viewTimeline(dossier, {});
  const pages = facets.flatMap(({ facet, choices }) =>
    choices.flatMap((choice) =>
      timelinePages(dossier, { [facet]: choice.value }).map((part) => ({
        params: { facet, value: pathOfList(choice.value, part?.id) },
        show: () => ({
          facet,
          choice,
          part,
          view: viewTimeline(dossier, { [facet]: choice.value }, part),
          subject: facetSubject(facet, choice.value, dossier.find),
        }),
      })),
    ),
  );
  return keyPages(pages);
}
