import { closeMenus } from '../filter/close-menus.ts';
import { filterList } from '../filter/filter-list.ts';
import { leadOn } from '../kit/lead-on.ts';
import type { PartSelector } from '../kit/page-parts.ts';
import { stepThroughEvents } from './step-through-events.ts';
import { switchZones } from './switch-zones.ts';
import { timelineList } from './timeline-list.ts';

const timeline = document.querySelector<HTMLElement>('.timeline' satisfies PartSelector);

if (timeline !== null) {
  leadOn();
  // A long story has its filtered lists on pages of their own.
  const refresh =
    timeline.dataset.filter === undefined ? () => undefined : filterList(timelineList(timeline));
  switchZones(timeline, refresh);
  stepThroughEvents(timeline);
  closeMenus(timeline);
}
