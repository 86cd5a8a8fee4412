import { addresses } from '../../domain/addresses.ts';
import type { EventView } from '../content/event-view.ts';
import type { Dossier } from '../dossier/build-dossier.ts';
import { whyDay, whyHour } from '../grades/reason.ts';
import { type DataTable, joinIds, makeTable, type ReadColumn, type WholeAddress } from './data-table.ts';
import { datedColumns } from './dated-columns.ts';
import { gradeOf } from './grade-of.ts';

const eventsColumns: readonly ReadColumn<EventView>[] = [
  { name: 'id', type: 'id', about: 'Its id.', of: ({ id }) => id },
  { name: 'title', type: 'text', about: 'What happened, in words of ours.', of: ({ title }) => title },
  {
    name: 'kind',
    type: 'text',
    about: 'held, statement, planned, proposed or background.',
    of: ({ kind }) => kind,
  },
  ...datedColumns<EventView>({
    name: 'date',
    what: 'it was, in its own zone',
    date: ({ date }) => date,
    grade: (event) => gradeOf(event.date, whyDay(event)),
  }),
  { name: 'undated', type: 'text', about: 'Why it has no date.', of: ({ undated }) => undated },
  {
    name: 'starts',
    type: 'text',
    about: 'When it began, with its offset from UTC; empty where no source gives the hour.',
    of: ({ starts }) => starts,
  },
  {
    name: 'ends',
    type: 'text',
    about: 'When it ended, where a source gives the hour; never worked out from one of several lengths.',
    of: ({ ends }) => ends,
  },
  {
    name: 'starts_grade',
    type: 'grade',
    about: 'How begin and end are known.',
    of: (event) => gradeOf(event.starts, whyHour(event)),
  },
  { name: 'zone', type: 'text', about: 'The zone of the place (IANA).', of: ({ zone }) => zone },
  { name: 'place', type: 'text', about: 'Where.', of: ({ place }) => place },
  { name: 'people', type: 'ids', about: 'Who took part or spoke.', of: ({ people }) => joinIds(people) },
  {
    name: 'summary',
    type: 'text',
    about: 'One to three sentences of ours.',
    of: ({ summary }) => summary,
  },
  {
    name: 'address',
    type: 'address',
    about: 'Its place on the timeline.',
    of: ({ id }, whole) => whole(addresses.event(id)),
  },
];

/** Every event, dated or not. */
export function eventsTable({ events }: Dossier, whole: WholeAddress): DataTable {
  return makeTable<EventView>({
    name: 'events',
    about: 'An event that reports tell of, or a plan, proposal or statement.',
    records: events,
    key: ['id'],
    columns: eventsColumns,
    whole,
  });
}
