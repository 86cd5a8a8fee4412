import type { Load } from '../../src/search/index/index-loader.ts';
import type { Corpus } from './make-corpus.ts';

/** File name → text, as a site would publish it. */
export type BuiltFiles = ReadonlyMap<string, string>;

/** An opened index: ids of the best ten quotes for a query. */
export type FindIds = (query: string) => Promise<readonly string[]>;

/** A search engine under test. */
export interface Engine {
  readonly build: (corpus: Corpus) => BuiltFiles | Promise<BuiltFiles>;
  /** `read` gives a published file, or some bytes of it; what an engine reads before its first answer is what a reader waits for. */
  readonly open: (read: Load) => Promise<FindIds>;
}

/** What the other engines index of a quote: its words, who said it, and every spelling of the name and of the places in it, which ours has too. */
export interface PlainDocument {
  readonly id: string;
  readonly text: string;
  readonly speaker: string;
  readonly aliases: string;
}

export function plainDocuments({ records, names }: Corpus): PlainDocument[] {
  const people = new Map(names.map((name) => [name.id, name]));
  const places = names
    .filter(({ type }) => type === 'place')
    .map(({ name, spellings }) => [name, ...spellings]);
  return records.map(({ id, words, speakers }) => {
    const person = people.get(speakers[0] ?? '');
    const named = places.filter((spellings) => spellings.some((spelling) => words.includes(spelling)));
    const aliases = [person?.spellings ?? [], ...named].flat().join(' ');
    return { id, text: words, speaker: person?.name ?? '', aliases };
  });
}

/** What an engine without stored texts needs beside its index to show a hit. */
export function documentsFile(corpus: Corpus): readonly [string, string] {
  return ['documents.json', JSON.stringify({ ...corpus, records: corpus.records })];
}
