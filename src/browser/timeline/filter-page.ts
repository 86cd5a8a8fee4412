import { addresses } from '../../domain/addresses.ts';
import { readFilter, type TimelineFilter, writeFilter } from '../../domain/timeline/timeline-filter.ts';
import { countOf } from '../../text/count-of.ts';
import { leadChoices, showChoices, showMatching } from './filter-events.ts';

/** Filters the whole timeline in place, with the filter in the address. Returns what brings the page up to the address. */
export function filterWholeTimeline(timeline: HTMLElement): () => void {
  const show = () => showFilter(timeline, readFilter(location.search));
  timeline.addEventListener('click', (event) => {
    const link = clickedChoice(event);
    if (link === undefined) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    show();
  });
  addEventListener('popstate', show);
  addEventListener('hashchange', () => revealTarget(show));
  show();
  revealTarget(show);
  return show;
}

/** On a page that holds a part of the timeline, choices lead to the whole one, filtered by both. */
export function combineWithPart(timeline: HTMLElement, part: TimelineFilter): () => void {
  const lead = () => leadChoices(timeline, part, location.search);
  lead();
  return lead;
}

function showFilter(timeline: HTMLElement, filter: TimelineFilter): void {
  const matching = showMatching(timeline, filter);
  showChoices(timeline, filter);
  leadChoices(timeline, filter, location.search);
  const total = timeline.querySelectorAll('.event').length;
  const count = timeline.querySelector('.filter-count');
  if (count !== null) count.textContent = `${matching} of ${countOf(total, 'event')}`;
  for (const state of timeline.querySelectorAll<HTMLElement>('.filter-state'))
    state.hidden = Object.keys(filter).length === 0;
}

function clickedChoice(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return undefined;
  const target = event.target instanceof Element ? event.target : undefined;
  return target?.closest<HTMLAnchorElement>('a[data-facet], a[data-all]') ?? undefined;
}

/** An address that names a hidden event means the event: the filter gives way. */
function revealTarget(show: () => void): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target === null || target.closest('[hidden]') === null) return;
  history.replaceState(null, '', addresses.timeline + writeFilter({}, location.search) + location.hash);
  show();
  target.scrollIntoView();
}
