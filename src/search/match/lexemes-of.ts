import type { FoundQuote } from '../index/found-quote.ts';
import { aboutMark } from '../index/index-format.ts';
import { saidOf } from '../index/search-record.ts';
import { sensesOf } from '../senses/senses-of.ts';
import { readWords } from '../words/read-words.ts';

/** Everything by which the vocabulary leads to a quote, as the build found it in its text: forms, those of what it was said of behind their mark, and groups. */
export function lexemesOf(quote: FoundQuote): ReadonlySet<string> {
  const said = readWords(quote.words).flatMap(({ forms }) => forms);
  const about = readWords(saidOf(quote)).flatMap(({ forms }) => forms);
  const groups = [...said, ...about].flatMap((form) => sensesOf(form).map(({ group }) => group));
  return new Set([...said, ...about.map((form) => aboutMark + form), ...groups]);
}
