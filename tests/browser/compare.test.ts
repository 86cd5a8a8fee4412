/** The pages that set reports side by side, as a reader meets them. */
import { expect, type Page, test } from '@playwright/test';
import { readPublishedContent } from '../../src/collections/read-published-content.ts';
import { buildDossier } from '../../src/derive/dossier/build-dossier.ts';
import { viewLedger } from '../../src/derive/ledger/view-ledger.ts';
import { addresses } from '../../src/domain/addresses.ts';
import type { LedgerFilter } from '../../src/domain/filters/ledger-filter.ts';
import { anchorId } from '../../src/domain/site/page-anchors.ts';
import { exampleFolder } from '../example-folder.ts';

const dossier = buildDossier(readPublishedContent(exampleFolder));
const contested = dossier.quotes.filter((view) => view.contested !== undefined);

test('every fact has its anchor, its values and their words', async ({ page }) => {
  await page.goto(addresses.compare);
  for (const { event, fact, claims } of dossier.ledger) {
    const section = page.locator(`#${anchorId('fact', event.id, fact.id)}`);
    await expect(section.locator('q')).toHaveCount(claims.length);
  }
});

test('lengths are compared as lengths', async ({ page }) => {
  const lengths = dossier.ledger.find(({ fact, kind }) => fact.type === 'duration' && kind === 'conflict');
  if (lengths === undefined) throw new Error('No two reports differ on a length.');
  if (lengths === undefined) return;
  await page.goto(addresses.fact(lengths.event.id, lengths.fact.id));
  await expect(page.locator(':target')).toContainText(/\d+ min apart/);
});

test('the front page counts contradictions only, and leads to exactly them', async ({ page }) => {
  const conflicts = dossier.ledger.filter(({ kind }) => kind === 'conflict').length;
  await page.goto(addresses.home);
  const figure = page.locator(`.figures a[href="${addresses.difference('conflict')}"]`);
  await expect(figure).toContainText(String(conflicts));
  await figure.click();
  await expect(page.locator('.ledger-kind:target .fact')).toHaveCount(conflicts);
});

test('values stand open, those that contradict each other first, and lengths and times are drawn', async ({
  page,
}) => {
  await page.goto(addresses.compare);
  const first = page.locator('.ledger-kind').first();
  await expect(first).toHaveAttribute('id', 'conflict');
  for (const { event, fact, claims } of dossier.ledger) {
    const told = page.locator(`#${anchorId('fact', event.id, fact.id)} .fact-told`);
    for (const { words } of claims)
      await expect(told.getByText(words, { exact: true }).first()).toBeVisible();
  }
  const lengths = first.locator('.fact', { has: page.locator('.picture') });
  await expect(lengths.first().locator('.bar').first()).toBeVisible();
});

const { facets } = viewLedger(dossier, {});
const shownFacts = (page: Page) => page.locator('.fact:visible');
const countFacts = (filter: LedgerFilter) => viewLedger(dossier, filter).facts.length;

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every filter is a page, and the words of a fact open', async ({ page }) => {
    for (const { facet, name, choices } of facets)
      for (const { value, label, count } of choices) {
        await page.goto(addresses.compareBy(facet, value));
        await expect(page.locator('h1')).toContainText(`Side by side, ${name.toLowerCase()}`);
        await expect(page.locator('h1')).toContainText(label);
        await expect(shownFacts(page)).toHaveCount(count);
      }
    await page.locator('.fact summary').first().click();
    await expect(page.locator('.fact q').first()).toBeVisible();
  });

  test('what was planned and did not happen is one press away', async ({ page }) => {
    await page.goto(addresses.compare);
    await page.getByRole('link', { name: /Not as announced/ }).click();
    await expect(shownFacts(page)).toHaveCount(countFacts({ outcome: 'not-so' }));
    await expect(shownFacts(page).first()).toContainText(/announced/);
  });
});

test('filters go together, in the address, without a reload, and the way back undoes them', async ({
  page,
}) => {
  await page.goto(addresses.compare);
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  await page.getByRole('link', { name: /Contradictions/ }).click();
  await expect(shownFacts(page)).toHaveCount(countFacts({ kind: 'conflict' }));
  await page
    .getByRole('link', { name: /Fjord Wire/ })
    .first()
    .click();
  const both = { kind: 'conflict', outlet: 'fjord-wire' };
  await expect(page).toHaveURL('/compare/?kind=conflict&outlet=fjord-wire');
  await expect(shownFacts(page)).toHaveCount(countFacts(both));
  await expect(page.locator('.filter-count')).toHaveText(
    `${countFacts(both)} of ${dossier.ledger.length} facts`,
  );
  await page.goBack();
  await expect(shownFacts(page)).toHaveCount(countFacts({ kind: 'conflict' }));
  await page.getByRole('link', { name: 'Show all' }).click();
  await expect(shownFacts(page)).toHaveCount(dossier.ledger.length);
  await expect(page.locator('body')).toHaveAttribute('data-same-page', '');
});

test('an utterance shows all renderings, the fullest first', async ({ page }) => {
  for (const { id, renderings, outside } of dossier.utterances) {
    await page.goto(addresses.utterance(id));
    await expect(page.locator('.rendering')).toHaveCount(renderings.length + outside.length);
    await expect(page.locator('.rendering').first()).toContainText('the fullest');
  }
});

test('words given to different speakers are flagged wherever they stand', async ({ page }) => {
  for (const { article, quote, speakers, contested: others } of contested) {
    const evidence = `a[href="${addresses.utterance(others?.utteranceId ?? '')}"]`;
    await page.goto(addresses.quote(article.id, quote.id));
    await expect(page.locator(`.facts .contested ${evidence}`)).toHaveCount(1);
    await page.goto(addresses.quoteInArticle(article.id, quote.id));
    await expect(page.locator(`#${anchorId('quote', quote.id)} ${evidence}`)).toHaveCount(1);
    await page.goto(addresses.person(speakers[0]?.id ?? ''));
    await expect(page.locator(`.quote-item ${evidence}`).first()).toBeVisible();
  }
});

test('the way of a quote ends at this site', async ({ page }) => {
  const [view] = dossier.quotes.filter(({ quote }) => quote.told !== undefined);
  if (view === undefined) throw new Error('No report names an agency.');
  if (view === undefined) return;
  await page.goto(addresses.quote(view.article.id, view.quote.id));
  await expect(page.locator('.origin-chain').first()).toContainText('→');
  await expect(page.locator('.origin-end').first()).toHaveText('→ this site');
});

test('printed, every fact has its values and its words, and what is folded is open', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(addresses.compare);
  await expect(page.locator('.fact-values dt').first()).toBeVisible();
  for (const words of await page.locator('.fact q').all()) await expect(words).toBeVisible();
});

test('the feed of changes is well-formed', async ({ page, request }) => {
  const answer = await request.get(addresses.feed('changes', 'atom'));
  const text = await answer.text();
  // No page of the site may make a document out of a text.
  await page.goto('about:blank');
  const faults = await page.evaluate(
    (xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelectorAll('parsererror').length,
    text,
  );
  expect(faults).toBe(0);
  expect(text).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
});
