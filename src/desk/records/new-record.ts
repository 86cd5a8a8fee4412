import { unwritten } from '../../domain/drafts/unwritten.ts';
import { proposeEvents } from '../../propose/events/propose-events.ts';
import { readRole } from '../../propose/people/read-role.ts';
import { isDay } from '../../text/days.ts';
import { toSlug, toUniqueId } from '../../text/slug.ts';
import { readTypedValue } from '../decide/read-typed-value.ts';
import type { DeskEdit, RecordFolder } from '../protocol/desk-edit.ts';
import type { DeskRecords } from '../protocol/opened-report.ts';

/** A field of a new record, filled from the words around where they give it. */
export interface NewField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Where the value comes from, or what is asked. */
  readonly beside: string;
  /** Where only these can be chosen. */
  readonly choices?: readonly string[];
}

export interface NewRecordSources {
  readonly text: string;
  readonly records: DeskRecords;
  /** The day from which “on Friday” is counted. */
  readonly anchor: string | undefined;
}

/** What the schema requires of a new record and nothing else. */
export function newFields(
  folder: RecordFolder,
  typed: string,
  { text, records, anchor }: NewRecordSources,
): readonly NewField[] {
  switch (folder) {
    case 'people': {
      const role = readRole(text, typed);
      return [
        { name: 'name', label: 'Name', value: typed, beside: 'as this site writes it' },
        {
          name: 'role',
          label: 'Office',
          value: role?.role ?? '',
          beside: role === undefined ? 'in a reader’s words' : 'as the report has it',
        },
        { name: 'kind', label: 'Kind', value: 'person', beside: '', choices: ['person', 'body'] },
      ];
    }
    case 'outlets':
      return [{ name: 'name', label: 'Name', value: typed, beside: 'as the outlet writes it' }];
    case 'events': {
      const [found] = proposeEvents(text, { ...records, zone: zoneOf(records), anchor });
      return [
        { name: 'title', label: 'Title', value: typed, beside: 'what happened, as a headline' },
        {
          name: 'date',
          label: 'Day',
          value: found?.event.date ?? '',
          beside: found === undefined ? 'empty where no report gives one' : found.reason,
        },
      ];
    }
  }
}

/** The record, and its id. Undefined where a required field is empty or no day was read. */
export function newRecord(
  folder: RecordFolder,
  values: Readonly<Record<string, string>>,
  records: DeskRecords,
): Extract<DeskEdit, { readonly kind: 'put-record' }> | undefined {
  const name = (values['name'] ?? values['title'] ?? '').trim();
  const fields = name === '' ? undefined : fieldsOf[folder](name, values, records);
  if (fields === undefined) return undefined;
  const last = folder === 'people' && values['kind'] !== 'body' ? (name.split(' ').at(-1) ?? name) : name;
  const id = toUniqueId(toSlug(last, 40) || folder, (one) =>
    records[folder].some((record) => record.id === one),
  );
  return { kind: 'put-record', folder, id, fields };
}

type ToFields = (
  name: string,
  values: Readonly<Record<string, string>>,
  records: DeskRecords,
) => Readonly<Record<string, unknown>> | undefined;

const fieldsOf: Readonly<Record<RecordFolder, ToFields>> = {
  people: (name, { role = '', kind = 'person' }) => {
    if (role.trim() === '') return undefined;
    const roles = [{ title: role.trim() }];
    return kind === 'body'
      ? { name, kind, spellings: [], roles }
      : { name, spellings: [name.split(' ').at(-1) ?? name], roles };
  },
  outlets: (name) => ({ name, role: 'publisher' }),
  events: (title, { date = '' }, records) => {
    const day = readTypedValue('date', date);
    if (date.trim() !== '' && typeof day !== 'string') return undefined;
    const dated = { grade: 'inferred', evidence: 'A person read the day from the report.' };
    return {
      title,
      kind: 'held',
      ...(typeof day === 'string' ? { date: day, dated } : { undated: 'The report gives no day.' }),
      zone: zoneOf(records),
      people: [],
      summary: unwritten.summary,
    };
  },
};

/** The zone of most events, which is that of the story as a rule. */
export function zoneOf({ events }: DeskRecords): string {
  const counts = Map.groupBy(events, ({ zone }) => zone);
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 'UTC';
}

/** The report's own day, where it is one. */
export function anchorOf(published: string): string | undefined {
  return isDay(published) ? published : undefined;
}
