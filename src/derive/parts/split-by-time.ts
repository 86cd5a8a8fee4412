import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { earliestDay } from '../../domain/dates/story-date.ts';
import { t } from '../../messages/say.ts';
import { compareText } from '../../text/compare-text.ts';
import { pageLimits } from './page-limits.ts';

/** The items of one month or day of a list that is too long for a page. */
export interface TimePart<Item> {
  /** `2031-05`, `2031-05-17` or `undated`: it stays when items are added before or behind. */
  readonly id: string;
  /** As a heading: May 2031. */
  readonly name: string;
  readonly items: readonly Item[];
  /** The days of a month that is too long for a page itself; empty where it is not. */
  readonly days: readonly TimePart<Item>[];
}

/** How items of a list are split. */
export interface Splitting<Item> {
  /** When it was, EDTF; undefined where nobody knows. A vague date counts at its first day. */
  readonly dateOf: (item: Item) => string | undefined;
  /** About how many elements it takes on the page. */
  readonly weightOf: (item: Item) => number;
}

const undated = { id: 'undated', name: t`Without a date` };

/** The parts of a list by month, in their order, those too long by day; none where the list fits on one page. */
export function splitByTime<Item>(
  items: readonly Item[],
  splitting: Splitting<Item>,
): readonly TimePart<Item>[] {
  if (fitsOnPage(items, splitting)) return [];
  const days = items.map((item) => ({ item, day: dayOf(item, splitting) }));
  return partsBy(days, 'YYYY-MM'.length).map((month) => ({
    ...month,
    items: month.items.map(({ item }) => item),
    days: splitMonth(month, splitting),
  }));
}

/** Each part that has a page: months, and the days of those that are too long. */
export function pagesOfParts<Item>(parts: readonly TimePart<Item>[]): readonly TimePart<Item>[] {
  return parts.flatMap((part) => [part, ...part.days]);
}

interface Dated<Item> {
  readonly item: Item;
  readonly day: string | undefined;
}

interface Group<Item> {
  readonly id: string;
  readonly name: string;
  readonly items: readonly Dated<Item>[];
}

function splitMonth<Item>({ id, items }: Group<Item>, splitting: Splitting<Item>): readonly TimePart<Item>[] {
  const own = items.map(({ item }) => item);
  if (id === undated.id || fitsOnPage(own, splitting)) return [];
  return partsBy(items, 'YYYY-MM-DD'.length).map((day) => ({
    ...day,
    items: day.items.map(({ item }) => item),
    days: [],
  }));
}

function partsBy<Item>(items: readonly Dated<Item>[], letters: number): readonly Group<Item>[] {
  const groups = Map.groupBy(items, ({ day }) => day?.slice(0, letters));
  return Array.from(groups, ([id, own]) =>
    id === undefined ? { ...undated, items: own } : { id, name: formatStoryDate(id), items: own },
  ).toSorted((left, right) => compareText(left.id, right.id));
}

function fitsOnPage<Item>(items: readonly Item[], { weightOf }: Splitting<Item>): boolean {
  return items.reduce((sum, item) => sum + weightOf(item), 0) <= pageLimits.elementsOfList;
}

function dayOf<Item>(item: Item, { dateOf }: Splitting<Item>): string | undefined {
  const date = dateOf(item);
  return date === undefined ? undefined : earliestDay(date);
}
