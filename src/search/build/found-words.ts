import { createMentionFinder, type FindMentions } from '../index/find-mentions.ts';
import { aboutMark } from '../index/index-format.ts';
import type { NameEntry } from '../index/index-names.ts';
import { type SearchRecord, saidOf } from '../index/search-record.ts';
import { readWords } from '../words/read-words.ts';
import { createWordIndexer, type Places } from './index-words.ts';

/** What the words of records lead to. */
export interface FoundWords {
  /** Every folded word with its places, those of what something was said of with their mark. */
  readonly places: ReadonlyMap<string, Places>;
  /** For each entry, the numbers of the records whose words contain one of its spellings. */
  readonly mentions: readonly (readonly number[])[];
}

/** Finds the words of records, which are numbered as they come. */
export type FindWords = (records: readonly SearchRecord[], entries: readonly NameEntry[]) => FoundWords;

/** Goes through the records one by one and keeps of each only its numbers: the words of all at once fill the memory. */
export function findAllWords(
  records: readonly SearchRecord[],
  entries: readonly NameEntry[],
  findMentions: FindMentions = createMentionFinder(entries),
): FoundWords {
  const words = createWordIndexer();
  const mentions = entries.map((): number[] => []);
  records.forEach((record, number) => {
    const said = readWords(record.words);
    const about = readWords(saidOf(record));
    words.addWords(number, said);
    words.addWords(number, about, aboutMark);
    for (const name of findMentions(said)) mentions[name]?.push(number);
  });
  return { places: words.finish(), mentions };
}
