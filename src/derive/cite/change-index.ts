import type { ChangeDay } from '../../domain/changes.ts';
import { touchesOf } from '../../domain/changes.ts';

/** The recorded changes by what they are about, so that a record of many finds its own without looking at those of all others. */
export interface ChangeIndex {
  /**
   * The changes that are about one of these records or touch one of these things, in their order; a name is like `report/lake-talks`
   * or `quote/calm`. Days without any are left out.
   */
  readonly about: (names: readonly string[]) => readonly ChangeDay[];
}

/** The place of a change: its day among the days, its number on that day. */
interface Place {
  readonly day: number;
  readonly item: number;
}

/** Looks once at every change. */
export function indexChanges(days: readonly ChangeDay[]): ChangeIndex {
  const named = days.flatMap(({ items }, day) =>
    items.flatMap(({ kind, id, what }, item) =>
      [`${kind}/${id}`, ...what.flatMap(touchesOf)].map((name) => ({ name, place: { day, item } })),
    ),
  );
  const byName = Map.groupBy(named, ({ name }) => name);
  return {
    about: (names) => {
      const places = names.flatMap((name) => (byName.get(name) ?? []).map(({ place }) => place));
      return pick(days, places);
    },
  };
}

function pick(days: readonly ChangeDay[], places: readonly Place[]): readonly ChangeDay[] {
  const byDay = Map.groupBy(places, ({ day }) => day);
  return [...byDay.keys()]
    .toSorted((left, right) => left - right)
    .flatMap((number) => {
      const day = days[number];
      const own = new Set(byDay.get(number)?.map(({ item }) => item));
      return day === undefined ? [] : [{ ...day, items: day.items.filter((_, item) => own.has(item)) }];
    });
}
