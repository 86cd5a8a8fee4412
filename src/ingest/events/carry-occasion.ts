import type { KnownEvent } from './known-event.ts';
import { evidence, type ProposedOccasion, toProposal } from './proposed-occasion.ts';
import { contextOf, countBefore, ofQuoteIn, type QuotePlace, wordsAt } from './quote-place.ts';
import { findNamedOccasion } from './suggest-occasion.ts';

const goesOn =
  /\b(?:(?:he|she|they) (?:also |then )?(?:added|continued|went on|concluded)|(?:in|during) (?:his|her|their) (?:comments|remarks|speech|statement|reply|turn)|for (?:his|her|their) part|(?:standing|speaking) (?:beside|next to|alongside))\b/i;

const longestLead = 3000;

/** “She added”, “in his remarks”: the paragraph goes on from the one before, at an occasion where this speaker was as well. */
export function goesOnFromAbove(place: QuotePlace): ProposedOccasion | undefined {
  const { paragraph, own, text, occasions } = place;
  const lead = text.slice(Math.max(paragraph.start, own.end - longestLead), own.end);
  const before = lastSuggestionAbove(place);
  if (before === undefined || !goesOn.test(lead)) return undefined;
  return occasions.some(({ id }) => id === before.event)
    ? { ...before, evidence: evidence.above }
    : undefined;
}

function lastSuggestionAbove({ quotes, suggestions, paragraph, paragraphs }: QuotePlace) {
  const above = paragraphs[paragraph.index - 1];
  if (above === undefined || above.heading !== paragraph.heading) return undefined;
  const before = countBefore(quotes, paragraph.start) - 1;
  return (quotes[before]?.at ?? -1) >= above.start ? suggestions[before] : undefined;
}

const farthestAbove = 8;
const mostSentencesAbove = 60;

/** The same speaker's statement in a paragraph above, under the same heading. */
export function carriedOver(place: QuotePlace): ProposedOccasion | undefined {
  const { occasions, paragraphs, paragraph, outside } = place;
  const statements = occasions.filter(({ isStatement }) => isStatement);
  const above = paragraphs
    .slice(Math.max(0, paragraph.index - farthestAbove), paragraph.index)
    .filter(({ heading }) => heading === paragraph.heading)
    .flatMap(({ sentences }) => sentences.slice(-mostSentencesAbove))
    .slice(-mostSentencesAbove)
    .toReversed();
  for (const sentence of above) {
    const quoted = ofQuoteIn(place, sentence);
    if (quoted !== undefined)
      return statements.some(({ id }) => id === quoted.event)
        ? { ...quoted, evidence: evidence.speaker }
        : undefined;
    const words = wordsAt(outside, sentence);
    const fitting = theRemarks.test(words) ? occasions : statements.filter((event) => namesAll(event, words));
    const found = findNamedOccasion(fitting, words, contextOf(place));
    if (found !== undefined) return toProposal(found, evidence.speaker);
  }
  return undefined;
}

/** A sentence that says where all of a report's words were said. */
const theRemarks = /\b(?:made|gave) (?:the|his|her|their|these|those) (?:remarks|comments|statements?)\b/i;

/** Whether a text names everybody who took part. */
function namesAll({ names }: KnownEvent, text: string): boolean {
  return names.every((spellings) => spellings.some((spelling) => text.includes(spelling)));
}
