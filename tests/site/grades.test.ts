/** Wherever a date, a speaker, an occasion or an outlet is shown that a report does not print, its mark stands beside it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { contentFolder } from '../../src/collections/content-folder.ts';
import { type BuiltPage, readBuiltPages } from './built-pages.ts';
import { gradeOf, hasClass, inHead, nameIn, nounOf, placed, textsIn, toText } from './graded-elements.ts';

const pages = readBuiltPages();

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

/** Days that nobody infers: of changes to this site and of its versions; and those of a timeline, which each event below them marks. */
const marksItsOwn = ['change-day', 'cited-version', 'timeline-date', 'clock'];

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

/** Names of the outlets that have reports here, and of those that no report prints. */
const outletNames = values
  .filter(({ element, around }) => nounOf(element) === 'outlet' && inHead(around))
  .map(({ element }) => ({ name: nameIn(element), isPrinted: gradeOf(element) === 'printed' }));
const doubted = outletNames
  .map(({ name }) => name)
  .filter((name) => !outletNames.some((each) => each.name === name && each.isPrinted));

/** A name as a word of its own: no “RT” in “SMART”. */
function naming(names: readonly string[]): RegExp {
  const either = [...new Set(names)].map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`, 'u');
}

const fold = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
const recorded = fold(
  globSync(join(contentFolder(), '**/*.{md,yaml}'))
    .map((file) => readFileSync(file, 'utf8'))
    .join(' '),
);

/** Whether a person wrote the sentence into a record: what outlets write is told there in sentences. */
function isRecorded(sentence: string): boolean {
  const words = fold(sentence).replace(/^printed /u, '');
  return words.split(' ').length > 2 && recorded.includes(words);
}

/** Where an outlet is not given as anybody's source: it is the subject itself, or the name of a source or of a record. */
const subjects = [
  ...['feed-list', 'page-links', 'source-note', 'source-list', 'change-day', 'labels-list'],
  // The page's own title and what it says of itself.
  'report-error',
  // A report prints where it has words from; that is no guess at whose report it is.
  'told-by',
];
const isSubject = (element: Element) =>
  subjects.some((name) => hasClass(element, name)) ||
  ['h1', 'title'].includes(element.tagName) ||
  element.properties['dataChosen'] !== undefined;

/** Lines of text, in which the grade stands behind the name in words. */
const lines = [
  'contested',
  'is-conflict',
  'citation',
  'cite-kit',
  'check-aside',
  'speaker-conflict',
  'passport',
];
const isLine = (element: Element) => lines.some((name) => hasClass(element, name));

test('an outlet is named with its grade in sums, filters and heads of tables too: only sentences of a record go without', () => {
  const named = naming(outletNames.map(({ name }) => name));
  const loose = pages.flatMap(({ address, tree }) =>
    textsIn(tree)
      .filter(({ text, around }) => named.test(text) && !around.some((outer) => nounOf(outer) !== undefined))
      .filter(({ around }) => !around.some((outer) => isSubject(outer) || isLine(outer)))
      .flatMap(({ text }) => text.split(/(?<=[.;?!:…”])\s+/u))
      .filter((sentence) => named.test(sentence) && !isRecorded(sentence))
      .map((sentence) => `${address}: ${sentence.trim()}`),
  );
  expect(loose).toEqual([]);
});

// A story whose reports all print their outlet has none.
test.runIf(doubted.length > 0)(
  'a line of text has the grade of an outlet that no report prints in words behind its name',
  () => {
    const graded = new RegExp(`${naming(doubted).source}(?![^.;:]{0,90}\\boutlet )`, 'u');
    const loose = pages.flatMap(({ address, tree }) => {
      const isQuote = /^\/quotes\/(?!by\/)./u.test(address);
      return textsIn(tree)
        .filter(({ around }) => !around.some((outer) => nounOf(outer) !== undefined))
        .filter(({ around }) => around.some(isLine) || (isQuote && around[0]?.tagName === 'title'))
        .filter(({ text }) => graded.test(text))
        .map(({ text }) => `${address}: ${text}`);
    });
    expect(loose).toEqual([]);
  },
);

/** Where people are listed as such, or are the answer to a question, and not as whoever said something. */
const peopleLists = [
  'people-list',
  'feed-list',
  'front-questions',
  'lane-table',
  'dot-table',
  'page-links',
  'change-day',
  'source-list',
];

test('a person is named as a speaker with the grade of that, in sums too', () => {
  const loose = elements.flatMap(({ page, all }) =>
    all
      .filter(({ element }) => /^\/people\/./u.test(`${element.properties['href']}`))
      .filter(({ around }) => !around.some((outer) => nounOf(outer) !== undefined))
      .filter(({ around }) => !around.some((outer) => peopleLists.some((name) => hasClass(outer, name))))
      .map(({ element }) => `${page.address}: ${toText(element)}`),
  );
  expect(loose).toEqual([]);
});

test('a list of quotes says of the value it is narrowed to how that is known', () => {
  const narrowed = elements.flatMap(({ page, all }) =>
    all
      .filter(
        ({ element, around }) =>
          element.properties['dataValue'] !== undefined &&
          around.some((outer) => ['speaker', 'at', 'outlet'].includes(`${outer.properties['dataOperator']}`)),
      )
      .map((value) => ({ page, ...value })),
  );
  expect(narrowed.length).toBeGreaterThan(0);
  const loose = narrowed
    .filter(({ around }) => !around.some((outer) => nounOf(outer) !== undefined))
    .map(({ page, element }) => `${page.address}: ${toText(element)}`);
  expect(loose).toEqual([]);
});

test('a quote shows the same grades in every list as on its own page', () => {
  const isListed = (element: Element) => ['quote-card', 'quote-item'].some((name) => hasClass(element, name));
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
      .filter(({ element }) => isListed(element))
      .flatMap(({ element }) => {
        const link = placed(element).find(({ element: inner }) => inner.tagName === 'a')?.element;
        const quote = own.get(`${link?.properties['href']}`);
        if (quote === undefined) return [`${page.address}: a card leads to no quote`];
        const first = placed(quote)
          .filter(({ element: inner, around }) => nounOf(inner) !== undefined && !around.some(isListed))
          .map(({ element: inner }) => [nounOf(inner), gradeOf(inner)] as const);
        const grades = Object.fromEntries(first.toReversed());
        const differing = Object.entries(shown(element)).filter(([value, grade]) => grades[value] !== grade);
        return differing.map(([value]) => `${page.address}: ${value} of ${link?.properties['href']}`);
      }),
  );
  expect(own.size).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});
