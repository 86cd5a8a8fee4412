import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { PeopleSoFar } from './people-so-far.ts';

/** A sentence, or the beginning of one. */
export interface SentencePlace {
  readonly paragraph: NamedParagraph;
  readonly start: number;
  readonly end: number;
}

const reach = 5;

/** The sentence of a word up to it, then those before it, the nearest first, in its paragraph and the one before. */
export function sentencesBefore(
  paragraph: NamedParagraph,
  at: number,
  { paragraphs }: Pick<PeopleSoFar, 'paragraphs'>,
): readonly SentencePlace[] {
  const earlier = paragraphs[paragraph.index - 1];
  const own = placesIn(paragraph, at);
  return [...own, ...(earlier === undefined ? [] : placesIn(earlier, earlier.tokens.length))].slice(0, reach);
}

function placesIn(paragraph: NamedParagraph, end: number): readonly SentencePlace[] {
  return paragraph.sentenceStarts
    .filter((start) => start < end)
    .map((start, sentence, starts) => ({ paragraph, start, end: Math.min(end, starts[sentence + 1] ?? end) }))
    .toReversed();
}
