import type { Change, ChangeDay, ChangedKind, ChangePhrase } from '../../domain/changes.ts';
import { collectionNames, contentCollections } from '../../domain/content-collections.ts';
import { describeChange } from './describe-change.ts';
import type { LoggedCommit } from './parse-git-log.ts';
import type { RawRecord, RecordNames } from './raw-record.ts';

/** The content of a file in a commit; undefined where it is not there. */
export type ReadRecord = (hash: string, path: string) => RawRecord | undefined;

const contentFile = /^content\/(?:([a-z]+)\/)?([a-z0-9-]+)\.(?:md|yaml)$/;

/** What each day left otherwise than the day before it, the newest first; what came and went within a day is no change. */
export function changesByDay(
  commits: readonly LoggedCommit[],
  read: ReadRecord,
  names: RecordNames,
): readonly ChangeDay[] {
  const days = Array.from(Map.groupBy(commits, ({ day }) => day)).map(([day, of]) => ({
    day,
    last: of.at(-1)?.hash ?? '',
    paths: Array.from(new Set(of.flatMap(({ paths }) => paths))).toSorted(),
  }));
  return days
    .map(({ day, last, paths }, index) => {
      const before = days[index - 1]?.last;
      const items = paths.flatMap((path) =>
        changeOf(path, (record) =>
          describeChange(before === undefined ? undefined : read(before, record), read(last, record), names),
        ),
      );
      return { day, items };
    })
    .filter(({ items }) => items.length > 0)
    .toReversed();
}

function changeOf(path: string, describe: (path: string) => readonly ChangePhrase[]): readonly Change[] {
  const [, folder, id] = contentFile.exec(path) ?? [];
  const kind = folder === undefined ? (id === 'story' ? 'story' : undefined) : recordIn(folder);
  if (kind === undefined || id === undefined) return [];
  const what = describe(path);
  return what.length === 0 ? [] : [{ kind, id, what }];
}

function recordIn(folder: string): ChangedKind | undefined {
  const name = collectionNames.find((each) => each === folder);
  return name === undefined ? undefined : contentCollections[name].record;
}
