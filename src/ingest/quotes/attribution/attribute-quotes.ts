import type { CuedParagraph } from '../cues/cued-paragraph.ts';
import type { CuedText } from '../cues/cued-text.ts';
import type { RuledAttribution } from './attribution.ts';
import { attributeQuote } from './attribution-rules.ts';

/** Where one token stands for marked words. */
interface TokenPlace {
  readonly here: CuedParagraph;
  readonly at: number;
}

/** Marked words where they stand, and where the report names whoever says them. */
export interface AttributedWords extends TokenPlace {
  /** The words themselves, without marks; their parts are set together. */
  readonly words: string;
  readonly attribution?: RuledAttribution;
  /** Where a speaker was looked for, and what was found there: beside the beginning, then beside the end. */
  readonly tries: readonly AttributionTry[];
}

/** One place beside which the rules were tried. */
export interface AttributionTry extends TokenPlace {
  readonly found: RuledAttribution | undefined;
}

/** Goes through a report from top to bottom, so that each quotation is read with what the ones before it have told. */
export function attributeQuotes(report: CuedText): ReadonlyMap<number, AttributedWords> {
  const read = new Map<number, AttributedWords>();
  const attributed = new Map<number, RuledAttribution>();
  const ends = findEnds(report);
  for (const here of report.paragraphs) {
    for (const at of here.quotes) {
      const quote = quoteAt({ here, at });
      if (read.has(quote)) continue;
      const { attribution, tries } = attributeBoth(report, attributed, [{ here, at }, ends.get(quote)]);
      if (attribution !== undefined) attributed.set(quote, attribution);
      read.set(quote, {
        words: wordsOf(report, quote),
        here,
        at,
        tries,
        ...(attribution === undefined ? {} : { attribution }),
      });
    }
  }
  return read;
}

function quoteAt({ here, at }: TokenPlace): number {
  return here.paragraph.tokens[at]?.quote ?? -1;
}

function wordsOf({ text, marked }: CuedText, quote: number): string {
  const parts = marked[quote]?.parts ?? [];
  return parts.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** Where each quotation over several paragraphs ends. */
function findEnds({ paragraphs, marked }: CuedText): ReadonlyMap<number, TokenPlace> {
  return new Map(
    paragraphs.flatMap((here) =>
      here.quotes.flatMap((at) => {
        const quote = quoteAt({ here, at });
        return (marked[quote]?.parts.length ?? 0) > 1 ? [[quote, { here, at }] as const] : [];
      }),
    ),
  );
}

/** From this score on an attribution is clear. */
export const clearScore = 8;

/** By what stands around the beginning of the words; where that is not clear, by what clearly stands around their end. */
function attributeBoth(
  { paragraphs }: CuedText,
  attributed: ReadonlyMap<number, RuledAttribution>,
  [beginning, end]: readonly [TokenPlace, TokenPlace | undefined],
): Pick<AttributedWords, 'attribution' | 'tries'> {
  const first = tryBeside(beginning);
  if (end === undefined || (first.found?.score ?? 0) >= clearScore) return chosen(first, [first]);
  const last = tryBeside(end);
  return chosen((last.found?.score ?? 0) >= clearScore ? last : first, [first, last]);

  function tryBeside(place: TokenPlace): AttributionTry {
    return { ...place, found: attributeQuote({ paragraphs, attributed, ...place }) };
  }
}

function chosen(
  { found }: AttributionTry,
  tries: readonly AttributionTry[],
): Pick<AttributedWords, 'attribution' | 'tries'> {
  return found === undefined ? { tries } : { tries, attribution: found };
}
