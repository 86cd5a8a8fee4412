import type { ChangePhrase } from '../../domain/changes.ts';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { isRecord } from '../../text/is-record.ts';
import { describeQuotes } from './describe-quotes.ts';
import { describeTold } from './describe-told.ts';
import { findOutletChanges, type OutletChanges } from './outlet-changes.ts';
import {
  corrected,
  membersOf,
  type RawRecord,
  type RecordNames,
  reworded,
  saysTheSame,
  textAt,
} from './raw-record.ts';

/** What readers call a field of a record. Fields that only the makers see are left out: their changes are no news. */
const fieldWords: Readonly<Record<string, string>> = {
  title: 'headline',
  deck: 'line under the headline',
  body: 'digest',
  spellings: 'spellings',
  dated: 'how the date is known',
  timed: 'how the times are known',
  labels: 'labels by others',
  notQuotes: 'words that are no quotes',
  nativeName: 'name in the own script',
  shortTitle: 'short name',
  sources: 'sources from outside',
  roles: 'offices',
  outcome: 'what became of it',
};

const unseen: ReadonlySet<string> = new Set([
  'review',
  'draft',
  'facts',
  'quotes',
  'events',
  'source',
  'published',
  'withdrawn',
]);

/** Values of which a reader wants both: what was there and what is there now. */
const shownWithValues: ReadonlySet<string> = new Set([
  'date',
  'starts',
  'ends',
  'kind',
  'place',
  'name',
  'zone',
  'url',
]);

/** What became of a record, in phrases for a reader; nothing where nothing did. A place in a file that moved is no change. */
export function describeChange(
  before: RawRecord | undefined,
  after: RawRecord | undefined,
  names: RecordNames,
): readonly ChangePhrase[] {
  if (before === undefined) return after === undefined ? [] : ['added'];
  if (after === undefined) return ['removed'];
  const withdrawn = describeWithdrawn(before['withdrawn'], after['withdrawn']);
  const byOutlet = findOutletChanges(before, after);
  return [
    ...withdrawn,
    ...describeSource(before, after, { names, byOutlet }),
    ...describeQuotes(before['quotes'], after['quotes'], { names, changed: byOutlet.quotes }),
    ...describeTold(before['events'], after['events'], names),
    ...describeFacts(before['facts'], after['facts']),
    ...fieldsOf(before, after).flatMap((field) => describeField(field, before, after)),
  ];
}

/** That a report was taken back, by whom, when and why, and that it stands again. */
function describeWithdrawn(before: unknown, after: unknown): readonly string[] {
  if (saysTheSame(before, after)) return [];
  if (!isRecord(after)) return ['stands again'];
  const by = after['by'] === 'outlet' ? 'its outlet' : 'this site';
  return [`withdrawn by ${by}, ${formatStoryDate(String(after['day']))}: ${String(after['why'])}`];
}

function fieldsOf(before: RawRecord, after: RawRecord): readonly string[] {
  const fields = Array.from(new Set([...Object.keys(before), ...Object.keys(after)]));
  return fields.filter((field) => !unseen.has(field) && !saysTheSame(before[field], after[field]));
}

function describeField(field: string, before: RawRecord, after: RawRecord): readonly string[] {
  const noun = fieldWords[field] ?? field;
  return shownWithValues.has(field)
    ? corrected(noun, [textAt(before, [field]), textAt(after, [field])])
    : [`${noun} changed`];
}

/** Where a report comes from and when it was published. */
function describeSource(
  before: RawRecord,
  after: RawRecord,
  { names, byOutlet }: { readonly names: RecordNames; readonly byOutlet: OutletChanges },
): readonly string[] {
  const both = (path: readonly string[]) => [textAt(before, path), textAt(after, path)] as const;
  const outlet = (path: readonly string[]) => both(path).map((id) => id && names.outlet(id));
  const [fileBefore, fileAfter] = both(['source', 'file', 'sha256']);
  return [
    ...corrected('outlet', pair(outlet(['source', 'outlet']))),
    ...corrected('how the outlet is known', both(['source', 'outletKnown', 'grade'])),
    ...reworded(
      'headline as printed',
      both(['source', 'headline']),
      byOutlet.hasHeadline ? 'changed by the outlet' : 'corrected',
    ),
    ...corrected('language of the report', both(['source', 'language'])),
    ...corrected('address of the report', both(['source', 'url'])),
    ...corrected('date of publication', both(['published', 'date'])),
    ...corrected('how the date of publication is known', both(['published', 'grade'])),
    ...(fileBefore !== undefined && fileAfter !== undefined && fileBefore !== fileAfter
      ? [describeVersion(byOutlet)]
      : []),
  ];
}

function describeVersion({ seen }: OutletChanges): string {
  return seen === undefined
    ? 'read from another version of the report'
    : `the outlet changed its text, seen on ${formatStoryDate(seen)}`;
}

function pair(values: readonly (string | undefined)[]): readonly [string | undefined, string | undefined] {
  return [values[0], values[1]];
}

/** The questions about an event. */
function describeFacts(before: unknown, after: unknown): readonly string[] {
  const [old, now] = [membersOf(before, 'id'), membersOf(after, 'id')];
  const asks = (fact: RawRecord, id: string) => `question “${textAt(fact, ['asks']) ?? id}”`;
  return [
    ...Array.from(now).flatMap(([id, fact]) => {
      const former = old.get(id);
      if (former === undefined) return [`${asks(fact, id)} added`];
      return saysTheSame(former, fact) ? [] : [`${asks(fact, id)} changed`];
    }),
    ...Array.from(old).flatMap(([id, fact]) => (now.has(id) ? [] : [`${asks(fact, id)} removed`])),
  ];
}
