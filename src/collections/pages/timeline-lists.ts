import { facetSubject } from '../../derive/quotes/facet-subject.ts';
import type { TimelineFacet } from '../../derive/timeline/timeline-facets.ts';
import { timelinePages } from '../../derive/timeline/timeline-parts.ts';
import { type TimelineView, viewTimeline, viewTimelinePart } from '../../derive/timeline/view-timeline.ts';
import { pathOfList } from '../../domain/addresses.ts';
import type { EventFacet } from '../../domain/timeline/timeline-filter.ts';
import { getDossier } from '../get-dossier.ts';
import { keyPageGroups } from '../keys/page-groups.ts';

/** Every timeline that is narrowed to a value, whole and in its parts. */
export async function getTimelineLists() {
  const dossier = await getDossier();
  const { facets } = viewTimeline(dossier, {});
  const groups = facets.flatMap(({ facet, choices }) =>
    choices.map((choice) => ({
      name: `${facet}/${choice.value}`,
      from: (): NarrowedTimeline => ({
        facet,
        choice,
        view: viewTimeline(dossier, { [facet]: choice.value }),
        subject: facetSubject(facet, choice.value, dossier.find),
      }),
      plan: planTimeline,
    })),
  );
  return keyPageGroups('timelines', groups);
}

interface NarrowedTimeline {
  readonly facet: EventFacet;
  readonly choice: TimelineFacet['choices'][number];
  /** The whole of it. */
  readonly view: TimelineView;
  readonly subject: ReturnType<typeof facetSubject>;
}

function planTimeline({ facet, choice, view, subject }: NarrowedTimeline) {
  return timelinePages(view.parts).map((part) => ({
    params: { facet, value: pathOfList(choice.value, part?.id) },
    show: () => ({ facet, choice, part, view: viewTimelinePart(view, part), subject }),
  }));
}
