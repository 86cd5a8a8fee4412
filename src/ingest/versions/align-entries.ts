import { diffArrays } from 'diff';
import { isRecord } from '../../text/tables/is-record.ts';
import type { Entry } from './entry.ts';

interface Added {
  /** The name of a field; undefined for an item of a list. */
  readonly key: string | undefined;
  readonly value: unknown;
  /** The entry that stays and behind which it belongs; undefined at the very beginning. */
  readonly after: Entry | undefined;
}

/** Which entries stay, perhaps with another value, which go and which come. */
export interface Alignment {
  readonly kept: readonly { readonly entry: Entry; readonly value: unknown }[];
  readonly removed: readonly Entry[];
  readonly added: readonly Added[];
}

/** Fields are the same when they have the same name. */
export function alignFields(entries: readonly Entry[], fields: Readonly<Record<string, unknown>>): Alignment {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const values = Object.entries(fields).filter(([, value]) => value !== undefined);
  const names = new Set(values.map(([key]) => key));
  return {
    kept: values.flatMap(([key, value]) => {
      const entry = byKey.get(key);
      return entry === undefined ? [] : [{ entry, value }];
    }),
    removed: entries.filter(({ key }) => !names.has(key ?? '')),
    added: values.flatMap(([key, value], index) => {
      if (byKey.has(key)) return [];
      const before = values.slice(0, index).findLast(([name]) => byKey.has(name));
      return [{ key, value, after: byKey.get(before?.[0] ?? '') }];
    }),
  };
}

/** Items are the same when they have the same id, event or words, in the same order. */
export function alignItems(
  entries: readonly Entry[],
  former: readonly unknown[],
  values: readonly unknown[],
): Alignment {
  const left = [...entries];
  const right = [...values];
  const kept: { entry: Entry; value: unknown }[] = [];
  const removed: Entry[] = [];
  const added: Added[] = [];
  for (const hunk of diffArrays(former.map(identityOf), values.map(identityOf))) {
    const own = hunk.added ? [] : left.splice(0, hunk.count);
    const next = hunk.removed ? [] : right.splice(0, hunk.count);
    if (hunk.removed) removed.push(...own);
    else if (hunk.added)
      added.push(...next.map((value) => ({ key: undefined, value, after: kept.at(-1)?.entry })));
    else kept.push(...own.map((entry, index) => ({ entry, value: next[index] })));
  }
  return { kept, removed, added };
}

/** Numbers of a span are known by their place. */
export function alignPlaces(entries: readonly Entry[], values: readonly unknown[]): Alignment {
  return {
    kept: entries.map((entry, index) => ({ entry, value: values[index] })),
    removed: [],
    added: [],
  };
}

/** What stays the same when other fields of a record change. */
function identityOf(item: unknown): string {
  if (!isRecord(item)) return JSON.stringify(item);
  return JSON.stringify(item['id'] ?? item['event'] ?? item['words'] ?? [item['fact'], item['printed']]);
}
