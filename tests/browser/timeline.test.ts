/** The timeline as a reader uses it: clocks, anchors, keys, paper; with and without script. */
import { expect, test } from '@playwright/test';
import { cardsOf, itemsOf } from '../../src/derive/timeline/timeline.ts';
import { addresses } from '../../src/domain/addresses.ts';
import { anchorId } from '../../src/domain/site/page-anchors.ts';
import { findBarriers } from './find-barriers.ts';
import { sidewaysScroll } from './sideways-scroll.ts';
import {
  cardCount,
  chooseZone,
  clock,
  dossier,
  eventCount,
  openMenu,
  shownCards,
  tags,
  timeline,
  zones,
} from './timeline-page.ts';

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

test('what is written under the strip is read aloud once, with spaces between its words', async ({
  page,
}) => {
  await page.goto(addresses.timeline);
  const written = await page.locator('.strip-wide .strip-name').allTextContents();
  expect(written).not.toEqual([]);
  const heard = await page.locator('.strip').ariaSnapshot();
  expect(
    written.filter((words) => heard.split('\n').some((line) => line.endsWith(`text: ${words}`))),
  ).toEqual([]);
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
