import { type Change, type ChangeDay, touchesOf } from '../../domain/changes.ts';
import type { EntryDays } from './news-entry.ts';

/** When each record, quote and answer was added and last changed. */
export type RecordDays = (...names: readonly string[]) => EntryDays;

/**
 * Asks for days by name, former names included: `report/lake-talks`, `quote/lake-talks/calm`,
 * `fact/lake-talks/lake-meeting/duration`. A report’s own days do not move with its quotes and answers.
 */
export function readRecordDays(days: readonly ChangeDay[]): RecordDays {
  const added = new Map<string, string>();
  const changed = new Map<string, string>();
  for (const { day, items } of days.toReversed())
    for (const item of items)
      for (const { name, isNew } of namesIn(item)) {
        if (isNew) added.set(name, day);
        changed.set(name, day);
      }
  return (...names) => {
    const first = names.flatMap((name) => added.get(name) ?? []).toSorted()[0];
    const last = names
      .flatMap((name) => changed.get(name) ?? [])
      .toSorted()
      .at(-1);
    return { added: first, changed: last ?? first };
  };
}

interface NamedChange {
  readonly name: string;
  readonly isNew: boolean;
}

function namesIn({ kind, id, what }: Change): readonly NamedChange[] {
  const own = what.filter((phrase) => touchesOf(phrase).length === 0);
  return [
    ...own.map((phrase) => ({ name: `${kind}/${id}`, isNew: phrase === 'added' })),
    ...what.flatMap((phrase) =>
      touchesOf(phrase).map((touched) => ({
        name: withinReport(touched, id),
        isNew: typeof phrase !== 'string' && phrase.adds === true,
      })),
    ),
  ];
}

/** `quote/lake-talks/calm` of `quote/calm`. */
function withinReport(touched: string, id: string): string {
  const [kind, ...rest] = touched.split('/');
  return [kind, id, ...rest].join('/');
}
