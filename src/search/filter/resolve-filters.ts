import type { IndexedName, IndexedType, NamePhrase } from '../index/index-format.ts';
import { type DayRange, readDayRange } from '../query/day-range.ts';
import { facets } from '../query/facets.ts';
import type { FilterPart, QueryPart } from '../query/query.ts';
import type { KnownWord } from '../read/vocabulary.ts';
import type { WordIndex } from '../read/word-index.ts';
import { foldText } from '../words/read-words.ts';

/** A filter with the names its value means: none when the index knows no such value. */
export interface ResolvedFilter {
  readonly part: FilterPart;
  readonly names: readonly IndexedName[];
  readonly days?: DayRange;
  /** The nearest value the index does know, when it does not know this one. */
  readonly nearest?: IndexedName;
}

const mostPhrases = 40;

/** Finds out whom or what each filter means. Filters without a readable value are left out; the query explains them. */
export async function resolveFilters(
  parts: readonly QueryPart[],
  index: WordIndex,
): Promise<ResolvedFilter[]> {
  const filters = parts.filter((part) => part.type === 'filter').filter(({ value }) => value !== '');
  const resolved = await Promise.all(filters.map((part) => resolveFilter(part, index)));
  return resolved.filter((filter) => filter !== undefined);
}

async function resolveFilter(part: FilterPart, index: WordIndex): Promise<ResolvedFilter | undefined> {
  if (part.operator === 'date') {
    const days = readDayRange(part.value);
    return days === undefined ? undefined : { part, names: [], days };
  }
  const type = facets[part.operator].type;
  const names = await findNames(part.value, type, index);
  if (names.length > 0) return { part, names };
  const nearest = await findNearest(part.value, type, index);
  return { part, names, ...(nearest === undefined ? {} : { nearest }) };
}

/** The id itself wins, then a whole spelling, then a part of one, then the beginning of one. */
async function findNames(value: string, type: IndexedType, index: WordIndex): Promise<IndexedName[]> {
  const [first = '', ...rest] = foldText(value);
  const known = await index.vocabulary.find(first);
  const exact = await namesOf(
    phrasesOf(known).filter((phrase) => isSame(phrase.rest, rest)),
    index,
  );
  const ofType = exact.filter(({ name }) => name.type === type);
  const byId = ofType.filter(({ name }) => name.id === value);
  const whole = ofType.filter(({ phrase }) => phrase.whole);
  const best = [byId, whole, ofType].find(({ length }) => length > 0);
  if (best !== undefined) return unique(best.map(({ name }) => name));
  const longer = rest.length === 0 ? (await index.vocabulary.findStarting(first)).words : [];
  const started = [
    ...phrasesOf(known).filter((phrase) => startsWith(phrase.rest, rest)),
    ...longer.flatMap(phrasesOf),
  ];
  return unique((await namesOf(started, index)).map(({ name }) => name).filter((name) => name.type === type));
}

async function findNearest(
  value: string,
  type: IndexedType,
  index: WordIndex,
): Promise<IndexedName | undefined> {
  const near = (await Promise.all(foldText(value).map(index.findNear))).flat();
  const names = await namesOf(near.flatMap(phrasesOf), index);
  return names.find(({ name }) => name.type === type)?.name;
}

async function namesOf(
  phrases: readonly NamePhrase[],
  index: WordIndex,
): Promise<{ phrase: NamePhrase; name: IndexedName }[]> {
  const pairs = phrases
    .slice(0, mostPhrases)
    .flatMap((phrase) => phrase.names.slice(0, mostPhrases).map((number) => ({ phrase, number })));
  const read = await Promise.all(
    pairs
      .slice(0, mostPhrases)
      .map(async ({ phrase, number }) => ({ phrase, name: await index.readName(number) })),
  );
  return read.flatMap(({ phrase, name }) => (name === undefined ? [] : [{ phrase, name }]));
}

function phrasesOf(word: KnownWord | undefined): readonly NamePhrase[] {
  return word?.phrases ?? [];
}

function isSame(rest: readonly string[], asked: readonly string[]): boolean {
  return rest.length === asked.length && rest.every((word, at) => word === asked[at]);
}

/** The last asked word may still be unfinished. */
function startsWith(rest: readonly string[], asked: readonly string[]): boolean {
  return asked.every((word, at) =>
    at === asked.length - 1 ? (rest[at]?.startsWith(word) ?? false) : rest[at] === word,
  );
}

function unique(names: readonly IndexedName[]): IndexedName[] {
  return names.filter(
    (name, place) => names.findIndex(({ id, type }) => id === name.id && type === name.type) === place,
  );
}
