import { findStatement } from './find-statement.ts';
import { evidence, type ProposedOccasion, toProposal } from './proposed-occasion.ts';
import { contextOf, ofQuoteIn, type QuotePlace, wordsAt } from './quote-place.ts';
import { findNamedOccasion, findOccasionInHeading } from './suggest-occasion.ts';

/** The sentence of the quote names its occasion. */
export function namedInSentence(place: QuotePlace): ProposedOccasion | undefined {
  const { occasions, outside, own } = place;
  return toProposal(findNamedOccasion(occasions, wordsAt(outside, own), contextOf(place)));
}

/** A sentence before in the paragraph, or the quote before, names it; the nearest counts. */
export function namedBefore(place: QuotePlace): ProposedOccasion | undefined {
  const { occasions, outside, own, before } = place;
  for (const sentence of before.toReversed()) {
    const words = wordsAt(outside, sentence);
    const named = tellsOfWords.test(words)
      ? findNamedOccasion(occasions, words, contextOf(place))
      : undefined;
    const found = toProposal(named, evidence.before) ?? ofQuoteIn(place, sentence);
    if (found !== undefined) return found;
  }
  return ofQuoteIn(place, own);
}

const tellsOfWords =
  /\b(?:said|says|told|tells|spoke|speaking|speaks|remarks?|comments?|stated|noted|added|called|asked|answered|thanked|reflected|declared|announced|pressed|statement|interview|according)\b/i;

/** The heading above names it. */
export function namedInHeading({
  occasions,
  paragraph,
  text,
  own,
}: QuotePlace): ProposedOccasion | undefined {
  const { heading } = paragraph;
  const found = heading === '' ? undefined : findOccasionInHeading(occasions, heading, wordsAt(text, own));
  return toProposal(found, evidence.heading);
}

/** Its sentence, or the one before with it, tells what the record of a statement tells. */
export function tellsOfStatement({
  occasions,
  before,
  own,
  text,
  words,
}: QuotePlace): ProposedOccasion | undefined {
  const found = findStatement(occasions, wordsAt(text, own), words);
  const last = before.at(-1);
  if (found !== undefined || last === undefined) return toProposal(found);
  const start = Math.max(last.start, own.start - farthestBefore);
  return toProposal(findStatement(occasions, wordsAt(text, { start, end: own.end }), words));
}

const farthestBefore = 1500;

/** The next sentence names it, and nothing before does. */
export function namedBehind(place: QuotePlace): ProposedOccasion | undefined {
  const { occasions, behind, outside } = place;
  if (behind === undefined) return undefined;
  return toProposal(
    findNamedOccasion(occasions, wordsAt(outside, behind), contextOf(place)),
    evidence.behind,
  );
}
