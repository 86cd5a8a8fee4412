import { lexemesOf } from '../match/lexemes-of.ts';
import type { Alternative, Term } from '../match/term.ts';
import type { OpenList } from '../read/block-list.ts';
import type { OpenIndex } from '../read/open-index.ts';
import type { QuoteList } from '../read/quote-list.ts';
import { blocksOf, directoryLength } from '../words/list-blocks.ts';

/** For each of some growing quotes, what the surest alternative of a term that it has is worth; 0 where it has none. */
export type JudgeTerm = (quotes: Uint32Array, term: Term) => Promise<Float64Array>;

/** So many texts are read at once, if that is less than the lists. */
const mostTexts = 24;
const bytesOfText = 450;

/** Makes what tells which quotes have a term, by their texts or by the blocks of lists in which they stand, whichever is less to read. */
export function createJudge(index: OpenIndex, open: OpenList): JudgeTerm {
  return async (quotes, { alternatives }) => {
    const lists = alternatives.reduce((sum, { list }) => sum + costOf(list, quotes.length), 0);
    const byText = quotes.length <= mostTexts && lists > bytesOfText * quotes.length;
    const texts = byText ? await Promise.all(Array.from(quotes, index.readQuote)) : [];
    const lexemes = texts.map((quote) => (quote === undefined ? new Set<string>() : lexemesOf(quote)));
    const among = async (each: Alternative): Promise<Uint32Array> =>
      byText && each.how !== 'name' && each.list.at !== undefined
        ? quotes.filter((_, at) => lexemes[at]?.has(each.found))
        : (await open(each.list)).among(quotes);
    const found = await Promise.all(alternatives.map(among));
    const places = new Map(Array.from(quotes, (quote, at) => [quote, at] as const));
    const worth = new Float64Array(quotes.length);
    found.forEach((having, which) => {
      for (const quote of having) {
        const at = places.get(quote) ?? 0;
        if (worth[at] === 0) worth[at] = alternatives[which]?.weight ?? 0;
      }
    });
    return worth;
  };
}

/** About how many bytes are read of a list to find so many quotes in it. */
function costOf({ at, count }: QuoteList, quotes: number): number {
  const blocks = blocksOf(count);
  if (at === undefined || blocks === 0) return at?.length ?? 0;
  const directory = directoryLength(count);
  return directory + (Math.min(quotes, blocks) * (at.length - directory)) / blocks;
}
