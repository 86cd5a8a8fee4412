import { type Change, type ChangeDay, saysOf, touchesOf } from '../../domain/changes.ts';
import { t } from '../../messages/say.ts';
import { type DataTable, joinIds, makeTable, type ReadColumn } from './data-table.ts';

interface ChangeRow extends Omit<Change, 'what'> {
  readonly day: string;
  readonly number: number;
  readonly what: Change['what'][number];
}

const changesColumns: readonly ReadColumn<ChangeRow>[] = [
  { name: 'day', type: 'date', about: t`The day of the change.`, of: ({ day }) => day },
  {
    name: 'kind',
    type: 'text',
    about: t`report, event, person, outlet, source or story.`,
    of: ({ kind }) => kind,
  },
  { name: 'record', type: 'id', about: t`The record that changed.`, of: ({ id }) => id },
  {
    name: 'number',
    type: 'integer',
    about: t`Which change of that record on that day.`,
    of: ({ number }) => number,
  },
  { name: 'what', type: 'text', about: t`What changed, in words.`, of: ({ what }) => saysOf(what) },
  {
    name: 'touches',
    type: 'ids',
    about: t`Quotes, people, events and facts that it concerns: person/holt.`,
    of: ({ what }) => joinIds(touchesOf(what)),
  },
];

/** What changed on the site, phrase by phrase, the newest day first. */
export function changesTable(days: readonly ChangeDay[]): DataTable {
  const records = days.flatMap(({ day, items }) =>
    items.flatMap(({ kind, id, what }) =>
      what.map((phrase, index): ChangeRow => ({ day, kind, id, number: index + 1, what: phrase })),
    ),
  );
  return makeTable<ChangeRow>({
    name: 'changes',
    about: t`Something that was added to, corrected in or removed from a record on one day.`,
    records,
    key: ['day', 'kind', 'record', 'number'],
    columns: changesColumns,
  });
}
