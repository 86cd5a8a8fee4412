import type { SearchEngine } from '../engine/search-engine.ts';
import { unnamedSpeaker } from '../index/index-format.ts';
import { type Facet, facets } from '../query/facets.ts';
import { formatPart } from '../query/format-query.ts';
import type { Operator } from '../query/query.ts';

/** What the collection is narrowed by. */
export type ExampleSource = Pick<SearchEngine, 'readValues' | 'readShownDays'>;

/** Filters that find something in this index, as one would write them; none where nothing has a value. */
export async function readExamples(operator: Operator, index: ExampleSource): Promise<readonly string[]> {
  const values = operator === 'date' ? await readDayExamples(index) : await readValueExample(operator, index);
  return values.map((value) => formatPart({ type: 'filter', operator, value, excluded: false }));
}

/** The value that most quotes have. */
async function readValueExample(facet: Facet, index: ExampleSource): Promise<readonly string[]> {
  const { type, writtenBy } = facets[facet];
  const values = await index.readValues();
  const first = values[type].find(({ id, count }) => id !== unnamedSpeaker && count > 0);
  return first === undefined ? [] : [first[writtenBy]];
}

/** The last day, its month, all days since the first, and the days from the first to the last. */
async function readDayExamples(index: ExampleSource): Promise<readonly string[]> {
  const days = await index.readShownDays();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [...new Set([last, last.slice(0, 7), `${first}..`, `${first}..${last}`])];
}
