import { overlaps } from '../../text/anchor/span.ts';
import { isSame } from './diff-drafts.ts';
import { type Fields, mergeFields, recordedSpan, recordsOf } from './merge-fields.ts';

/** A list of records: as the machine last wrote it, as a person left it, as the machine makes it of the changed file. */
export interface ListVersions {
  readonly base: unknown;
  readonly edited: unknown;
  readonly fresh: unknown;
}

/** A record as a person left it, and as the machine wrote it; undefined where a person wrote it. */
export interface FormerPair {
  readonly item: Fields;
  readonly former: Fields | undefined;
}

export interface MergeRules {
  /** By what records are known again. */
  readonly keyOf: (item: Fields) => string;
  /** Whether the words of a record stand in the changed text. */
  readonly stands: (item: Fields) => boolean;
  /** The record of the changed text that has taken the place of one whose words are gone; left out where none can. */
  readonly findSuccessor?: (pair: FormerPair, free: readonly Fields[]) => Fields | undefined;
  /** What the machine does not find any more although it stands there is kept. */
  readonly isKept: boolean;
}

/** What became of a list. */
export interface MergedList {
  readonly items: readonly Fields[];
  /** Records that another took the place of, and records that are gone; as they were. */
  readonly changed: readonly { readonly before: Fields; readonly after: Fields | undefined }[];
  readonly added: readonly Fields[];
}

/** Merges records that are known by their words: those deleted stay deleted, those added stay, the rest is merged field by field. */
export function mergeRecords({ base, edited, fresh }: ListVersions, rules: MergeRules): MergedList {
  const [before, own, made] = [recordsOf(base), recordsOf(edited), recordsOf(fresh)];
  const pairs = own.map((item) => pairOf(item, { before, made }, rules.keyOf));
  const free = new Set<Fields>(made.filter((item) => !pairs.some(({ next }) => next === item)));
  const outcomes = pairs.map((pair) => becomeOf(pair, free, rules));
  const kept = outcomes.map(({ item }) => item).filter((item) => item !== undefined);
  const deleted = new Set(
    before.filter((item) => !pairs.some(({ former }) => former === item)).map(rules.keyOf),
  );
  const added = made.filter((item) => free.has(item) && !deleted.has(rules.keyOf(item)));
  const items = isInOrder(own) ? [...kept, ...added].toSorted(byStart) : [...kept, ...added];
  return { items: withUniqueIds(items), changed: outcomes.flatMap(({ changed }) => changed ?? []), added };
}

interface Pair extends FormerPair {
  readonly next: Fields | undefined;
}

/** A person's record, the machine's former one at the same place, and the machine's new one with the same words. */
function pairOf(
  item: Fields,
  { before, made }: { readonly before: readonly Fields[]; readonly made: readonly Fields[] },
  keyOf: MergeRules['keyOf'],
): Pair {
  const former =
    before.find((one) => keyOf(one) === keyOf(item) && isSame(one['span'], item['span'])) ??
    before.find((one) => overlapsWith(one, item)) ??
    before.find((one) => !('span' in one) && keyOf(one) === keyOf(item));
  const key = keyOf(former ?? item);
  const order = before.filter((one) => keyOf(one) === key).indexOf(former ?? item);
  const sameWords = made.filter((one) => keyOf(one) === key);
  return { item, former, next: sameWords[Math.max(0, order)] ?? sameWords[0] };
}

interface Outcome {
  readonly item: Fields | undefined;
  readonly changed?: MergedList['changed'][number];
}

/** Takes the successor of a record out of those that are free. */
function becomeOf({ item, former, next }: Pair, free: Set<Fields>, rules: MergeRules): Outcome {
  if (next !== undefined) return { item: carryOver(item, former, next) };
  if (rules.findSuccessor === undefined || rules.stands(item)) {
    const isOwn = former === undefined || !isSame(former, item);
    return { item: isOwn || rules.isKept ? item : undefined };
  }
  const successor = rules.findSuccessor({ item, former }, [...free]);
  if (successor === undefined) return { item: undefined, changed: { before: item, after: undefined } };
  free.delete(successor);
  const after = withWordsOf(successor, carryOver(item, former, successor));
  return { item: after, changed: { before: item, after } };
}

/** Whatever a person changed or wrote stays, and so does the id, which is part of an address. */
function carryOver(item: Fields, former: Fields | undefined, next: Fields): Fields {
  const merged = former === undefined ? item : mergeFields(former, item, next);
  return 'id' in item ? { ...merged, id: item['id'] } : merged;
}

/** Whatever is the report's. */
const wordFields: ReadonlySet<string> = new Set(['words', 'span', 'continued', 'insertions', 'attribution']);

function withWordsOf(source: Fields, item: Fields): Fields {
  const others = Object.entries(item).filter(([field]) => !wordFields.has(field));
  const words = Object.entries(source).filter(([field]) => wordFields.has(field));
  return Object.fromEntries([...others, ...words]);
}

function overlapsWith(left: Fields, right: Fields): boolean {
  const [a, b] = [recordedSpan(left), recordedSpan(right)];
  return a !== undefined && b !== undefined && overlaps(a, b);
}

function byStart(left: Fields, right: Fields): number {
  return (recordedSpan(left)?.[0] ?? 0) - (recordedSpan(right)?.[0] ?? 0);
}

/** Records that a person put into another order stay in it. */
function isInOrder(items: readonly Fields[]): boolean {
  return items.every((item, index) => byStart(items[index - 1] ?? item, item) <= 0);
}

/** The first to come keeps its id: it is the one with an address. */
function withUniqueIds(items: readonly Fields[]): readonly Fields[] {
  const taken = new Set<unknown>();
  return items.map((item) => {
    const id = item['id'];
    let next = id;
    for (let number = 2; next !== undefined && taken.has(next); number += 1) next = `${String(id)}-${number}`;
    taken.add(next);
    return next === id ? item : { ...item, id: next };
  });
}
