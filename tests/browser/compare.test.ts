/** The pages that set reports side by side, as a reader meets them. */
import { expect, test } from '@playwright/test';
import { readPublishedContent } from '../../src/collections/read-published-content.ts';
import { buildDossier } from '../../src/derive/dossier/build-dossier.ts';
import { addresses, factAnchor } from '../../src/domain/addresses.ts';
import { exampleFolder } from '../example-folder.ts';

const dossier = buildDossier(readPublishedContent(exampleFolder));
const contested = dossier.quotes.filter((view) => view.contested !== undefined);

test('every fact has its anchor, its values and their words', async ({ page }) => {
  await page.goto(addresses.compare);
  for (const { event, fact, claims } of dossier.ledger) {
    const section = page.locator(`#${factAnchor(event.id, fact.id)}`);
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

test('the overview is a table on a screen and a list on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(addresses.compare);
  const head = page.locator('.matrix thead');
  await expect(head).toBeVisible();
  await expect(head.locator('th')).toHaveCount(dossier.articles.length);
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(head).toBeHidden();
  await expect(page.locator('.matrix .matrix-words').first()).toBeVisible();
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
    await expect(page.locator(`[id="${quote.id}"] ${evidence}`)).toHaveCount(1);
    await page.goto(addresses.person(speakers[0]?.id ?? ''));
    await expect(page.locator(`.quote-card ${evidence}`).first()).toBeVisible();
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

test('printed, the overview keeps its columns and every fact its values', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(addresses.compare);
  await expect(page.locator('.matrix thead')).toBeVisible();
  await expect(page.locator('.fact-values dd').last()).toBeVisible();
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
