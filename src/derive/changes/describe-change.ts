import type { ChangePhrase } from '../../domain/changes.ts';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { t, within } from '../../messages/say.ts';
import { isRecord } from '../../text/tables/is-record.ts';
import { describeQuotes } from './describe-quotes.ts';
import { describeTold } from './describe-told.ts';
import { findOutletChanges, type OutletChanges } from './outlet-changes.ts';
import {
  changedField,
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
  title: t`headline`,
  deck: t`line under the headline`,
  body: t`digest`,
  spellings: t`spellings`,
  dated: t`how the date is known`,
  timed: t`how the times are known`,
  labels: t`labels by others`,
  notQuotes: t`words that are no quotes`,
  nativeName: t`name in the own script`,
  shortTitle: t`short name`,
  sources: t`sources from outside`,
  roles: t`offices`,
  outcome: t`what became of it`,
  date: within('a field of a record')`date`,
  starts: within('a field of a record')`starts`,
  ends: within('a field of a record')`ends`,
  kind: within('a field of a record')`kind`,
  place: within('a field of a record')`place`,
  name: within('a field of a record')`name`,
  zone: within('a field of a record')`zone`,
  url: within('a field of a record')`url`,
  summary: within('a field of a record')`summary`,
  people: within('a field of a record')`people`,
  undated: within('a field of a record')`undated`,
  family: within('a field of a record')`family`,
  role: within('a field of a record')`role`,
  via: within('a field of a record')`via`,
  wikidata: within('a field of a record')`wikidata`,
  site: within('a field of a record')`site`,
  subject: within('a field of a record')`subject`,
  licence: within('a field of a record')`licence`,
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
  if (!isRecord(after)) return [t`stands again`];
  const day = formatStoryDate(String(after['day']));
  const why = String(after['why']);
  return [
    after['by'] === 'outlet'
      ? t`withdrawn by its outlet, ${day}: ${why}`
      : t`withdrawn by this site, ${day}: ${why}`,
  ];
}

function fieldsOf(before: RawRecord, after: RawRecord): readonly string[] {
  const fields = Array.from(new Set([...Object.keys(before), ...Object.keys(after)]));
  return fields.filter((field) => !unseen.has(field) && !saysTheSame(before[field], after[field]));
}

function describeField(field: string, before: RawRecord, after: RawRecord): readonly string[] {
  const noun = fieldWords[field] ?? field;
  return shownWithValues.has(field)
    ? corrected(noun, [textAt(before, [field]), textAt(after, [field])])
    : [changedField(noun)];
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
    ...corrected(t`outlet`, pair(outlet(['source', 'outlet']))),
    ...corrected(t`how the outlet is known`, both(['source', 'outletKnown', 'grade'])),
    ...reworded(
      t`headline as printed`,
      both(['source', 'headline']),
      byOutlet.hasHeadline ? 'changed by the outlet' : 'corrected',
    ),
    ...corrected(t`language of the report`, both(['source', 'language'])),
    ...corrected(t`address of the report`, both(['source', 'url'])),
    ...corrected(t`date of publication`, both(['published', 'date'])),
    ...corrected(t`how the date of publication is known`, both(['published', 'grade'])),
    ...(fileBefore !== undefined && fileAfter !== undefined && fileBefore !== fileAfter
      ? [describeVersion(byOutlet)]
      : []),
  ];
}

function describeVersion({ seen }: OutletChanges): string {
  return seen === undefined
    ? t`read from another version of the report`
    : t`the outlet changed its text, seen on ${formatStoryDate(seen)}`;
}

function pair(values: readonly (string | undefined)[]): readonly [string | undefined, string | undefined] {
  return [values[0], values[1]];
}

/** The questions about an event. */
function describeFacts(before: unknown, after: unknown): readonly string[] {
  const [old, now] = [membersOf(before, 'id'), membersOf(after, 'id')];
  const asks = (fact: RawRecord, id: string) => textAt(fact, ['asks']) ?? id;
  return [
    ...Array.from(now).flatMap(([id, fact]) => {
      const former = old.get(id);
      if (former === undefined) return [t`question “${asks(fact, id)}” added`];
      return saysTheSame(former, fact) ? [] : [t`question “${asks(fact, id)}” changed`];
    }),
    ...Array.from(old).flatMap(([id, fact]) =>
      now.has(id) ? [] : [t`question “${asks(fact, id)}” removed`],
    ),
  ];
}
