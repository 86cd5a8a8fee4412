import { isRecord } from '../../text/tables/is-record.ts';
import { membersOf, type RawRecord, textAt } from './raw-record.ts';

/** What the outlet changed between two states of a report, as its record keeps it. */
export interface OutletChanges {
  /** The day on which the last change was seen; undefined where only places or bytes are others. */
  readonly seen: string | undefined;
  readonly hasHeadline: boolean;
  /** The ids of the quotes that it changed or took out. */
  readonly quotes: ReadonlySet<string>;
}

/** Reads the versions that a record has and had not before. */
export function findOutletChanges(before: RawRecord, after: RawRecord): OutletChanges {
  const versions = versionsOf(after).slice(versionsOf(before).length);
  const quotes = new Set(versions.flatMap((version) => [...membersOf(version['quotes'], 'id').keys()]));
  const hasHeadline = versions.some((version) => version['headline'] !== undefined);
  const last = versions.findLast(({ headline, quotes: own }) => headline !== undefined || own !== undefined);
  return { seen: last && textAt(last, ['until']), hasHeadline, quotes };
}

function versionsOf({ source }: RawRecord): readonly RawRecord[] {
  const versions = isRecord(source) ? source['versions'] : undefined;
  return Array.isArray(versions) ? versions.filter(isRecord) : [];
}
