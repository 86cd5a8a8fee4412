import type { CuedPassage } from './cued-passage.ts';
import { findCues } from './find-cues.ts';
import { findNames } from './find-names.ts';
import type { MarkedWords, Span } from './marked-words.ts';
import { isAside } from './is-aside.ts';
import { toPassage } from './mention.ts';
import type { Token } from './tokenize.ts';
import { partsWithin, tokenize } from './tokenize.ts';
import { readVocabulary } from './vocabulary.ts';

/** Every paragraph with its tokens, names and cues; marked words are one token each. */
export function readPassages(
  text: string,
  paragraphs: readonly Span[],
  marked: readonly MarkedWords[],
): readonly CuedPassage[] {
  const tokens = tokenizeParagraphs(text, paragraphs, marked);
  const vocabulary = readVocabulary(tokens);
  return tokens.map((own, index) => {
    const passage = toPassage(index, own, findNames(own, vocabulary));
    return {
      passage,
      cues: findCues(passage),
      quotes: own.flatMap(({ kind }, at) => (kind === 'quote' ? [at] : [])),
      aside: isAsideBetween(text, paragraphs, index),
    };
  });
}

/** A headline looks like an aside, but nothing was told before it. */
function isAsideBetween(text: string, paragraphs: readonly Span[], index: number): boolean {
  const { start, end } = paragraphs[index] ?? { start: 0, end: 0 };
  return index > 0 && isAside(text.slice(start, end));
}

function tokenizeParagraphs(
  text: string,
  paragraphs: readonly Span[],
  marked: readonly MarkedWords[],
): readonly (readonly Token[])[] {
  let from = 0;
  return paragraphs.map((paragraph) => {
    while ((marked[from]?.outer.end ?? Infinity) <= paragraph.start) from += 1;
    return tokenize(text, paragraph, partsWithin(marked, from, paragraph));
  });
}
