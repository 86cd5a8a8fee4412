import { compareText } from '../../text/compare-text.ts';
import { findMentions } from '../index/find-mentions.ts';
import { type IndexFiles, indexVersion, type Manifest } from '../index/index-format.ts';
import { indexNames } from '../index/index-names.ts';
import { findNamePhrases } from '../index/name-phrases.ts';
import { writeDays } from '../index/quote-days.ts';
import type { OtherRecord, SearchName, SearchRecord } from '../index/search-record.ts';
import { writeNumbers } from '../words/number-text.ts';
import { readWords } from '../words/read-words.ts';
import { indexWords } from './index-words.ts';
import { type OrderedRecords, orderRecords } from './order-records.ts';
import { writeFacets } from './write-facets.ts';
import { writeNames } from './write-names.ts';
import { writeQuotes } from './write-quotes.ts';
import { writeWords } from './write-words.ts';

export interface IndexSource {
  readonly records: readonly SearchRecord[];
  readonly names: readonly SearchName[];
  /** Reports, events and people, for the second group of results. */
  readonly others?: readonly OtherRecord[];
}

/** Builds every file of the index. The same source gives the same bytes, in whatever order its lists come. */
export function buildIndex({ records, names, others = [] }: IndexSource): IndexFiles {
  const quotes = buildQuoteIndex({ records, names, others });
  if (others.length === 0) return new Map(quotes);
  const second = buildQuoteIndex({
    records: others.map(toRecord),
    names: names.filter(({ type }) => type === 'place'),
    others: [],
  });
  return new Map([...quotes, ...second.map(([name, text]) => [`others/${name}`, text] as const)]);
}

/** A report, an event or a person as a text that the same index can hold. */
function toRecord({ id, type, title, text, url }: OtherRecord): SearchRecord {
  const words = text === undefined ? title : `${title}\n${text}`;
  return { id: `${type}/${id}`, words, speakers: [], outlet: '', kind: type, shown: { title, url } };
}

function buildQuoteIndex({ records, names, others }: Required<IndexSource>): (readonly [string, string])[] {
  const ordered = orderRecords(records);
  const texts = ordered.records.map(({ words }) => readWords(words));
  const entries = indexNames({
    records: ordered.records,
    names: names.toSorted((one, other) => compareText(one.id, other.id)),
  });
  const words = writeWords(indexWords(texts), findNamePhrases(entries));
  const nameFiles = writeNames(entries, findMentions(texts, entries));
  const facets = writeFacets(ordered.records, entries);
  const manifest: Manifest = {
    version: indexVersion,
    quotes: ordered.records.length,
    undated: ordered.undated,
    words: words.words,
    ends: words.ends,
    names: nameFiles.first,
    others: others.length,
  };
  return [
    ['manifest.json', JSON.stringify(manifest)],
    ['groups.txt', writeGroups(ordered)],
    ['days.txt', writeDays(ordered.records)],
    ['values.json', JSON.stringify(facets.values)],
    ...words.files,
    ...nameFiles.files,
    ...facets.files,
    ...writeQuotes(ordered.records, names),
  ];
}

/** Each group as its distance from the end of the group before it, and its length. */
function writeGroups({ groups }: OrderedRecords): string {
  return writeNumbers(groups.flatMap(([first, count], index) => [first - endOf(groups[index - 1]), count]));
}

function endOf(group: readonly [first: number, count: number] | undefined): number {
  return group === undefined ? 0 : group[0] + group[1];
}
