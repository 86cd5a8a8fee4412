import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { earliestDay } from '../../domain/dates/story-date.ts';
import { t } from '../../messages/say.ts';
import type { ListPart } from './list-part.ts';

/** What items have in common that stand in one part: the id and the heading of the part. */
export type TimeKey = Pick<ListPart<unknown>, 'id' | 'name'>;

/** Of what nobody knows when it was; it sorts behind every year. */
export const undatedKey: TimeKey = { id: 'undated', name: t`Without a date` };

/** The month, or the day, that a date in EDTF counts at: a vague date at its first day. */
export function timeKey(date: string | undefined, form: 'YYYY-MM' | 'YYYY-MM-DD'): TimeKey {
  const id = earliestDay(date)?.slice(0, form.length);
  return id === undefined ? undatedKey : { id, name: formatStoryDate(id) };
}

/** Items by the part that they stand in, each part where its first item stands. */
export function groupByKey<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => TimeKey,
): readonly (TimeKey & { readonly items: readonly Item[] })[] {
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  const groups = Map.groupBy(keyed, ({ key }) => key.id);
  return Array.from(groups.values(), (own) => ({
    ...(own[0]?.key ?? undatedKey),
    items: own.map(({ item }) => item),
  }));
}
