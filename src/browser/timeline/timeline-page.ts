import type { TimelineFilter } from '../../domain/timeline/timeline-filter.ts';
import { closeMenus } from './close-menus.ts';
import { combineWithPart, filterWholeTimeline } from './filter-page.ts';
import { stepThroughEvents } from './step-through-events.ts';
import { switchZones } from './switch-zones.ts';

const timeline = document.querySelector<HTMLElement>('.timeline');

if (timeline !== null) {
  // Written by the build from the same type.
  const part = JSON.parse(timeline.dataset['filter'] ?? '{}') as TimelineFilter;
  const isWhole = Object.keys(part).length === 0;
  const refresh = isWhole ? filterWholeTimeline(timeline) : combineWithPart(timeline, part);
  switchZones(timeline, refresh);
  stepThroughEvents(timeline);
  closeMenus(timeline);
}
