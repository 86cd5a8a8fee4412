import { addresses } from '../../domain/addresses.ts';
import { type Change, type ChangeDay, type ChangePhrase, touchesOf } from '../../domain/changes.ts';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { t } from '../../messages/say.ts';
import { changedKindWords, sayPhrase } from '../changes/changed-kinds.ts';
import { type ChangedRecord, changeLines, describeChangeDay } from '../changes/describe-change-day.ts';
import type { FeedMaker } from './feed-maker.ts';
import type { NewsEntry } from './news-entry.ts';

/** One entry for each day on which anything changed. */
export function dayEntries({ changes, told, idOf }: FeedMaker): readonly NewsEntry[] {
  return changes.map((change) => ({
    id: idOf('day', change.day),
    title: formatStoryDate(change.day),
    address: dayAddress(change.day),
    lines: changeLines(describeChangeDay(change, told)),
    added: change.day,
    changed: change.day,
  }));
}

/** Which changes concern a feed. */
export interface FeedSubject {
  /** The permanent id of the feed. */
  readonly feed: string;
  /** Its names, former ones too: `person/holt`. */
  readonly names: readonly string[];
}

/** One entry for each record and day on which something was corrected that concerns the subject. What is new is an entry of its own. */
export function correctionEntries(subject: FeedSubject, maker: FeedMaker): readonly NewsEntry[] {
  return maker.corrections.flatMap((change) => {
    const { others } = describeChangeDay(correctionsIn(change, subject), maker.told);
    return others.map((record) => correctionEntry(record, change.day, { subject, maker }));
  });
}

function correctionsIn({ day, items }: ChangeDay, { names }: FeedSubject): ChangeDay {
  const concerns = ({ kind, id }: Change, phrase: ChangePhrase) =>
    names.includes(`${kind}/${id}`) || touchesOf(phrase).some((touched) => names.includes(touched));
  return onlyWhat({ day, items }, concerns);
}

/** What was not there before is no correction. */
export function withoutNew(days: readonly ChangeDay[]): readonly ChangeDay[] {
  const isNew = (phrase: ChangePhrase) =>
    typeof phrase === 'string' ? phrase === 'added' : phrase.adds === true;
  return days
    .map((day) => onlyWhat(day, (_, phrase) => !isNew(phrase)))
    .filter(({ items }) => items.length > 0);
}

function onlyWhat(
  { day, items }: ChangeDay,
  isWanted: (change: Change, phrase: ChangePhrase) => boolean,
): ChangeDay {
  const wanted = items.map((item) => ({
    ...item,
    what: item.what.filter((phrase) => isWanted(item, phrase)),
  }));
  return { day, items: wanted.filter(({ what }) => what.length > 0) };
}

function correctionEntry(
  { kind, id, name, what }: ChangedRecord,
  day: string,
  { subject, maker }: { readonly subject: FeedSubject; readonly maker: FeedMaker },
): NewsEntry {
  return {
    id: maker.idOf('correction', subject.feed, day, kind, id),
    title: t`Changed on ${formatStoryDate(day)}: ${changedKindWords[kind].one} “${name}”`,
    address: dayAddress(day),
    lines: what.map(sayPhrase),
    added: day,
    changed: day,
  };
}

function dayAddress(day: string): string {
  return `${addresses.changes}#day-${day}`;
}
