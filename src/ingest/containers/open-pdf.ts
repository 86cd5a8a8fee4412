import { getDocumentProxy } from 'unpdf';
import { safeUrl } from '../html/safe-url.ts';
import { type OpenedFile, refuseContainer } from './container.ts';
import { addressOfPdf, joinPdfLines, type PdfLine } from './join-pdf-lines.ts';

const mostPages = 300;

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Opens the text layer of a PDF: lines joined to paragraphs, what repeats at the head and foot of pages left out. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedFile> {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  const pages: (readonly PdfLine[])[] = [];
  for (let page = 1; page <= Math.min(pdf.numPages, mostPages); page += 1)
    pages.push(await readLines(pdf, page));
  const content = joinPdfLines(pages);
  await pdf.cleanup();
  if (content.trim() === '')
    return refuseContainer(
      'scan-without-text',
      'The PDF has no text layer: its pages are pictures.',
      'Run it through a program that recognises text (OCR), or save the report as a web page.',
    );
  const notes = pdf.numPages > mostPages ? [`Only the first ${mostPages} pages of the PDF were read.`] : [];
  const url = safeUrl(addressOfPdf(pages));
  const document = { kind: 'text', content, ...(url === undefined ? {} : { url }) } as const;
  return { status: 'opened', format: 'pdf', documents: [document], notes };
}

interface Placed {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** The lines of a page from top to bottom: pieces of one height, from left to right. */
async function readLines(pdf: PdfDocument, number: number): Promise<readonly PdfLine[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const { height: pageHeight } = page.getViewport({ scale: 1 });
  const lines: { text: string; x: number; y: number; end: number; size: number }[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const { str, transform, width, height } = item as Placed;
    const [, , , scale = height, x = 0, y = 0] = transform;
    const last = lines.at(-1);
    const isSameLine =
      last !== undefined && Math.abs(last.y - y) < Math.max(2, Math.abs(scale) * 0.4) && x >= last.x;
    if (isSameLine) {
      const gap = x - last.end > Math.abs(scale) * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(str);
      last.text += (gap ? ' ' : '') + str;
      last.end = x + width;
    } else if (str.trim() !== '') lines.push({ text: str, x, y, end: x + width, size: Math.abs(scale) });
  }
  return lines.map(({ text, x, y, end, size }) => ({
    text: text.trim(),
    left: x,
    right: end,
    fromTop: pageHeight - y,
    size,
    pageHeight,
  }));
}
