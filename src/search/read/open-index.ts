import { type FoundQuote, readQuoteFile } from '../index/found-quote.ts';
import { type FacetValues, type IndexedName, indexVersion, type Manifest } from '../index/index-format.ts';
import { createFileReader, type Load, type ReadFile } from '../index/index-loader.ts';
import { type QuoteDays, readDays } from '../index/quote-days.ts';
import { remember } from '../words/remember.ts';
import { readSortedWords } from '../words/sorted-words.ts';
import { createColumnReader, type ReadFacetColumns } from './facet-columns.ts';
import { createGroupReader, type ReadGroups } from './group-reader.ts';
import { createNearFinder, type EndsFile, type NearWord } from './near-words.ts';
import { loadPlaces, type QuoteList } from './quote-list.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { lettersOf, readWordFile, type WordPlaces } from './word-file.ts';

/** An index whose manifest is read; everything else is fetched when it is needed. */
export interface OpenIndex {
  readonly manifest: Manifest;
  readonly vocabulary: Vocabulary;
  readonly findNear: (word: string) => Promise<NearWord[]>;
  readonly readName: (number: number) => Promise<IndexedName | undefined>;
  readonly readText: ReadFile<string>;
  readonly readQuote: (number: number) => Promise<FoundQuote | undefined>;
  /** The list of quotes in which a word stands, loaded. */
  readonly loadPlaces: (places: WordPlaces) => Promise<QuoteList>;
  readonly readColumns: ReadFacetColumns;
  readonly readValues: () => Promise<FacetValues>;
  readonly readDays: () => Promise<QuoteDays>;
  readonly readGroups: ReadGroups;
}

const mostRemembered = 500;

export async function openIndex(load: Load): Promise<OpenIndex> {
  const manifest = await createFileReader(load, parseManifest)('manifest.json');
  const vocabulary = createVocabulary(
    manifest,
    createFileReader(load, (text) => readWordFile(text, manifest.lists)),
  );
  const readText = createFileReader(load, (text) => text);
  const readNames = createFileReader(load, parseNames);
  const readQuotes = createFileReader(load, readQuoteFile);
  const readDaysFile = createFileReader(load, readDays);
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
    readQuote: async (number) =>
      (await readQuotes(`quotes/${Math.floor(number / manifest.inFile)}.json`))[number % manifest.inFile],
    loadPlaces: (places) => loadPlaces(places, readText),
    readColumns: createColumnReader(manifest.quotes, readText),
    readValues: () => readValuesFile('values.json'),
    readDays: () => readDaysFile('days.txt'),
    readGroups: createGroupReader(manifest.quotes, readText),
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
