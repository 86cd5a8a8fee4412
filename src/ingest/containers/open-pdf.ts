import { getDocumentProxy } from 'unpdf';
import { countOf } from '../../text/count-of.ts';
import { safeUrl } from '../html/head/safe-url.ts';
import { besideStrays } from './beside-strays.ts';
import { type OpenedFile, refuseContainer } from './container.ts';
import { addressOfPdf, joinPdfLines, type PdfLine } from './join-pdf-lines.ts';
import { isInColumns, type LinePiece, orderColumns } from './order-columns.ts';
import { damageNotes, isDamaged, refusePdf } from './pdf-damage.ts';

const mostPages = 300;

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** What was read, page by page, and the numbers of the pages of which something could not be. */
interface ReadPdf {
  readonly pages: readonly (readonly PdfLine[])[];
  readonly damaged: readonly number[];
  readonly inColumns: readonly number[];
  readonly count: number;
}

/**
 * Opens the text layer of a PDF: lines joined to paragraphs, what repeats at the head and foot of pages left out. Of a page
 * that is damaged it takes what can be read, and says so.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedFile> {
  return besideStrays(async () => {
    try {
      return openPages(await readPages(bytes), bytes);
    } catch (error) {
      return refusePdf(bytes, error);
    }
  });
}

function openPages({ pages, damaged, inColumns, count }: ReadPdf, bytes: Uint8Array): OpenedFile {
  const content = joinPdfLines(pages);
  if (content.trim() === '')
    return damaged.length > 0 || isDamaged(bytes, count) ? refusePdf(bytes) : refuseScan();
  const notes = [
    ...(count > mostPages ? [`Only the first ${mostPages} pages of the PDF were read.`] : []),
    ...damageNotes(bytes, damaged, count),
    ...columnNotes(inColumns),
  ];
  const url = safeUrl(addressOfPdf(pages));
  const document = { kind: 'text', content, ...(url === undefined ? {} : { url }) } as const;
  return { status: 'opened', format: 'pdf', documents: [document], notes };
}

function columnNotes([first, ...more]: readonly number[]): readonly string[] {
  if (first === undefined) return [];
  const where =
    more.length === 0
      ? `Page ${first} of the PDF was`
      : `${countOf(more.length + 1, 'page')} of the PDF, the first of them page ${first}, were`;
  return [`${where} read column by column: compare the order of the lines.`];
}

function refuseScan(): OpenedFile {
  return refuseContainer(
    'scan-without-text',
    'The PDF has no text layer: its pages are pictures or empty.',
    'Run it through a program that recognises text (OCR), or save the report as a web page.',
  );
}

/**
 * Each page twice: a reader that forgives is given the words, one that does not tells whether some are lost. Neither alone would
 * do: where a font is missing the second leaves its words out without an error, and only beside the first is that seen.
 */
async function readPages(bytes: Uint8Array): Promise<ReadPdf> {
  const forgiving = await loadPdf(bytes, false);
  const strict = await loadPdf(bytes, true).catch(() => undefined);
  const damaged: number[] = [];
  const inColumns: number[] = [];
  const pages: (readonly PdfLine[])[] = [];
  for (let page = 1; page <= Math.min(forgiving.numPages, mostPages); page += 1) {
    const pieces = await readPieces(forgiving, page).catch(() => undefined);
    const lines = pieces && toLines(pieces);
    const sure = strict && (await readPieces(strict, page).then(toLines, () => undefined));
    if (pieces !== undefined && isInColumns(pieces)) inColumns.push(page);
    if (lines === undefined || sure === undefined || !areSame(lines, sure)) damaged.push(page);
    pages.push(lines ?? []);
  }
  const count = forgiving.numPages;
  await forgiving.cleanup();
  await strict?.cleanup();
  return { pages, damaged, inColumns, count };
}

const areSame = (lines: readonly PdfLine[], sure: readonly PdfLine[]): boolean =>
  lines.length === sure.length && lines.every(({ text }, index) => text === sure[index]?.text);

/** Of a copy, since the reader takes the bytes away. */
function loadPdf(bytes: Uint8Array, stopAtErrors: boolean): Promise<PdfDocument> {
  return getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, stopAtErrors });
}

interface Placed {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** A wider gap, in heights of the letters, may part two columns. */
const widestSpace = 1;

type PagePiece = LinePiece & Pick<PdfLine, 'pageHeight'>;

/** The lines of a page from top to bottom: pieces of one height, from left to right; one column below the other. */
function toLines(pieces: readonly PagePiece[]): readonly PdfLine[] {
  const [{ pageHeight } = { pageHeight: 0 }] = pieces;
  return orderColumns(pieces).map((line) => ({ ...line, pageHeight }));
}

/** What stands on a page without a wide gap in it. */
async function readPieces(pdf: PdfDocument, number: number): Promise<readonly PagePiece[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const { height: pageHeight } = page.getViewport({ scale: 1 });
  const pieces: { text: string; x: number; y: number; end: number; size: number }[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const { str, transform, width, height } = item as Placed;
    const [, , , scale = height, x = 0, y = 0] = transform;
    const last = pieces.at(-1);
    const isSameLine =
      last !== undefined &&
      Math.abs(last.y - y) < Math.max(2, Math.abs(scale) * 0.4) &&
      x >= last.x &&
      x - last.end < Math.abs(scale) * widestSpace;
    if (isSameLine) {
      const gap = x - last.end > Math.abs(scale) * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(str);
      last.text += (gap ? ' ' : '') + str;
      if (str.trim() !== '') last.end = x + width;
    } else if (str.trim() !== '') pieces.push({ text: str, x, y, end: x + width, size: Math.abs(scale) });
  }
  return pieces.map(({ text, x, y, end, size }) => ({
    text: text.trim(),
    left: x,
    right: end,
    fromTop: pageHeight - y,
    size,
    pageHeight,
  }));
}
