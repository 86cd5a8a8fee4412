import { compareText } from '../../text/compare-text.ts';
import { findMentions } from '../index/find-mentions.ts';
import { aboutMark, type IndexFiles, indexVersion, type Manifest } from '../index/index-format.ts';
import { indexNames } from '../index/index-names.ts';
import { findNamePhrases } from '../index/name-phrases.ts';
import { writeDays } from '../index/quote-days.ts';
import type { FactRecord, OtherRecord, SearchName, SearchRecord } from '../index/search-record.ts';
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
  /** Questions that reports answer. */
  readonly facts?: readonly FactRecord[];
}

/** Builds every file of the index. The same source gives the same bytes, in whatever order its lists come. */
export function buildIndex({ records, names, others = [], facts = [] }: IndexSource): IndexFiles {
  const counts = { others: others.length, facts: facts.length };
  return new Map([
    ...writeIndex({ records, names, ...counts }),
    ...writeBeside('others', others.map(toRecord), namesOf(['place'], names)),
    ...writeBeside('facts', facts.map(factToRecord), namesOf(['place', 'person'], names)),
  ]);
}

type Written = readonly (readonly [name: string, text: string])[];

/** An index of another kind in a folder of its own; nothing where there is nothing of that kind. */
function writeBeside(
  folder: string,
  records: readonly SearchRecord[],
  names: readonly SearchName[],
): Written {
  if (records.length === 0) return [];
  return writeIndex({ records, names, others: 0, facts: 0 }).map(([name, text]) => [
    `${folder}/${name}`,
    text,
  ]);
}

/** Names by which other things than quotes are found: nobody says them, and no office is held in them. */
function namesOf(types: readonly SearchName['type'][], names: readonly SearchName[]): SearchName[] {
  return names.filter(({ type }) => types.includes(type)).map((name) => ({ ...name, roles: [] }));
}

/** A question in lines: what it asks, its values, what else it is called, and each passage. */
function factToRecord({ id, asks, values, keywords, passages, shown }: FactRecord): SearchRecord {
  const lines = [asks, values.join('; '), keywords.join('; '), ...passages];
  return { id, words: lines.join('\n'), speakers: [], outlet: '', kind: 'fact', shown: { fact: shown } };
}

/** A report, an event or a person as a text that the same index can hold. */
function toRecord({ id, type, title, text, url }: OtherRecord): SearchRecord {
  const words = text === undefined ? title : `${title}\n${text}`;
  return { id: `${type}/${id}`, words, speakers: [], outlet: '', kind: type, shown: { title, url } };
}

interface OneIndex extends Pick<Manifest, 'others' | 'facts'> {
  readonly records: readonly SearchRecord[];
  readonly names: readonly SearchName[];
}

function writeIndex({ records, names, others, facts: factCount }: OneIndex): Written {
  const ordered = orderRecords(records);
  const texts = ordered.records.map(({ words }) => readWords(words));
  const abouts = ordered.records.map(({ about = '' }) => readWords(about));
  const entries = indexNames({
    records: ordered.records,
    names: names.toSorted((one, other) => compareText(one.id, other.id)),
  });
  const places = new Map([...indexWords(texts), ...indexWords(abouts, aboutMark)]);
  const words = writeWords(places, findNamePhrases(entries));
  const nameFiles = writeNames(entries, findMentions(texts, entries));
  const facets = writeFacets(ordered.records, entries);
  const manifest: Manifest = {
    version: indexVersion,
    quotes: ordered.records.length,
    undated: ordered.undated,
    words: words.words,
    ends: words.ends,
    names: nameFiles.first,
    others,
    facts: factCount,
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
