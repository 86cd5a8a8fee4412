import { recordOf } from '../../text/tables/record-of.ts';
import { quotesInFacetFile } from '../index/index-format.ts';
import type { ReadFile } from '../index/index-loader.ts';
import { type Facet, facetNames } from '../query/facets.ts';
import { readNumbers } from '../words/number-text.ts';

/** For each facet, the number of the value of every quote; where a quote may have none, 0 is none. */
export type FacetColumns = Readonly<Record<Facet, Uint32Array>>;

/** Gives the columns, filled in at least for the quotes that are asked about. */
export type ReadFacetColumns = (quotes: Uint32Array) => Promise<FacetColumns>;

/** Makes a reader that loads the columns part by part, each part once. */
export function createColumnReader(quoteCount: number, readText: ReadFile<string>): ReadFacetColumns {
  const columns: FacetColumns = recordOf(facetNames, () => new Uint32Array(quoteCount));
  const isFilled = new Set<number>();
  const fill = async (part: number): Promise<void> => {
    const lines = (await readText(`facets/${part}.txt`)).split('\n');
    for (const [index, facet] of facetNames.entries())
      columns[facet].set(readNumbers(lines[index] ?? ''), part * quotesInFacetFile);
    isFilled.add(part);
  };
  return async (quotes) => {
    const missing = partsOf(quotes, { quoteCount, inFile: quotesInFacetFile }).filter(
      (part) => !isFilled.has(part),
    );
    await Promise.all(missing.map(fill));
    return columns;
  };
}

interface Parts {
  readonly quoteCount: number;
  readonly inFile: number;
}

/** The numbers of the files in which these quotes stand. */
export function partsOf(quotes: Uint32Array, { quoteCount, inFile }: Parts): number[] {
  const isNeeded = new Uint8Array(Math.ceil(quoteCount / inFile));
  for (let at = 0; at < quotes.length; at++) isNeeded[Math.floor((quotes[at] ?? 0) / inFile)] = 1;
  return Array.from(isNeeded.keys()).filter((part) => isNeeded[part] === 1);
}
