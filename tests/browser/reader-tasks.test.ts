/** What readers come for, from the front page to where it is told, with their clicks counted: each task takes three at most. */
import { join } from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { readPublishedContent } from '../../src/collections/read-published-content.ts';
import { toldOf } from '../../src/derive/claims/told-of.ts';
import { buildDossier } from '../../src/derive/dossier/build-dossier.ts';
import { addresses } from '../../src/domain/addresses.ts';
import { exampleFolder, exampleSaved } from '../example-folder.ts';

const mostClicks = 3;
const dossier = buildDossier(readPublishedContent(exampleFolder));
const { articles, ledger, people, quotes, story, utterances } = dossier;
const nav = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name, exact: true });

/** Who has a task. Typing and looking are no clicks. */
interface Reader {
  readonly press: (target: Locator) => Promise<void>;
  /** From the front page: the search, and what is typed there. */
  readonly ask: (question: string) => Promise<void>;
  /** Chooses a saved page that lies on the reader’s disk. */
  readonly choose: (file: string) => Promise<void>;
}

const test = base.extend<{ reader: Reader }>({
  reader: async ({ page }, use) => {
    let clicks = 0;
    const press = async (target: Locator): Promise<void> => {
      clicks += 1;
      await target.first().click();
    };
    const ask = async (question: string): Promise<void> => {
      await press(page.locator('.site-search'));
      await expect(page).toHaveURL(/\/quotes\//);
      await page.getByRole('searchbox').fill(question);
    };
    const choose = async (file: string): Promise<void> => {
      clicks += 1;
      await page.getByLabel('Choose a saved file').setInputFiles(join(exampleSaved, file));
    };
    await page.goto(addresses.home);
    await use({ press, ask, choose });
    expect(clicks, 'clicks').toBeLessThanOrEqual(mostClicks);
    test.info().annotations.push({ type: 'clicks', description: String(clicks) });
  },
});

/** What the story must have for its task. */
function need<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new Error('The invented story has nothing for this task.');
  return found;
}

test('what the one who is quoted most said', async ({ page, reader }) => {
  const question = page.getByRole('link', { name: /^What did .+ say\?$/ }).first();
  const [, name] = /^What did (.+) say/.exec((await question.textContent()) ?? '') ?? [];
  const { quote } = need(quotes.find(({ speakers }) => speakers.length === 1 && speakers[0]?.name === name));
  await reader.press(question);
  await expect(page.locator('.quote-item').first()).toBeVisible();
  await expect(page.getByRole('main')).toContainText(quote.words);
});

test('what somebody said about something', async ({ page, reader }) => {
  const { speakers, quote } = need(
    quotes.find((view) => view.quote.context !== undefined && view.speakers.length === 1),
  );
  const word = need(quote.words.split(' ').toSorted((left, right) => right.length - left.length)[0]);
  await reader.ask(`what did ${speakers[0]?.name} say about ${word}`);
  await expect(page.locator('.hits .hit-link').first()).toContainText(word);
});

test('how long it took, by every report', async ({ page, reader }) => {
  const { fact, claims } = need(ledger.find((entry) => entry.fact.type === 'duration'));
  await reader.ask(fact.asks);
  const hit = page.locator('.fact-hit').first();
  await expect(hit.locator('h3')).toHaveText(fact.asks);
  for (const { article, words } of claims) {
    await expect(hit).toContainText(article.outlet.name);
    await expect(hit).toContainText(words);
  }
});

test('where or when it was', async ({ page, reader }) => {
  const { fact, claims } = need(ledger.find((entry) => entry.fact.type === 'date'));
  await reader.ask(fact.asks);
  const hit = page.locator('.fact-hit').first();
  await expect(hit.locator('h3')).toHaveText(fact.asks);
  await expect(hit).toContainText(need(claims[0]).words);
});

test('who was in the room', async ({ page, reader }) => {
  const { fact, claims } = need(ledger.find((entry) => entry.fact.type === 'people'));
  await reader.ask(fact.asks);
  const hit = page.locator('.fact-hit').first();
  await expect(hit.locator('h3')).toHaveText(fact.asks);
  for (const { words } of claims) await expect(hit).toContainText(words);
});

test('what time it was elsewhere', async ({ page, reader }) => {
  const { place } = need(story.zones[1]);
  const menu = page.locator('.zone-menu');
  await reader.press(nav(page, 'Timeline'));
  await reader.press(menu.locator('summary'));
  await reader.press(menu.locator('label').nth(1));
  await expect(menu.locator('summary')).toContainText(place);
});

