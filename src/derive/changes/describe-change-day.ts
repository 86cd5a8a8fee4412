import { addresses } from '../../domain/addresses.ts';
import type { Change, ChangeDay, ChangedKind } from '../../domain/changes.ts';
import type { ContentRecords } from '../../domain/content.ts';
import { t } from '../../messages/say.ts';
import { keepAnswersOf } from '../../text/keep-answers.ts';
import { changedKindWords, sayPhrase } from './changed-kinds.ts';

/** A record that changed, with its name and address where it still exists. */
export interface ChangedRecord extends Change {
  readonly name: string;
  readonly address: string | undefined;
}

/** Records of one kind that were added on one day. */
export interface Additions {
  /** 8 reports added */
  readonly heading: string;
  readonly records: readonly ChangedRecord[];
}

export interface DescribedDay {
  readonly day: string;
  readonly additions: readonly Additions[];
  readonly others: readonly ChangedRecord[];
}

type Known = Pick<ContentRecords, 'articles' | 'events' | 'people' | 'outlets' | 'sources' | 'story'>;

/** What happened on a day: additions together by kind, everything else one by one. */
export function describeChangeDay({ day, items }: ChangeDay, known: Known): DescribedDay {
  const records = items.map((item) => nameRecord(item, known));
  const added = records.filter(({ what }) => what.length === 1 && what[0] === 'added');
  const byKind = Map.groupBy(added, ({ kind }) => kind);
  return {
    day,
    additions: Array.from(byKind, ([kind, of]) => ({
      heading: changedKindWords[kind].added(of.length),
      records: of,
    })),
    others: records.filter((record) => !added.includes(record)),
  };
}

/** The same as plain lines, for a feed. */
export function changeLines({ additions, others }: DescribedDay): readonly string[] {
  return [
    ...additions.map(({ heading, records }) => `${heading}: ${records.map(({ name }) => name).join('; ')}`),
    ...others.map(
      ({ kind, name, what }) =>
        t`${changedKindWords[kind].alone} “${name}”: ${what.map(sayPhrase).join(', ')}`,
    ),
  ];
}

function nameRecord(change: Change, known: Known): ChangedRecord {
  const { kind, id } = change;
  const unnamed = { ...change, name: id, address: undefined };
  if (kind === 'story') return { ...change, name: known.story.title, address: addresses.home };
  const [names, addressOf] = tableOf(kind, known);
  const name = names.get(id);
  return name === undefined ? unnamed : { ...change, name, address: addressOf(id) };
}

type Names = ReadonlyMap<string, string>;

type NamedRecord = { readonly id: string } & ({ readonly name: string } | { readonly title: string });

/** By their ids, listed once for all changes. */
const namesOf = keepAnswersOf(
  (records: readonly NamedRecord[]): Names =>
    new Map(records.map((record) => [record.id, 'name' in record ? record.name : record.title])),
);

function tableOf(
  kind: Exclude<ChangedKind, 'story'>,
  { articles, events, people, outlets, sources }: Known,
): readonly [Names, (id: string) => string] {
  switch (kind) {
    case 'report':
      return [namesOf(articles), addresses.article];
    case 'event':
      return [namesOf(events), addresses.event];
    case 'person':
      return [namesOf(people), addresses.person];
    case 'outlet':
      return [namesOf(outlets), addresses.outlet];
    case 'source':
      return [namesOf(sources), addresses.source];
  }
}
