import type { Stretch } from '../../passages/stretch.ts';
import { isAside } from '../marks/is-aside.ts';
import type { MarkedWords } from '../marks/marked-words.ts';
import { readCapitals } from '../names/capitals.ts';
import { findNames } from '../names/find-names.ts';
import { nameParagraph } from '../names/named-paragraph.ts';
import type { Token } from '../names/tokenize.ts';
import { partsWithin, tokenize } from '../names/tokenize.ts';
import type { CuedParagraph } from './cued-paragraph.ts';
import { findCues } from './find-cues.ts';

/** Every paragraph with its tokens, names and cues; marked words are one token each. */
export function readParagraphs(
  text: string,
  lines: readonly Stretch[],
  marked: readonly MarkedWords[],
): readonly CuedParagraph[] {
  const tokens = tokenizeParagraphs(text, lines, marked);
  const capitals = readCapitals(tokens);
  return tokens.map((own, index) => {
    const paragraph = nameParagraph(index, own, findNames(own, capitals));
    return {
      paragraph,
      cues: findCues(paragraph),
      quotes: own.flatMap(({ kind }, at) => (kind === 'quote' ? [at] : [])),
      aside: isAsideBetween(text, lines, index),
    };
  });
}

/** A headline looks like an aside, but nothing was told before it. */
function isAsideBetween(text: string, lines: readonly Stretch[], index: number): boolean {
  const { start, end } = lines[index] ?? { start: 0, end: 0 };
  return index > 0 && isAside(text.slice(start, end));
}

function tokenizeParagraphs(
  text: string,
  lines: readonly Stretch[],
  marked: readonly MarkedWords[],
): readonly (readonly Token[])[] {
  let from = 0;
  return lines.map((line) => {
    while ((marked[from]?.outer.end ?? Infinity) <= line.start) from += 1;
    return tokenize(text, line, partsWithin(marked, from, line));
  });
}
