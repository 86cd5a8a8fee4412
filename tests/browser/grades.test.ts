/** Wherever a date, a speaker, an occasion or an outlet is shown that a report does not print, its mark stands beside it. */
import { expect, test } from '@playwright/test';
import type { Element, Root, RootContent } from 'hast';
import { type BuiltPage, readBuiltPages } from './built-pages.ts';

const pages = readBuiltPages();

/** An element and those around it, from the nearest to the page. */
interface Placed {
  readonly element: Element;
  readonly around: readonly Element[];
}

function placed(node: RootContent | Root, around: readonly Element[] = []): readonly Placed[] {
  if (node.type !== 'element' && node.type !== 'root') return [];
  const own = node.type === 'element' ? [{ element: node, around }] : [];
  const inner = node.type === 'element' ? [node, ...around] : around;
  return [
    ...own,
    ...node.children.flatMap((child) => (child.type === 'doctype' ? [] : placed(child, inner))),
  ];
}

function toText(node: RootContent | Root): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(toText).join('') : '';
}

const nounOf = ({ properties }: Element) => properties['dataGraded'];
const gradeOf = ({ properties }: Element) => properties['dataGrade'];
const hasClass = ({ properties }: Element, name: string) =>
  Array.isArray(properties['className']) && properties['className'].includes(name);
const elements = pages.map((page: BuiltPage) => ({ page, all: placed(page.tree) }));
const values = elements.flatMap(({ page, all }) =>
  all.filter(({ element }) => nounOf(element) !== undefined).map((value) => ({ page, ...value })),
);

test('there are values of every noun, printed and not', () => {
  const found = new Set(values.map(({ element }) => `${nounOf(element)}`));
  expect([...found].toSorted()).toEqual(
    expect.arrayContaining(['date', 'occasion', 'office', 'outlet', 'speaker', 'time']),
  );
  expect(values.filter(({ element }) => gradeOf(element) === 'printed').length).toBeGreaterThan(20);
});

test('every value that is not printed has a mark of its grade, which opens a reason on the same page', () => {
  const wrong = elements.flatMap(({ page, all }) => {
    const reasons = new Set(
      all
        .filter(({ element }) => element.properties['popover'] !== undefined)
        .map(({ element }) => element.properties['id']),
    );
    return all
      .filter(({ element }) => nounOf(element) !== undefined && gradeOf(element) !== 'printed')
      .filter(({ element }) => {
        const marks = placed(element).filter(({ element: inner }) => hasClass(inner, 'mark'));
        const [mark] = marks.map(({ element: inner }) => inner);
        return (
          !mark || !hasClass(mark, `is-${gradeOf(element)}`) || !reasons.has(mark.properties['popoverTarget'])
        );
      })
      .map(({ element }) => `${page.address}: ${toText(element)}`);
  });
  expect(wrong).toEqual([]);
});

/** Days that nobody infers: of changes to this site; and those of a timeline, which each event below them marks. */
const marksItsOwn = ['change-day', 'timeline-date', 'clock'];

test('every day and hour of the pages is printed as such a value', () => {
  const loose = elements.flatMap(({ page, all }) =>
    all
      .filter(({ element }) => element.tagName === 'time')
      .filter(({ around }) => !around.some((outer) => nounOf(outer) !== undefined))
      .filter(({ around }) => !around.some((outer) => marksItsOwn.some((name) => hasClass(outer, name))))
      .map(({ element }) => `${page.address}: ${toText(element)}`),
  );
  expect(loose).toEqual([]);
});

