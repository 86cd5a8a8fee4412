import { endOf, type Passage } from '../passages/passage.ts';
import type { DumpLine } from './read-line.ts';

const fewestParagraphWords = 20;
const fewestParagraphs = 3;
/** So many of its paragraphs stand apart on a page that parts them at all. */
const fewestApart = 0.6;

const announcesList = /(?::|…|\.\.\.)\s*$/;
const emptyLine = /(?:\r\n|\n|\r(?!\n))[^\n\r]*(?:\r\n|\n|\r(?!\n))/;

/** Lines with another right above or below, on a page with empty lines between its paragraphs: menus and boxes. */
export function findPackedLines(lines: readonly DumpLine[], source: string): readonly boolean[] {
  const touching = lines.map(({ passage }, index) => touches(lines[index - 1]?.passage, passage, source));
  const packed = touching.map((touchesAbove, index) => touchesAbove || touching[index + 1] === true);
  return partsParagraphs(lines, packed) ? withoutLists(lines, touching, packed) : lines.map(() => false);
}

function touches(above: Passage | undefined, below: Passage, source: string): boolean {
  return above !== undefined && !emptyLine.test(source.slice(endOf(above), below.start));
}

function partsParagraphs(lines: readonly DumpLine[], packed: readonly boolean[]): boolean {
  const paragraphs = packed.filter((_, index) => isParagraph(lines[index]));
  const apart = paragraphs.filter((isPacked) => !isPacked).length;
  return paragraphs.length >= fewestParagraphs && apart / paragraphs.length >= fewestApart;
}

function isParagraph(line: DumpLine | undefined): boolean {
  return line?.endsSentence === true && line.words >= fewestParagraphWords;
}

/** A list that the line above announces belongs to the text. */
function withoutLists(
  lines: readonly DumpLine[],
  touching: readonly boolean[],
  packed: readonly boolean[],
): readonly boolean[] {
  let isList = false;
  return packed.map((isPacked, index) => {
    if (touching[index] !== true)
      isList = announcesList.test(lines[index - 1]?.passage.text.slice(-10) ?? '');
    return isPacked && !isList;
  });
}
