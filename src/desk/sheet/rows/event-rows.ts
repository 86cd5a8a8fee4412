import { formatStoryDate } from '../../../domain/dates/format-story-date.ts';
import { unwritten } from '../../../domain/drafts/unwritten.ts';
import { eventKindNames } from '../../../domain/timeline/event-kinds.ts';
import type { CardAnswer } from '../../decide/card-answer.ts';
import { readTypedValue } from '../../decide/read-typed-value.ts';
import type { DeskEdit } from '../../protocol/desk-edit.ts';
import type { EventCard } from '../cards/desk-card.ts';
import { type CardRowView, kindRowOf, type RowOption, type RowSources } from './row-view.ts';

/** A proposed event as it would be recorded. */
export interface ShownEvent {
  readonly title: string;
  /** EDTF; empty where the report gives none. */
  readonly day: string;
  readonly kind: string;
  /** A recorded event that it is; `null` for none. */
  readonly is: string | null | undefined;
}

const none = 'none';
const fresh = 'new';
const noDay = '';
const mostKnown = 5;

export function showEvent({ proposed: { event }, leavesOut }: EventCard, answer: CardAnswer): ShownEvent {
  const {
    isNewEvent,
    eventTitle = event.title,
    eventDay = event.date ?? noDay,
    eventKind = event.kind,
  } = answer;
  const byItself = leavesOut === true && isNewEvent !== true ? null : undefined;
  const { isEvent = byItself } = answer;
  return { title: eventTitle, day: eventDay, kind: eventKind, is: isEvent };
}

/** What a proposed event lacks before it can be recorded. */
export function eventLacks({ is, title }: ShownEvent): string | undefined {
  return is === undefined && title.trim() === '' ? 'a title' : undefined;
}

/** Which event it is; of a new one its title, day and kind. */
export function eventRows(card: EventCard, sources: RowSources): readonly CardRowView[] {
  const shown = showEvent(card, sources.answer);
  const which = whichRow(shown, sources);
  return shown.is === undefined
    ? [which, titleRow(shown), dayRow(shown, card, sources), kindRowOf(shown.kind, eventKindNames)]
    : [which];
}

function whichRow({ title, day, is }: ShownEvent, { records }: RowSources): CardRowView {
  const known = records.events
    .toSorted((a, b) => Number(b.date === day) - Number(a.date === day))
    .map(
      (event): RowOption => ({
        value: event.id,
        label: event.shortTitle ?? event.title,
        beside: event.date === undefined ? (event.undated ?? '') : formatStoryDate(event.date, 'short'),
        names: [event.title, event.id],
      }),
    );
  const isNew: RowOption = { value: fresh, label: title, beside: 'a new event', names: [title, 'new'] };
  const nothing: RowOption = { value: none, label: 'no event of its own', beside: '', names: ['none', 'no'] };
  const chosen = is === undefined ? fresh : (is ?? none);
  const options = [isNew, nothing, ...known.slice(0, mostKnown)];
  return {
    name: 'which',
    label: 'Event',
    chosen: [chosen],
    shown: [...options, ...known].find(({ value }) => value === chosen)?.label ?? title,
    beside: '',
    options,
    more: known.slice(mostKnown),
  };
}

function titleRow({ title }: ShownEvent): CardRowView {
  return {
    name: 'title',
    label: 'Title',
    chosen: [title],
    shown: title,
    beside: 'from the words; make it yours',
    options: [],
    more: [],
    types: 'what happened, as a headline',
    begins: title,
  };
}

function dayRow({ day }: ShownEvent, { proposed }: EventCard, { days, answer }: RowSources): CardRowView {
  const named = [...new Map(days.map((one) => [one.date, one.words]))];
  const toOption = (value: string, beside: string): RowOption => ({
    value,
    label: value === noDay ? 'the report gives no day' : formatStoryDate(value),
    beside,
    names: [value],
  });
  const options = named.slice(0, 7).map(([value, words]) => toOption(value, `“${words}”`));
  return {
    name: 'day',
    label: 'Day',
    chosen: [day],
    shown: toOption(day, '').label,
    beside: answer.eventDay === undefined && proposed.event.date !== undefined ? 'as read' : '',
    options: [...options, toOption(noDay, '')],
    more: [],
  };
}

/** The answer with one option of an event’s row chosen, or with what was typed. */
export function chooseForEvent(
  row: 'which' | 'title' | 'day' | 'kind',
  value: string,
  answer: CardAnswer,
): CardAnswer {
  if (row === 'title') return { ...answer, eventTitle: value.trim() };
  if (row === 'day') return { ...answer, eventDay: value };
  if (row === 'kind') return { ...answer, eventKind: value };
  const { isEvent: _, isNewEvent: __, ...rest } = answer;
  if (value === fresh) return { ...rest, isNewEvent: true };
  return { ...rest, isEvent: value === none ? null : value };
}

/** The answer with the event denied, or with it as a new one after all. */
export function denyEvent(card: EventCard, answer: CardAnswer): CardAnswer {
  return chooseForEvent('which', showEvent(card, answer).is === null ? fresh : none, answer);
}

/** What settling a proposed event changes: a new one is recorded and told of, a recorded one is told of, or nothing. */
export function editsOfEvent(
  { proposed: { id, event } }: EventCard,
  answer: CardAnswer,
  shown: ShownEvent,
): readonly DeskEdit[] {
  if (shown.is === null) return [];
  if (shown.is !== undefined) return [{ kind: 'tell-event', event: shown.is }];
  if (eventLacks(shown) !== undefined) return [];
  const { date: _, dated, undated = 'The report gives no day.', ...rest } = event;
  const day = readTypedValue('date', shown.day);
  const known = answer.eventDay === undefined && dated !== undefined ? dated : chosenDay;
  const fields = {
    ...rest,
    title: shown.title,
    kind: shown.kind,
    ...(typeof day === 'string' ? { date: day, dated: known } : { undated }),
    summary: unwritten.summary,
  };
  return [
    { kind: 'put-record', folder: 'events', id, fields },
    { kind: 'tell-event', event: id },
  ];
}

const chosenDay = { grade: 'inferred', evidence: 'A person read the day from the report.' } as const;
