import { joinParted, wordsInside } from '../../text/lines/join-parted.ts';

/** A line of a page of a PDF; lengths in points. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** How far its base line lies under the upper edge of the page. */
  readonly fromTop: number;
  /** Height of its letters. */
  readonly size: number;
  readonly pageHeight: number;
}

/** The paragraphs of a PDF, one a line. What stands alike at the edge of several pages is furniture and left out. */
export function joinPdfLines(pages: readonly (readonly PdfLine[])[]): string {
  const furniture = findFurniture(pages);
  const lines = pages.flatMap((page) => page.filter((line) => !isFurniture(line, furniture)));
  const words = wordsInside(lines.map(({ text }) => text).join('\n'));
  const rightEdge = lines.reduce((edge, { right }) => Math.max(edge, right), 0);
  const paragraphs: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    if (before === undefined || last === undefined || beginsParagraph(line, before, rightEdge))
      paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = joinParted(last, line.text, words);
  }
  return paragraphs.join('\n');
}

/** The part of a page's height in which a running head or foot stands. */
const edgeOfPage = 0.09;

const atEdge = ({ fromTop, pageHeight }: PdfLine): boolean =>
  fromTop < pageHeight * edgeOfPage || fromTop > pageHeight * (1 - edgeOfPage);

/** A running head but for its numbers. */
const withoutNumbers = (text: string): string => text.replaceAll(/\d+/g, '#');

function findFurniture(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const shapes = new Set(page.filter(atEdge).map(({ text }) => withoutNumbers(text)));
    for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([shape]) => shape));
}

/** The address that a browser prints at the edge of each page. */
export function addressOfPdf(pages: readonly (readonly PdfLine[])[]): string | undefined {
  const line = pages.flat().find((one) => atEdge(one) && printedAddress.test(one.text));
  return line === undefined ? undefined : /^\S+/.exec(line.text)?.[0];
}

const pageNumber = /^(?:page )?\d{1,4}(?: ?(?:\/|of) ?\d{1,4})?$/i;
const printedAddress = /^https?:\/\/\S+(?: \d{1,4}\/\d{1,4})?$/;

function isFurniture(line: PdfLine, furniture: ReadonlySet<string>): boolean {
  if (!atEdge(line)) return false;
  return (
    furniture.has(withoutNumbers(line.text)) || pageNumber.test(line.text) || printedAddress.test(line.text)
  );
}

/** A wider gap, other letters, an indent, a new page or column, or a line before it that ended short: its sentence is closed. */
function beginsParagraph(line: PdfLine, before: PdfLine, rightEdge: number): boolean {
  if (Math.abs(line.size - before.size) > 0.6) return true;
  const gap = line.fromTop - before.fromTop;
  if (gap > before.size * 1.75 || line.left - before.left > before.size * 0.8) return true;
  const endsShort = before.right < before.left + (rightEdge - before.left) * 0.85;
  return closesSentence.test(before.text) && (endsShort || gap < 0);
}

const closesSentence = /[.!?…”’"'»)\]]$/;
