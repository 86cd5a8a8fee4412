/** The timeline as a reader uses it: clocks, filters, anchors, keys, paper; with and without script. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { readPublishedContent } from '../../src/collections/read-published-content.ts';
import { buildDossier } from '../../src/derive/dossier/build-dossier.ts';
import { filterTimeline } from '../../src/derive/timeline/filter-timeline.ts';
import { cardsOf, itemsOf } from '../../src/derive/timeline/timeline.ts';
import { buildFacets } from '../../src/derive/timeline/timeline-facets.ts';
import { addresses } from '../../src/domain/addresses.ts';
import { matchesFilter } from '../../src/domain/filters/facet-filter.ts';
import { anchorId } from '../../src/domain/site/page-anchors.ts';
import type { TimelineFilter } from '../../src/domain/timeline/timeline-filter.ts';
import { exampleFolder } from '../example-folder.ts';
import { findBarriers } from './find-barriers.ts';

const dossier = buildDossier(readPublishedContent(exampleFolder));
const { timeline } = dossier;
const tags = itemsOf(timeline).map((item) => item.tags);
const facets = buildFacets(tags, dossier);

const shownCards = (page: Page) => page.locator('.event-card:visible');
const clock = (page: Page) => page.locator('#event--talks .clock:visible');
const cardCount = (filter: TimelineFilter) => cardsOf(filterTimeline(timeline, filter)).length;
const eventCount = (filter: TimelineFilter) => tags.filter((each) => matchesFilter(each, filter)).length;

async function openMenu(page: Page, name: string): Promise<Locator> {
  const menu = page.locator('.menu', { has: page.locator('summary', { hasText: name }) });
  await menu.locator('summary').click();
  return menu;
}

async function chooseZone(page: Page, place: string): Promise<void> {
  await (await openMenu(page, 'Times in')).getByText(place, { exact: true }).last().click();
}

function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

const zones = [
  ['Averill', '16:30 Averill time'],
  ['Sundholm', '21:00 Sundholm time'],
  ['UTC', '19:00 UTC'],
] as const;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    for (const [place, words] of zones) {
      test(`times are told in ${place}`, async ({ page }) => {
        await page.goto(addresses.timeline);
        await expect(clock(page)).toContainText(zones[0][1]);
        await chooseZone(page, place);
        await expect(clock(page)).toContainText(words);
      });
    }

    test('the end is told by each account of the length, and by none alone', async ({ page }) => {
      await page.goto(addresses.timeline);
      const [item] = itemsOf(timeline).filter(({ clocks }) => (clocks[0]?.accounts.length ?? 0) > 1);
      if (item === undefined) throw new Error('No event has a length by two accounts.');
      const times = page.locator(`[id="event--${item.event.id}"] > .meta .clock:visible time`);
      await expect(times).toHaveCount(1 + (item.clocks[0]?.accounts.length ?? 0));
    });

    test('says where the day was another one', async ({ page }) => {
      await page.goto(addresses.timeline);
      await expect(page.locator('#event--talks > .meta')).toContainText('19 July in Sundholm');
    });

    test('shows every event once, in a list', async ({ page }) => {
      await page.goto(addresses.timeline);
      await expect(page.locator('.timeline ol > li.event-card')).toHaveCount(cardsOf(timeline).length);
      const ids = await page.locator('.event').evaluateAll((events) => events.map(({ id }) => id));
      expect(ids).toEqual(itemsOf(timeline).map(({ event }) => anchorId('event', event.id)));
    });

    test('a link to an event leads to it', async ({ page }) => {
      await page.goto(addresses.event('signing'));
      await expect(page.locator('#event--signing')).toBeInViewport();
      await expect(page.locator('#event--planned-signing')).toContainText('not as announced');
      await page.goto(`${addresses.timeline}#signing`);
      await expect(page.locator('#event--signing')).toBeInViewport();
    });

    test('a filter link shows what its count says', async ({ page }) => {
      await page.goto(addresses.timeline);
      await (await openMenu(page, 'Person')).getByRole('link', { name: 'Ilya Kasparin' }).click();
      await expect(shownCards(page)).toHaveCount(cardCount({ person: 'kasparin' }));
      await expect(page.locator('.filter-count')).toHaveText(
        `${eventCount({ person: 'kasparin' })} of ${tags.length} events`,
      );
    });

    test('an event opens into its reports, quotes, differences and sources', async ({ page }) => {
      await page.goto(addresses.timeline);
      const details = page.locator('#event--talks > .event-details');
      await expect(details.getByText('How long did the talks take?')).toBeHidden();
      await details.locator('summary').click();
      for (const words of [
        'How long did the talks take?',
        'Reports',
        'In parts of sentences',
        'Outside the reports',
        'outside',
      ])
        await expect(details.getByText(words, { exact: true }).first()).toBeVisible();
    });
  });
}

test.describe('without script, every filter is a page', () => {
  test.use({ javaScriptEnabled: false });
  for (const { facet, name, choices } of facets) {
    test(facet, async ({ page }) => {
      for (const { value, label, count } of choices) {
        await page.goto(addresses.timelineOf(facet, value));
        await expect(page.locator('h1')).toHaveText(`Timeline, ${name.toLowerCase()} ${label}`);
        await expect(shownCards(page)).toHaveCount(cardCount({ [facet]: value }));
        await expect(page.locator('.filter-count')).toHaveText(`${count} of ${tags.length} events`);
      }
    });
  }
});

test('filters count together, in the address, without a reload, and the way back undoes them', async ({
  page,
}) => {
  await page.goto(addresses.timeline);
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  await page.locator('.chip', { hasText: 'Said' }).click();
  await (await openMenu(page, 'Person')).getByRole('link', { name: 'Nils Aasen' }).click();
  const filter = { kind: 'statement', person: 'aasen' };
  await expect(page).toHaveURL('/timeline/?kind=statement&person=aasen');
  await expect(shownCards(page)).toHaveCount(cardCount(filter));
  await expect(page.locator('.chip', { hasText: 'Happened' }).locator('.count')).toHaveText(
    String(eventCount({ ...filter, kind: 'held' })),
  );
  await page.goBack();
  await expect(shownCards(page)).toHaveCount(cardCount({ kind: 'statement' }));
  await page.getByRole('link', { name: 'Show all' }).click();
  await expect(shownCards(page)).toHaveCount(cardsOf(timeline).length);
  await expect(page.locator('body')).toHaveAttribute('data-same-page', '');
});

test('an address brings its filter and its zone', async ({ page }) => {
  await page.goto('/timeline/?person=tveit&kind=held&zone=UTC');
  await expect(shownCards(page)).toHaveCount(cardCount({ person: 'tveit', kind: 'held' }));
  await expect(clock(page)).toContainText(zones[2][1]);
  await expect(page.locator('.dot.is-off').first()).toBeAttached();
});

test('the chosen zone stays in the address, and stays there while filtering', async ({ page }) => {
  await page.goto(addresses.timeline);
  await chooseZone(page, 'Sundholm');
  await expect(page).toHaveURL('/timeline/?zone=Europe%2FOslo');
  await page.locator('.chip', { hasText: 'Happened' }).click();
  await expect(page).toHaveURL('/timeline/?zone=Europe%2FOslo&kind=held');
  await chooseZone(page, 'Averill');
  await expect(page).toHaveURL('/timeline/?kind=held');
});

test.describe('a reader in Auckland', () => {
  test.use({ timezoneId: 'Pacific/Auckland' });
  test('is offered their own clock', async ({ page }) => {
    await page.goto(addresses.timeline);
    await chooseZone(page, 'Yours (Auckland)');
    await expect(clock(page)).toContainText('07:00 on 19 Jul your time (Auckland)');
    await page.goto('/timeline/?zone=own');
    await expect(clock(page)).toContainText('07:00 on 19 Jul');
  });
});

test('on a page of one person, a kind is added to the person', async ({ page }) => {
  await page.goto(addresses.timelineOf('person', 'tveit'));
  await page.locator('.chip', { hasText: 'Planned' }).click();
  await expect(page).toHaveURL('/timeline/?kind=planned&person=tveit');
  await expect(shownCards(page)).toHaveCount(cardCount({ kind: 'planned', person: 'tveit' }));
});

test('an address that names a hidden event shows it', async ({ page }) => {
  await page.goto('/timeline/?kind=planned#event--last-treaty');
  await expect(page.locator('#event--last-treaty')).toBeInViewport();
  await expect(page).toHaveURL('/timeline/#event--last-treaty');
});

test('says so where nothing matches', async ({ page }) => {
  await page.goto('/timeline/?person=nobody');
  await expect(shownCards(page)).toHaveCount(0);
  await expect(page.locator('.filter-count')).toHaveText(`0 of ${tags.length} events`);
});

test('j, k, Home and End move between the events shown, but not while a field has the keyboard', async ({
  page,
}) => {
  await page.goto('/timeline/?kind=proposed');
  const titles = shownCards(page).locator('.event-title > a');
  await page.keyboard.press('j');
  await expect(titles.first()).toBeFocused();
  await page.keyboard.press('j');
  await expect(titles.nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(titles.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(titles.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(titles.first()).toBeFocused();
  const titlesOnly = page.getByRole('checkbox', { name: 'Titles only' });
  await titlesOnly.focus();
  await page.keyboard.press('j');
  await expect(titlesOnly).toBeFocused();
});

test('a menu closes by Escape and by a choice', async ({ page }) => {
  await page.goto(addresses.timeline);
  const menu = await openMenu(page, 'Outlet');
  await expect(menu).toHaveAttribute('open');
  await page.keyboard.press('Escape');
  await expect(menu).not.toHaveAttribute('open');
  await expect(menu.locator('summary')).toBeFocused();
  await (await openMenu(page, 'Outlet')).getByRole('link').first().click();
  await expect(menu).not.toHaveAttribute('open');
  await expect(menu.locator('summary b')).not.toHaveText('all');
});

test('titles only leaves day and title', async ({ page }) => {
  await page.goto(addresses.timeline);
  await page.getByText('Titles only').click();
  await expect(page.locator('#event--talks .event-summary')).toBeHidden();
  await expect(page.locator('#event--talks .event-title')).toBeVisible();
});

test('the strip leads to a day', async ({ page }) => {
  await page.goto(addresses.timeline);
  await page.locator('.strip-wide a').last().click();
  await expect(page.locator('.timeline-date:target')).toBeInViewport();
});

test('Escape closes the names of a day, which open again when the pointer comes anew', async ({ page }) => {
  await page.goto(addresses.timeline);
  const day = page.locator('.strip-wide a').last();
  const names = day.locator('.strip-hint');
  await day.hover();
  await expect(names).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(names).toBeHidden();
  await page.mouse.move(0, 0);
  await day.hover();
  await expect(names).toBeVisible();
  await page.mouse.move(0, 0);
  await page.locator('.strip-wide a').first().focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('.strip-wide .strip-hint').first()).toBeHidden();
});

test('printed, every event stands open, on the clock of the story, without controls', async ({ page }) => {
  await page.goto('/timeline/?zone=Europe/Oslo');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.timeline-tools')).toBeHidden();
  await expect(clock(page)).toContainText(zones[0][1]);
  for (const details of await page.locator('.event-details').all())
    expect(await details.locator('.event-sources').evaluate((list) => list.checkVisibility())).toBe(true);
});

for (const address of [addresses.timelineByPerson, addresses.timelineOf('person', 'tveit')]) {
  test(`${address} is accessible in light and dark`, async ({ page }) => {
    await page.goto(address);
    for (const summary of await page.locator('.lane-text > summary, #event--talks summary').all())
      await summary.click();
    expect(await findBarriers(page)).toEqual([]);
  });
}

test('every mark by person leads to an event, and the table names all of them', async ({ page }) => {
  await page.goto(addresses.timelineByPerson);
  const marks = page.locator('.lanes-wide a');
  expect(await marks.count()).toBeGreaterThan(0);
  await page.locator('.lane-text > summary').click();
  const involved = new Set(dossier.events.flatMap(({ people }) => people));
  await expect(page.locator('.lane-table tbody > tr')).toHaveCount(involved.size);
  await marks.first().click();
  await expect(page.locator('.event:target')).toBeInViewport();
});

for (const address of [
  addresses.timeline,
  addresses.timelineByPerson,
  addresses.timelineOf('kind', 'planned'),
]) {
  test(`${address} does not scroll sideways at 320 px, whatever is open`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) {
        details.removeAttribute('name');
        details.open = true;
      }
    });
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  });
}
