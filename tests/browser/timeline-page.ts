import type { Locator, Page } from '@playwright/test';
import { readPublishedContent } from '../../src/collections/read-published-content.ts';
import { buildDossier } from '../../src/derive/dossier/build-dossier.ts';
import { filterTimeline } from '../../src/derive/timeline/filter-timeline.ts';
import { cardsOf, itemsOf } from '../../src/derive/timeline/timeline.ts';
import { buildFacets } from '../../src/derive/timeline/timeline-facets.ts';
import { matchesFilter } from '../../src/domain/filters/facet-filter.ts';
import type { TimelineFilter } from '../../src/domain/timeline/timeline-filter.ts';
import { exampleFolder } from '../example-folder.ts';

export const dossier = buildDossier(readPublishedContent(exampleFolder));
export const { timeline } = dossier;
export const tags = itemsOf(timeline).map((item) => item.tags);
export const facets = buildFacets(tags, dossier);

export const shownCards = (page: Page) => page.locator('.event-card:visible');
export const clock = (page: Page) => page.locator('#event--talks .clock:visible');
export const cardCount = (filter: TimelineFilter) => cardsOf(filterTimeline(timeline, filter)).length;
export const eventCount = (filter: TimelineFilter) =>
  tags.filter((each) => matchesFilter(each, filter)).length;

export async function openMenu(page: Page, name: string): Promise<Locator> {
  const menu = page.locator('.menu', { has: page.locator('summary', { hasText: name }) });
  await menu.locator('summary').click();
  return menu;
}

export async function chooseZone(page: Page, place: string): Promise<void> {
  await (await openMenu(page, 'Times in')).getByText(place, { exact: true }).last().click();
}

export const zones = [
  ['Averill', '16:30 Averill time'],
  ['Sundholm', '21:00 Sundholm time'],
  ['UTC', '19:00 UTC'],
] as const;
