/** What readers come for, from the front page, with their clicks counted: each task takes three at most. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { readPublishedContent } from '../../src/collections/read-published-content.ts';
import { toldOf } from '../../src/derive/claims/told-of.ts';
import { buildDossier } from '../../src/derive/dossier/build-dossier.ts';
import { addresses } from '../../src/domain/addresses.ts';
import { exampleFolder } from '../example-folder.ts';

const mostClicks = 3;
const dossier = buildDossier(readPublishedContent(exampleFolder));
const { ledger, people, quotes, utterances } = dossier;
const nav = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name, exact: true });

/** Presses one after the other, and counts. */
async function press(...targets: readonly Locator[]): Promise<void> {
  expect(targets.length).toBeLessThanOrEqual(mostClicks);
  for (const target of targets) await target.first().click();
}

async function ask(page: Page, question: string): Promise<void> {
  await press(page.locator('.site-search'));
  await expect(page).toHaveURL(/\/quotes\//);
  await page.getByRole('searchbox').fill(question);
}

/** What the story must have for its task. */
function need<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new Error('The invented story has nothing for this task.');
  return found;
}

test.beforeEach(async ({ page }) => {
  await page.goto('/');
});

test('what the one who is quoted most said', async ({ page }) => {
  await press(page.getByRole('link', { name: /^What did .+ say\?$/ }));
  await expect(page.locator('.quote-item').first()).toBeVisible();
});

test('what somebody said about something', async ({ page }) => {
  const { speakers, quote } = need(
    quotes.find((view) => view.quote.context !== undefined && view.speakers.length === 1),
  );
  const word = need(quote.words.split(' ').toSorted((left, right) => right.length - left.length)[0]);
  await ask(page, `what did ${speakers[0]?.name} say about ${word}`);
  await expect(page.locator('.hits .hit-link').first()).toContainText(word);
});

test('how long it took, by every report', async ({ page }) => {
  const { fact, claims } = need(ledger.find((entry) => entry.fact.type === 'duration'));
  await ask(page, fact.asks);
  const hit = page.locator('.fact-hit').first();
  await expect(hit.locator('h3')).toHaveText(fact.asks);
  for (const { article } of claims) await expect(hit).toContainText(article.outlet.name);
});

test('where or when it was', async ({ page }) => {
  const { fact } = need(ledger.find((entry) => entry.fact.type === 'date'));
  await ask(page, fact.asks);
  await expect(page.locator('.fact-hit h3').first()).toHaveText(fact.asks);
});

test('what time it was elsewhere', async ({ page }) => {
  const { place } = need(dossier.story.zones[1]);
  const menu = page.locator('.zone-menu');
  await press(nav(page, 'Timeline'), menu.locator('summary'), menu.locator('label').nth(1));
  await expect(menu.locator('summary')).toContainText(place);
});

test('which words are given to two people', async ({ page }) => {
  need(utterances.find(({ contested }) => contested.length > 1));
  await press(page.getByRole('link', { name: 'Who said it?' }));
  await expect(page.locator('.speaker-conflict')).toBeVisible();
});

test('what was announced and what came of it', async ({ page }) => {
  need(ledger.find(({ kind }) => kind === 'planned'));
  await press(nav(page, 'Side by side'));
  await expect(page.getByRole('heading', { name: /^Announced/ }).first()).toBeVisible();
});

test('whether a quote is what its outlet prints', async ({ page }) => {
  await press(page.locator('.said blockquote a'), page.getByText('Compare the publisher’s page'));
  await expect(page.getByLabel('The text of the page')).toBeVisible();
});

test('how to cite a quote', async ({ page }) => {
  await press(page.locator('.said blockquote a'), page.locator('#cite summary'));
  await expect(page.locator('#cite dd').first()).toBeVisible();
});

test('what only one outlet says', async ({ page }) => {
  need(ledger.find(({ kind }) => kind === 'single'));
  await press(nav(page, 'Side by side'));
  await expect(page.getByRole('heading', { name: /^Only one outlet/ }).first()).toBeVisible();
});

test('what reports say somebody said without quoting it', async ({ page }) => {
  const { id, name } = need(people.find((person) => toldOf(person.id, ledger).length > 0));
  await press(nav(page, 'People'), page.locator('.people-list').getByRole('link', { name }));
  await expect(page).toHaveURL(addresses.person(id));
  await expect(page.locator('#told dd').first()).toBeVisible();
});

test('what happened on one day', async ({ page }) => {
  await press(page.locator('.front-strip a:visible'));
  await expect(page).toHaveURL(/\/timeline\/#/);
});

test('what changed on the site', async ({ page }) => {
  await press(page.getByRole('link', { name: 'Changes', exact: true }));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(addresses.changes);
});

test('checking a report oneself', async ({ page }) => {
  await press(nav(page, 'Check'));
  await expect(page.getByLabel('The text of the page')).toBeVisible();
});
