import { addresses } from '../../domain/addresses.ts';
import { dayAnchor } from '../../domain/site/page-anchors.ts';
import type { Timeline } from './timeline.ts';
import { dayEntriesOf } from './timeline-entries.ts';
import { splitTimeline } from './timeline-parts.ts';

interface Told {
  readonly timeline: Timeline;
  readonly articles: readonly unknown[];
}

/** Where each day of a long story stands, by its id; none where all days stand on one page. */
export function dayPagesOf(story: Told): ReadonlyMap<string, string> {
  const entries = splitTimeline(story, {}).flatMap(dayEntriesOf).toReversed();
  return new Map(
    entries.flatMap(({ anchor, page }) =>
      anchor === undefined
        ? []
        : [[anchor, `${addresses.partOf(addresses.timeline, page)}#${anchor}`] as const],
    ),
  );
}

/** The address of a day on the timeline. */
export function addressOfDay(day: string, pages: ReadonlyMap<string, string>): string {
  return pages.get(dayAnchor(day)) ?? addresses.timelineDay(day);
}
