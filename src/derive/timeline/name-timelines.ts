import type { EventFacet } from '../../domain/timeline/timeline-filter.ts';
import { t } from '../../messages/say.ts';
import { countOf } from '../../text/count-of.ts';

/** How the timelines that one facet narrows are called. */
interface TimelineNames {
  /** The page that leads to all of them. */
  readonly by: string;
  /** What that page holds, in a sentence. */
  readonly lists: (count: number) => string;
  /** Before the name of one of them. */
  readonly of: string;
}

/** The words on the pages of narrowed timelines. */
export const timelineNames: Readonly<Record<EventFacet, TimelineNames>> = {
  kind: {
    by: t`Timeline by kind`,
    lists: (count) => t`The timeline by kind: ${countOf(count, 'list')} of events.`,
    of: t`Timeline, kind`,
  },
  period: {
    by: t`Timeline by period`,
    lists: (count) => t`The timeline by period: ${countOf(count, 'list')} of events.`,
    of: t`Timeline, period`,
  },
  person: {
    by: t`Timeline by person`,
    lists: (count) => t`The timeline by person: ${countOf(count, 'list')} of events.`,
    of: t`Timeline, person`,
  },
  outlet: {
    by: t`Timeline by outlet`,
    lists: (count) => t`The timeline by outlet: ${countOf(count, 'list')} of events.`,
    of: t`Timeline, outlet`,
  },
};
