import { isRecord } from '../../text/is-record.ts';

/** A record as its file holds it: its fields, and for a report the text under them as `body`. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** Lists whose members have names of their own, with the field that names them and what a reader calls one. */
const namedLists: Readonly<Record<string, { readonly by: string; readonly noun: string }>> = {
  quotes: { by: 'id', noun: 'quote' },
  events: { by: 'event', noun: 'event' },
  facts: { by: 'id', noun: 'fact' },
};

const fieldWords: Readonly<Record<string, string>> = {
  title: 'headline',
  deck: 'line under the headline',
  source: 'origin',
  published: 'date of publication',
  body: 'digest',
  review: 'points to be checked',
  spellings: 'spellings',
  dated: 'how the date is known',
  timed: 'how the times are known',
  roles: 'offices',
  labels: 'labels by others',
  notQuotes: 'words that are no quotes',
};

/** What became of a record, in phrases for a reader; nothing where nothing did. */
export function describeChange(
  before: RawRecord | undefined,
  after: RawRecord | undefined,
): readonly string[] {
  if (before === undefined) return after === undefined ? [] : ['added'];
  if (after === undefined) return ['removed'];
  const fields = Array.from(new Set([...Object.keys(before), ...Object.keys(after)]));
  return fields
    .filter((field) => !isSame(before[field], after[field]))
    .flatMap((field) => {
      const list = namedLists[field];
      if (list === undefined) return [`${fieldWords[field] ?? field} changed`];
      return describeMembers(membersOf(before[field], list.by), membersOf(after[field], list.by), list.noun);
    });
}

type Members = ReadonlyMap<string, unknown>;

function describeMembers(before: Members, after: Members, noun: string): readonly string[] {
  const names = Array.from(new Set([...before.keys(), ...after.keys()]));
  const phrases = names.flatMap((name) => {
    if (!before.has(name)) return [`${noun} “${name}” added`];
    if (!after.has(name)) return [`${noun} “${name}” removed`];
    return isSame(before.get(name), after.get(name)) ? [] : [`${noun} “${name}” changed`];
  });
  return phrases.length === 0 ? [`order of ${noun}s changed`] : phrases;
}

function membersOf(value: unknown, by: string): Members {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return new Map(list.map((member, index) => [nameOf(member, by) ?? String(index + 1), member] as const));
}

function nameOf(member: unknown, by: string): string | undefined {
  const name = isRecord(member) ? member[by] : undefined;
  return typeof name === 'string' ? name : undefined;
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
