import type { ArticleInput } from '../../domain/article.ts';
import type { Span } from '../../domain/span.ts';
import { placeWords } from '../../text/anchor/place-words.ts';
import { isRecord } from '../../text/is-record.ts';
import type { ArticleDraft } from '../draft/article-draft.ts';
import { isSame } from './diff-drafts.ts';

type Fields = Readonly<Record<string, unknown>>;
type Draft = Omit<ArticleDraft, 'id'>;

export interface Versions {
  /** The draft as the machine last wrote it; undefined where a person wrote the file. */
  readonly base: Draft | undefined;
  /** The file as it is, with what a person changed. */
  readonly edited: Draft;
  /** What the machine makes of the changed file. */
  readonly fresh: Draft;
  /** The text of the changed file. */
  readonly source: string;
}

/** A changed file's draft in which every field a person changed is as the person left it; what was published stays so. */
export function mergeDraft({ base, edited, fresh, source }: Versions): Draft {
  const [before, own, made] = [fieldsOf(base?.article), fieldsOf(edited.article), fieldsOf(fresh.article)];
  const place = createPlacer(source);
  const merged = (key: string, keyOf: KeyOf) =>
    list(key, mergeLists({ base: before[key], edited: own[key], fresh: made[key] }, keyOf).map(place));
  const article = {
    ...(edited.article.draft === undefined ? {} : { draft: edited.article.draft }),
    ...mergeFields(withoutLists(before), withoutLists(own), withoutLists(made)),
    source: mergeSource(fieldsOf(base?.article.source), edited.article.source, fresh.article.source),
    ...merged('quotes', wordsOf),
    ...merged('notQuotes', wordsOf),
    ...merged('events', eventOf),
    ...list('review', mergeNotes(base?.article.review, edited.article.review, fresh.article.review)),
    // The schema checks the whole before it is written.
  } as unknown as ArticleInput;
  return { article, body: choose(base?.body, edited.body, fresh.body) ?? fresh.body };
}

function fieldsOf(value: object | undefined): Fields {
  return { ...value };
}

function list(key: string, items: readonly unknown[]): Fields {
  return items.length === 0 ? {} : { [key]: items };
}

const mergedByThemselves = new Set(['draft', 'source', 'quotes', 'notQuotes', 'events', 'review']);

/** The fields that are kept or replaced as a whole. */
function withoutLists(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !mergedByThemselves.has(key)));
}

/** A person's value where a person changed it; else the machine's. */
function choose<T>(base: T, edited: T, fresh: T): T {
  return isSame(base, edited) ? fresh : edited;
}

function mergeFields(base: Fields, edited: Fields, fresh: Fields): Fields {
  const keys = [...new Set([...Object.keys(base), ...Object.keys(edited), ...Object.keys(fresh)])];
  const merged = keys.map((key) => [key, choose(base[key], edited[key], fresh[key])] as const);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

/** Name, hash and place always follow the file. */
function mergeSource(base: Fields, edited: ArticleInput['source'], fresh: ArticleInput['source']): Fields {
  return { ...mergeFields(base, { ...edited }, { ...fresh }), file: fresh.file };
}

type KeyOf = (item: Fields) => string;

const wordsOf: KeyOf = ({ words }) => String(words);
const eventOf: KeyOf = ({ event }) => String(event);

/** Merges records that are known by their words: those deleted stay deleted, those added stay, the rest is merged field by field. */
function mergeLists(
  { base, edited, fresh }: Record<'base' | 'edited' | 'fresh', unknown>,
  keyOf: KeyOf,
): readonly Fields[] {
  const [before, own, made] = [records(base), records(edited), records(fresh)];
  const pairs = own.map((item) => pairOf(item, before, made, keyOf));
  const kept = pairs.flatMap(({ item, former, next }) => {
    if (former === undefined)
      return [next === undefined ? item : mergeFields(item, item, { ...next, ...item })];
    if (next !== undefined) return [mergeFields(former, item, next)];
    return isSame(former, item) ? [] : [item];
  });
  const used = new Set(pairs.flatMap(({ next }) => next ?? []));
  const deleted = new Set(before.filter((item) => !pairs.some(({ former }) => former === item)).map(keyOf));
  const added = made.filter((item) => !used.has(item) && !deleted.has(keyOf(item)));
  return withUniqueIds(isInOrder(own) ? [...kept, ...added].toSorted(byStart) : [...kept, ...added]);
}

interface Pair {
  readonly item: Fields;
  readonly former: Fields | undefined;
  readonly next: Fields | undefined;
}

/** A person's record, the machine's former one at the same place, and the machine's new one with the same words. */
function pairOf(item: Fields, before: readonly Fields[], made: readonly Fields[], keyOf: KeyOf): Pair {
  const former =
    before.find((one) => keyOf(one) === keyOf(item) && isSame(one['span'], item['span'])) ??
    before.find((one) => overlaps(one, item)) ??
    before.find((one) => !('span' in one) && keyOf(one) === keyOf(item));
  const key = keyOf(former ?? item);
  const order = before.filter((one) => keyOf(one) === key).indexOf(former ?? item);
  const sameWords = made.filter((one) => keyOf(one) === key);
  return { item, former, next: sameWords[Math.max(0, order)] ?? sameWords[0] };
}

function overlaps(left: Fields, right: Fields): boolean {
  const [a, b] = [spanOf(left), spanOf(right)];
  return a !== undefined && b !== undefined && a[0] < b[1] && b[0] < a[1];
}

function spanOf({ span }: Fields): Span | undefined {
  return Array.isArray(span) && typeof span[0] === 'number' && typeof span[1] === 'number'
    ? [span[0], span[1]]
    : undefined;
}

function byStart(left: Fields, right: Fields): number {
  return (spanOf(left)?.[0] ?? 0) - (spanOf(right)?.[0] ?? 0);
}

/** Records that a person put into another order stay in it. */
function isInOrder(items: readonly Fields[]): boolean {
  return items.every((item, index) => byStart(items[index - 1] ?? item, item) <= 0);
}

function records(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
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

/** A note that was ticked off stays off; new ones come behind. */
function mergeNotes(
  base: readonly string[] = [],
  edited: readonly string[] = [],
  fresh: readonly string[] = [],
): readonly string[] {
  return [
    ...edited.filter((note) => fresh.includes(note) || !base.includes(note)),
    ...fresh.filter((note) => !base.includes(note) && !edited.includes(note)),
  ];
}

/** Puts recorded words where they stand in the changed text: every `words` or `printed` with a `span`, however deep. */
function createPlacer(source: string): (item: Fields) => Fields {
  const place = (item: Fields): Fields => {
    const moved = Object.fromEntries(Object.entries(item).map(([key, value]) => [key, placeValue(value)]));
    const words = item['words'] ?? item['printed'];
    const span = spanOf(item);
    return typeof words === 'string' && span !== undefined
      ? { ...moved, span: findAgain(source, words, span) }
      : moved;
  };
  const placeValue = (value: unknown): unknown => {
    if (isRecord(value)) return place(value);
    return Array.isArray(value) ? value.map((item) => (isRecord(item) ? place(item) : item)) : value;
  };
  return place;
}

/** The place of the words nearest to where they stood; where they are gone the old place stays, and npm run prove will tell. */
function findAgain(source: string, words: string, span: Span): Span {
  const place = placeWords(source, { words, at: span[0] });
  if (place.kind === 'exact') return place.span;
  return place.kind === 'several' ? (place.spans[0] ?? span) : span;
}
