import { isHeldOn } from '../../text/held-on.ts';
import { facetNames, facets } from '../query/facets.ts';
import { foldText } from '../words/read-words.ts';
import { facetIds } from './facet-ids.ts';
import { type IndexedType, indexedTypes } from './index-format.ts';
import type { SearchName, SearchRecord } from './search-record.ts';

/** A name with the numbers of its quotes, before it is written. */
export interface NameEntry {
  readonly id: string;
  readonly type: IndexedType;
  readonly name: string;
  readonly spellings: readonly string[];
  readonly titles?: readonly string[];
  readonly of: readonly number[];
}

interface NameSource {
  readonly records: readonly SearchRecord[];
  readonly names: readonly SearchName[];
}

/** Every value a quote can be found by, its recorded names and the ones that only quotes mention, the most quoted first. */
export function indexNames(source: NameSource): NameEntry[] {
  const entries = [
    ...facetNames.flatMap((facet) => namedBy(source, facets[facet].type, facetIds[facet])),
    ...namedBy(source, 'place', () => []),
    ...indexRoles(source),
  ];
  return entries.toSorted(byTypeThenCount);
}

type IdsOf = (record: SearchRecord) => readonly string[];

function namedBy({ records, names }: NameSource, type: IndexedType, idsOf: IdsOf): NameEntry[] {
  const quotes = numbersByKey(records.map(idsOf));
  const recorded = new Map(names.filter((name) => name.type === type).map((name) => [name.id, name]));
  return [...new Set([...recorded.keys(), ...quotes.keys()])].map((id) => {
    const { name = id, spellings = [], titles = [] } = recorded.get(id) ?? {};
    return { id, type, name, spellings, titles, of: quotes.get(id) ?? [] };
  });
}

/** A title stands for the quotes of whoever held it on the day of the quote. */
function indexRoles({ records, names }: NameSource): NameEntry[] {
  const people = new Map(names.map((name) => [name.id, name]));
  const titlesOf = (record: SearchRecord): string[] =>
    record.speakers
      .flatMap((id) => people.get(id)?.roles ?? [])
      .filter((role) => isHeldOn(role, record))
      .map(({ title }) => title);
  const titles = new Map(
    [...people.values()].flatMap(({ roles }) => roles.map((role) => [roleId(role.title), role] as const)),
  );
  const quotes = numbersByKey(records.map((record) => titlesOf(record).map(roleId)));
  return [...titles].map(([id, { title, otherTitles = [] }]) => ({
    id,
    type: 'role',
    name: title,
    spellings: otherTitles,
    of: quotes.get(id) ?? [],
  }));
}

function roleId(title: string): string {
  return foldText(title).join('-');
}

function numbersByKey(keys: readonly (readonly string[])[]): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  keys.forEach((ofOne, number) => {
    for (const key of new Set(ofOne)) {
      const known = numbers.get(key);
      if (known === undefined) numbers.set(key, [number]);
      else known.push(number);
    }
  });
  return numbers;
}

function byTypeThenCount(one: NameEntry, other: NameEntry): number {
  const byType = indexedTypes.indexOf(one.type) - indexedTypes.indexOf(other.type);
  return byType || other.of.length - one.of.length || (one.id < other.id ? -1 : 1);
}
