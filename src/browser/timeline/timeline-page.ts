import { closeMenus } from '../filter/close-menus.ts';
import { filterList } from '../filter/filter-list.ts';
import type { PartSelector } from '../kit/page-parts.ts';
import { stepThroughEvents } from './step-through-events.ts';
import { switchZones } from './switch-zones.ts';
import { timelineList } from './timeline-list.ts';

const timeline = document.querySelector<HTMLElement>('.timeline' satisfies PartSelector);

if (timeline !== null) {
  const refresh = filterList(timelineList(timeline));
  switchZones(timeline, refresh);
  stepThroughEvents(timeline);
  closeMenus(timeline);
}
