import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { compareText } from '../../text/compare-text.ts';
import type { ListPart } from './list-part.ts';
import { pageLimits } from './page-limits.ts';
import { groupByKey, type TimeKey, timeKey, undatedKey } from './time-key.ts';

/** How items of a list are split. */
export interface Splitting<Item> {
  /** When it was, EDTF; undefined where nobody knows. A vague date counts at its first day. */
  readonly dateOf: (item: Item) => string | undefined;
  /** About how many elements it takes on the page. */
  readonly weightOf: (item: Item) => number;
  /** By what a day is split that is too long, the coarsest first; a day stays whole where left out. */
  readonly within?: readonly ((item: Item) => PartKey)[];
}

/** What items have in common that stand in one part of a day. */
export interface PartKey {
  /** Id of a record, which the address of the part ends with; undefined for items that have none. */
  readonly id: string | undefined;
  readonly name: string;
}

/**
 * The parts of a list by month, in their order, those too long by day, and so on; none where the list fits on one page. Where
 * it has more months than a page may name, they stand under their years.
 */
export function splitByTime<Item>(
  items: readonly Item[],
  splitting: Splitting<Item>,
): readonly ListPart<Item>[] {
  if (fitsOnPage(items, splitting)) return [];
  const within = (splitting.within ?? []).map(keyWithin);
  const byDay = (item: Item) => timeKey(splitting.dateOf(item), 'YYYY-MM-DD');
  const months = partsBy(items, (item) => timeKey(splitting.dateOf(item), 'YYYY-MM')).map((month) =>
    splitFurther(month, splitting, month.id === undatedKey.id ? within : [() => byDay, ...within]),
  );
  return months.length <= pageLimits.parts ? months : underYears(months);
}

function underYears<Item>(months: readonly ListPart<Item>[]): readonly ListPart<Item>[] {
  const years = Map.groupBy(months, ({ id }) => (id === undatedKey.id ? id : id.slice(0, 'YYYY'.length)));
  return Array.from(years, ([id, own]) => ({
    id,
    name: id === undatedKey.id ? undatedKey.name : formatStoryDate(id),
    items: own.flatMap(({ items }) => items),
    parts: id === undatedKey.id ? own.flatMap(({ parts }) => parts) : own,
  }));
}

/** What the items of a part are split by. */
type Level<Item> = (part: TimeKey) => (item: Item) => TimeKey;

function splitFurther<Item>(
  part: ListPart<Item>,
  splitting: Splitting<Item>,
  [level, ...finer]: readonly Level<Item>[],
): ListPart<Item> {
  if (level === undefined || part.items.length === 1 || fitsOnPage(part.items, splitting)) return part;
  const parts = partsBy(part.items, level(part));
  return { ...part, parts: parts.map((own) => splitFurther(own, splitting, finer)) };
}

/** No id has two hyphens in a row, and none is an underscore. */
function keyWithin<Item>(keyOf: (item: Item) => PartKey): Level<Item> {
  return (part) => (item) => {
    const { id, name } = keyOf(item);
    return { id: `${part.id}--${id ?? '_'}`, name: `${part.name}, ${name}` };
  };
}

function partsBy<Item>(items: readonly Item[], keyOf: (item: Item) => TimeKey): readonly ListPart<Item>[] {
  const groups = groupByKey(items, keyOf);
  const called = Map.groupBy(groups, ({ name }) => name);
  return groups
    .map((part) => ({ ...part, name: nameApart(part, called.get(part.name)), parts: [] }))
    .toSorted((left, right) => compareText(left.id, right.id));
}

/** Two events of one day may have one title: the ids of the records tell their parts apart. */
function nameApart({ id, name }: TimeKey, called: readonly TimeKey[] = []): string {
  return called.length > 1 ? `${name} (${id.slice(id.lastIndexOf('--') + 2)})` : name;
}

function fitsOnPage<Item>(items: readonly Item[], { weightOf }: Splitting<Item>): boolean {
  return items.reduce((sum, item) => sum + weightOf(item), 0) <= pageLimits.elementsOfList;
}
