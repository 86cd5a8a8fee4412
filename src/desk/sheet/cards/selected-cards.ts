import type { PersonEntry } from '../../../domain/content.ts';
import { unwritten } from '../../../domain/drafts/unwritten.ts';
import { readWrittenDays } from '../../../propose/values/read-written-days.ts';
import type { Span } from '../../../text/anchor/span.ts';
import { withCapital } from '../../../text/letters.ts';
import { shortenText } from '../../../text/shorten-text.ts';
import { toSlug, toUniqueId } from '../../../text/slug.ts';
import type { DeskRecords } from '../../protocol/opened-report.ts';
import { zoneOf } from '../../records/new-record.ts';
import type { EventCard, PersonCard } from './desk-card.ts';

/** Words that a person selected in the report. */
export interface SelectedText {
  readonly text: string;
  readonly span: Span;
  readonly records: DeskRecords;
  /** The day from which “on Friday” is counted. */
  readonly anchor: string | undefined;
}

/** Somebody whose name was selected: who it is, and the office that the report names. */
export function personCardOf({ text, span, records }: SelectedText): PersonCard {
  const name = text.slice(...span);
  const last = name.split(' ').at(-1) ?? name;
  const isTaken = (one: string) =>
    [...records.people, ...records.outlets].some(({ id: known }) => known === one);
  const id = toUniqueId(toSlug(last, 40) || 'person', isTaken);
  const person: PersonEntry = {
    ...{ id, name, spellings: last === name ? [] : [last], formerly: [], review: [] },
    roles: [{ title: unwritten.office }],
  };
  return {
    kind: 'person',
    key: `person+:${span[0]}`,
    at: span[0],
    doubt: { rank: 2, says: 'who?' },
    reason: ['You selected the name in the report.'],
    shows: name,
    beside: 'new name',
    person,
    note: undefined,
    wholeId: toUniqueId(toSlug(name, 40) || 'name', isTaken),
  };
}

/** An event of selected words, on the day that their sentence names. */
export function eventCardOf({ text, span, records, anchor }: SelectedText): EventCard {
  const words = text.slice(...span);
  const [from, to] = [text.lastIndexOf('\n', span[0]) + 1, text.indexOf('\n', span[1])];
  const paragraph = text.slice(from, to === -1 ? undefined : to);
  const [day] = readWrittenDays(paragraph, anchor).values;
  const id = toUniqueId(toSlug(words, 40) || 'event', (one) =>
    records.events.some((event) => event.id === one),
  );
  const dated = {
    grade: 'inferred' as const,
    evidence: `The report writes: ${shortenText(paragraph.replace(/[“”"«»„]/g, ''), 60)}`,
  };
  return {
    kind: 'event',
    key: `event+:${span[0]}`,
    at: span[0],
    doubt: { rank: 2, says: 'new event?' },
    reason: ['You selected the words in the report.'],
    shows: words,
    beside: 'new event',
    proposed: {
      id,
      at: { start: span[0], end: span[1] },
      reason: 'You selected the words in the report.',
      event: {
        title: withCapital(words),
        kind: 'held',
        ...(day === undefined ? { undated: 'The report gives no day.' } : { date: String(day.value), dated }),
        zone: zoneOf(records),
        people: [],
      },
    },
  };
}
