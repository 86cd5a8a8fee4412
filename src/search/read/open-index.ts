import { type FoundQuote, readQuoteFile } from '../index/found-quote.ts';
import { type FacetValues, type IndexedName, indexVersion, type Manifest } from '../index/index-format.ts';
import { createFileReader, type Load, type ReadFile } from '../index/index-loader.ts';
import { type QuoteDays, readDays } from '../index/quote-days.ts';
import { createSelector, type SelectHits } from '../select/select-hits.ts';
import { readNumbers } from '../words/number-text.ts';
import { remember } from '../words/remember.ts';
import { readSortedWords } from '../words/sorted-words.ts';
import { createColumnReader, type ReadFacetColumns } from './facet-columns.ts';
import { createNearFinder, type EndsFile, type NearWord } from './near-words.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { lettersOf, readWordFile } from './word-file.ts';

/** An index whose manifest is read; everything else is fetched when it is needed. */
export interface OpenIndex {
  readonly manifest: Manifest;
  readonly vocabulary: Vocabulary;
  readonly findNear: (word: string) => Promise<NearWord[]>;
  readonly readName: (number: number) => Promise<IndexedName | undefined>;
  readonly readText: ReadFile<string>;
  readonly readQuotes: ReadFile<readonly FoundQuote[]>;
  readonly readColumns: ReadFacetColumns;
  readonly readValues: () => Promise<FacetValues>;
  readonly readDays: () => Promise<QuoteDays>;
  readonly readGroups: () => Promise<Groups>;
}

/** Which quotes are renderings of one utterance. */
export interface Groups {
  /** For each quote, the number of the first rendering of the same utterance. */
  readonly groups: Uint32Array;
  readonly selectHits: SelectHits;
}

const mostRemembered = 500;

export async function openIndex(load: Load): Promise<OpenIndex> {
  const manifest = await createFileReader(load, parseManifest)('manifest.json');
  const vocabulary = createVocabulary(manifest, createFileReader(load, readWordFile));
  const readText = createFileReader(load, (text) => text);
  const readNames = createFileReader(load, parseNames);
  const readDaysFile = createFileReader(load, readDays);
  const readGroupsFile = createFileReader(load, (text) => readGroups(text, manifest.quotes));
  const readValuesFile = createFileReader(load, parseValues);
  return {
    manifest,
    vocabulary,
    findNear: remember(
      createNearFinder({ manifest, vocabulary, readEnds: createFileReader(load, readEndsFile) }),
      mostRemembered,
    ),
    readName: async (number) => {
      const file = manifest.names.findLastIndex((first) => first <= number);
      return (await readNames(`names/${file}.json`))[number - (manifest.names[file] ?? 0)];
    },
    readText,
    readQuotes: createFileReader(load, readQuoteFile),
    readColumns: createColumnReader(manifest.quotes, readText),
    readValues: () => readValuesFile('values.json'),
    readDays: () => readDaysFile('days.txt'),
    readGroups: () => readGroupsFile('groups.txt'),
  };
}

/* The build wrote these files with the same types, so they are trusted and not checked again in the browser. */

function parseManifest(text: string): Manifest {
  const manifest = JSON.parse(text) as Manifest;
  if (manifest.version !== indexVersion)
    throw new Error(`this index has version ${manifest.version}, and version ${indexVersion} is needed`);
  return manifest;
}

function parseNames(text: string): IndexedName[] {
  return JSON.parse(text) as IndexedName[];
}

function parseValues(text: string): FacetValues {
  return JSON.parse(text) as FacetValues;
}

function readEndsFile(text: string): EndsFile {
  const words = readSortedWords(text);
  return { words, letters: Int32Array.from(words, lettersOf) };
}

function readGroups(text: string, quotes: number): Groups {
  const firsts = Uint32Array.from({ length: quotes }, (_, quote) => quote);
  const written = readNumbers(text);
  let end = 0;
  for (let at = 0; at < written.length; at += 2) {
    const first = end + (written[at] ?? 0);
    end = first + (written[at + 1] ?? 0);
    firsts.fill(first, first, end);
  }
  return { groups: firsts, selectHits: createSelector(firsts) };
}