test('a report’s outlet has the same grade wherever it leads to the report or stands over it', () => {
  const grades = new Map(
    values
      .filter(
        ({ page, element, around }) =>
          /^\/articles\/[^/]+\/$/.test(page.address) &&
          nounOf(element) === 'outlet' &&
          around.some((outer) => hasClass(outer, 'article-head')),
      )
      .map(({ page, element }) => [page.address, { grade: gradeOf(element), name: nameIn(element) }]),
  );
  const wrong = elements.flatMap(({ page, all }) =>
    all
      .filter(({ element }) => element.tagName === 'a')
      .filter(({ element, around }) => {
        const report = grades.get(`${element.properties['href']}`);
        const text = toText(element);
        if (report === undefined || (text !== report.name && !text.startsWith(`${report.name}, `)))
          return false;
        return !around.some((outer) => nounOf(outer) === 'outlet' && gradeOf(outer) === report.grade);
      })
      .map(({ element }) => `${page.address}: ${toText(element)}`),
  );
  expect(grades.size).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

function nameIn(element: Element): string {
  const [link] = placed(element).filter(({ element: inner }) => inner.tagName === 'a');
  return link === undefined ? '' : toText(link.element);
}

test('a quote shows the same grades in every list as on its own page', () => {
  const shown = (inside: Element) =>
    Object.fromEntries(
      placed(inside)
        .filter(({ element }) => ['speaker', 'occasion'].includes(`${nounOf(element)}`))
        .map(({ element }) => [nounOf(element), gradeOf(element)]),
    );
  const own = new Map(
    elements
      .filter(({ page }) => /^\/quotes\/(?!by\/)[^/]+\/[^/]+\/$/.test(page.address))
      .flatMap(({ page, all }) => {
        const part = (name: string) => all.find(({ element }) => hasClass(element, name))?.element;
        const quote = part('one-quote');
        return quote === undefined ? [] : [[page.address, quote] as const];
      }),
  );
  const wrong = elements.flatMap(({ page, all }) =>
    all
      .filter(({ element }) => hasClass(element, 'quote-card'))
      .flatMap(({ element }) => {
        const link = placed(element).find(({ element: inner }) => inner.tagName === 'a')?.element;
        const quote = own.get(`${link?.properties['href']}`);
        if (quote === undefined) return [`${page.address}: a card leads to no quote`];
        const first = placed(quote)
          .filter(
            ({ element: inner, around }) =>
              nounOf(inner) !== undefined && !around.some((outer) => hasClass(outer, 'quote-card')),
          )
          .map(({ element: inner }) => [nounOf(inner), gradeOf(inner)] as const);
        const grades = Object.fromEntries(first.toReversed());
        const differing = Object.entries(shown(element)).filter(([value, grade]) => grades[value] !== grade);
        return differing.map(([value]) => `${page.address}: ${value} of ${link?.properties['href']}`);
      }),
  );
  expect(own.size).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

for (const javaScriptEnabled of [true, false]) {
  test(`a mark opens its reason by pointer and key and gives focus back, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto('/');
    const mark = page.locator('button.mark').first();
    const reason = page.locator(`[id="${await mark.getAttribute('popovertarget')}"]`);
    await expect(reason).toBeHidden();
    await mark.click();
    await expect(reason).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(reason).toBeHidden();
    await mark.press('Enter');
    await expect(reason).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(mark).toBeFocused();
    await context.close();
  });
}

test('on paper every reason of a page is written out', async ({ page }) => {
  await page.goto('/');
  await page.emulateMedia({ media: 'print' });
  for (const reason of await page.locator('.reason').all()) await expect(reason).toBeVisible();
  expect(await page.locator('.reason').count()).toBeGreaterThan(0);
});

test('a mark in a list of results opens its reason too', async ({ page }) => {
  await page.goto('/');
  const marked = page.locator('.said figure:has(button.mark) blockquote').first();
  const words = (await marked.innerText()).replaceAll(/[“”]/g, '').split(' ').slice(0, 5).join(' ');
  await page.goto(`/quotes/?q=${encodeURIComponent(words)}`);
  await expect(page.getByRole('status').first()).toContainText('result');
  const mark = page.locator('.search-main .quote-card button.mark:visible').first();
  await mark.click({ timeout: 15_000 });
  await expect(page.locator('.reason:popover-open')).toBeVisible();
});
