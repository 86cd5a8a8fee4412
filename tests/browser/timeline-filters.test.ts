/** What narrows the timeline: pages and addresses of filters, alone and together, and the way back. */
import { expect, test } from '@playwright/test';
import { cardsOf } from '../../src/derive/timeline/timeline.ts';
import { addresses } from '../../src/domain/addresses.ts';
import {
  cardCount,
  chooseZone,
  clock,
  eventCount,
  facets,
  openMenu,
  shownCards,
  tags,
  timeline,
  zones,
} from './timeline-page.ts';

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