test('which words are given to two people, and by whom', async ({ page, reader }) => {
  const { contested } = need(utterances.find((utterance) => utterance.contested.length > 1));
  await reader.press(page.getByRole('link', { name: 'Who said it?' }));
  const conflict = page.locator('.speaker-conflict');
  for (const { speakers, quotes: own } of contested) {
    await expect(conflict).toContainText(need(speakers[0]).name);
    await expect(conflict).toContainText(need(own[0]).article.outlet.name);
  }
});

test('what was announced and did not come so', async ({ page, reader }) => {
  const { fact, claims } = need(
    ledger.find(
      ({ fact: { type }, plans }) => type === 'text' && plans.some(({ state }) => state === 'otherwise'),
    ),
  );
  await reader.press(nav(page, 'Side by side'));
  await reader.press(page.getByRole('link', { name: /^Not as announced/ }));
  const shown = page.locator('.fact:visible').filter({ hasText: fact.asks });
  for (const { claim, words } of claims)
    await expect(
      shown
        .getByText(claim.expected ? 'announced' : 'told after', { exact: true })
        .locator('..')
        .filter({ hasText: words })
        .first(),
    ).toBeVisible();
});

test('whether a quote is what its outlet prints', async ({ page, reader }) => {
  const quote = page.locator('.said blockquote a').first();
  const address = need((await quote.getAttribute('href')) ?? undefined);
  const { source } = need(articles.find(({ id }) => address.includes(`/${id}/`)));
  await reader.press(quote);
  await reader.press(page.getByText('Compare the publisher’s page'));
  await reader.choose(need(source.file).name);
  await expect(page.locator('.check-headline')).toHaveText(/^(\d+) of \1 found$/);
  await expect(page.locator('.check-findings li').first()).toContainText(/^found/);
});

test('how to cite a quote', async ({ page, reader }) => {
  const quote = page.locator('.said blockquote a').first();
  const address = need((await quote.getAttribute('href')) ?? undefined);
  await reader.press(quote);
  await reader.press(page.locator('#cite summary'));
  await expect(page.locator('#cite dd').first()).toContainText(address);
});

test('what only one outlet says', async ({ page, reader }) => {
  const { fact, claims } = need(ledger.find(({ kind }) => kind === 'single'));
  await reader.press(nav(page, 'Side by side'));
  await reader.press(page.getByRole('link', { name: /^Only one outlet says this/ }));
  const shown = page.locator('.fact:visible').filter({ hasText: fact.asks });
  await expect(shown.first()).toContainText(need(claims[0]).article.outlet.name);
});

test('what reports say somebody said without quoting it', async ({ page, reader }) => {
  const { id, name } = need(people.find((person) => toldOf(person.id, ledger).length > 0));
  const [told] = toldOf(id, ledger);
  await reader.press(nav(page, 'People'));
  await reader.press(page.locator('.people-list').getByRole('link', { name }));
  await expect(page).toHaveURL(addresses.person(id));
  await expect(page.locator('#told')).toContainText(need(told).claims[0]?.article.outlet.name ?? '');
});

test('what happened on one day', async ({ page, reader }) => {
  await reader.press(page.locator('.front-strip a:visible'));
  await expect(page).toHaveURL(/\/timeline\/#/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('what changed on the site', async ({ page, reader }) => {
  await reader.press(page.getByRole('link', { name: 'Changes', exact: true }));
  await expect(page).toHaveURL(addresses.changes);
  await expect(page.getByRole('main').locator('li').first()).toBeVisible();
});

test('checking a report oneself', async ({ page, reader }) => {
  const { source, title } = need(articles.find(({ quotes: own }) => own.length > 1));
  await reader.press(nav(page, 'Check'));
  await reader.choose(need(source.file).name);
  await expect(page.locator('.check-headline')).toHaveText(/^(\d+) of \1 found$/);
  await expect(page.locator('.check-result')).toContainText(title);
});

test('reporting an error in what one reads', async ({ page, reader }) => {
  await reader.press(nav(page, 'Timeline'));
  const report = page.getByRole('link', { name: 'Report an error' });
  const address = new URL(need((await report.getAttribute('href')) ?? undefined));
  expect(address.protocol + address.pathname).toBe(story.corrections);
  expect(address.searchParams.get('body')).toContain(addresses.timeline);
});

test.describe('with the worker that keeps the site', () => {
  test.use({ serviceWorkers: 'allow' });

  test('reading on without a connection', async ({ page, context, reader }) => {
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
    await context.setOffline(true);
    await reader.press(nav(page, 'Quotes'));
    await expect(page.locator('.quote-item').first()).toBeVisible();
    await reader.press(page.locator('.quote-item a').first());
    await expect(page.getByRole('main').locator('blockquote').first()).toBeVisible();
  });
});
