import { isWhole } from '../../domain/quote.ts';
import type { FoldWord } from '../content/fold-names.ts';
import type { NamedPerson } from '../content/named-person.ts';
import type { GivenWords, QuoteView, RenderedQuote } from '../quotes/quote-view.ts';
import { sharedClause } from './shared-clause.ts';
import { spokenText } from './spoken-text.ts';

/**
 * The same quotes, each with the words of it that another report gives to somebody else. That two quotes render one
 * utterance is not enough: both reports must print the words.
 */
export function markContested(quotes: readonly RenderedQuote[], fold: FoldWord): readonly QuoteView[] {
  const groups = Map.groupBy(quotes, ({ quote }) => quote.utterance);
  return quotes.map((view) => {
    const utteranceId = view.quote.utterance;
    if (utteranceId === undefined) return { ...view, contested: undefined };
    const others = groupAlike(
      (groups.get(utteranceId) ?? []).flatMap((other) => givenElsewhere(view, other, fold)),
    );
    return { ...view, contested: others.length === 0 ? undefined : { utteranceId, others } };
  });
}

/** A report that names nobody contradicts nobody. */
function givenElsewhere(view: RenderedQuote, other: RenderedQuote, fold: FoldWord): readonly GivenWords[] {
  const keys = [view, other].map(({ speakers }) => speakersKey(speakers));
  if (keys.includes('') || keys[0] === keys[1]) return [];
  const words = sharedClause(toSpoken(other), toSpoken(view), fold);
  return words === undefined ? [] : [{ words, speakers: other.speakers, quotes: [other] }];
}

function toSpoken({ quote }: RenderedQuote): { readonly text: string; readonly isStatement: boolean } {
  return { text: spokenText(quote), isStatement: isWhole(quote) };
}

/** Reports that give the same words to the same people stand together. */
export function groupAlike(given: readonly GivenWords[]): readonly GivenWords[] {
  const groups = Map.groupBy(given, ({ words, speakers }) => `${speakersKey(speakers)}: ${words}`);
  return Array.from(groups.values()).flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ ...first, quotes: [...new Set([first, ...others].flatMap(({ quotes }) => quotes))] }],
  );
}

/** One text for the same people in any order; empty where nobody is named. */
export function speakersKey(speakers: readonly NamedPerson[]): string {
  return speakers
    .map(({ id }) => id)
    .toSorted()
    .join(' ');
}
