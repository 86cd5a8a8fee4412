import { addresses } from '../../domain/addresses.ts';
import { t } from '../../messages/say.ts';
import type { EventView } from '../content/event-view.ts';
import type { Dossier } from '../dossier/build-dossier.ts';
import { whyDay, whyHour } from '../grades/reason.ts';
import { type DataTable, joinIds, makeTable, type ReadColumn, type WholeAddress } from './data-table.ts';
import { datedColumns } from './dated-columns.ts';
import { gradeOf } from './grade-of.ts';

const eventsColumns: readonly ReadColumn<EventView>[] = [
  { name: 'id', type: 'id', about: t`Its id.`, of: ({ id }) => id },
  { name: 'title', type: 'text', about: t`What happened, in words of ours.`, of: ({ title }) => title },
  {
    name: 'kind',
    type: 'text',
    about: t`held, statement, planned, proposed or background.`,
    of: ({ kind }) => kind,
  },
  ...datedColumns<EventView>({
    name: 'date',
    about: t`When it was, in its own zone, as an EDTF date (ISO 8601-2).`,
    date: ({ date }) => date,
    grade: (event) => gradeOf(event.date, whyDay(event)),
  }),
  { name: 'undated', type: 'text', about: t`Why it has no date.`, of: ({ undated }) => undated },
  {
    name: 'starts',
    type: 'text',
    about: t`When it began, with its offset from UTC; empty where no source gives the hour.`,
    of: ({ starts }) => starts,
  },
  {
    name: 'ends',
    type: 'text',
    about: t`When it ended, where a source gives the hour; never worked out from one of several lengths.`,
    of: ({ ends }) => ends,
  },
  {
    name: 'starts_grade',
    type: 'grade',
    about: t`How begin and end are known.`,
    of: (event) => gradeOf(event.starts, whyHour(event)),
  },
  { name: 'zone', type: 'text', about: t`The zone of the place (IANA).`, of: ({ zone }) => zone },
  { name: 'place', type: 'text', about: t`Where.`, of: ({ place }) => place },
  { name: 'people', type: 'ids', about: t`Who took part or spoke.`, of: ({ people }) => joinIds(people) },
  {
    name: 'summary',
    type: 'text',
    about: t`One to three sentences of ours.`,
    of: ({ summary }) => summary,
  },
  {
    name: 'address',
    type: 'address',
    about: t`Its place on the timeline.`,
    of: ({ id }, whole) => whole(addresses.event(id)),
  },
];

/** Every event, dated or not. */
export function eventsTable({ events }: Dossier, whole: WholeAddress): DataTable {
  return makeTable<EventView>({
    name: 'events',
    about: t`An event that reports tell of, or a plan, proposal or statement.`,
    records: events,
    key: ['id'],
    columns: eventsColumns,
    whole,
  });
}
