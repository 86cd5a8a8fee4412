import { isAside } from '../marks/is-aside.ts';
import type { MarkedWords, Span } from '../marks/marked-words.ts';
import { findNames } from '../names/find-names.ts';
import { toPassage } from '../names/mention.ts';
import type { Token } from '../names/tokenize.ts';
import { partsWithin, tokenize } from '../names/tokenize.ts';
import { readVocabulary } from '../names/vocabulary.ts';
import type { CuedPassage } from './cued-passage.ts';
import { findCues } from './find-cues.ts';

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
