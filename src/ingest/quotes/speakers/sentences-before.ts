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
  const { tokens, sentenceStarts } = paragraph;
  const last = tokens[end - 1]?.sentence;
  if (last === undefined) return [];
  const first = Math.max(0, last + 1 - reach);
  return sentenceStarts
    .slice(first, last + 1)
    .map((start, at, starts) => ({ paragraph, start, end: Math.min(end, starts[at + 1] ?? end) }))
    .toReversed();
}
