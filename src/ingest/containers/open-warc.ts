import { unzipSync } from 'fflate';
import { WARCParser, type WARCRecord } from 'warcio';
import { safeUrl } from '../html/safe-url.ts';
import { byteText } from './byte-text.ts';
import { type ContainedDocument, type OpenedFile, refuseContainer } from './container.ts';

const mostPages = 200;
const mostBytesOfPage = 20_000_000;

/** Opens a web archive (ISO 28500): every page in it that was served whole, with its address. */
export async function openWarc(bytes: Uint8Array): Promise<OpenedFile> {
  return toOpened('warc', await readPages(bytes));
}

/** Opens a packed web archive (WACZ 1.1): the pages of all archives in it. */
export async function openWacz(bytes: Uint8Array): Promise<OpenedFile> {
  const files = unzipSync(bytes, { filter: ({ name }) => /^archive\/.+\.warc(?:\.gz)?$/.test(name) });
  const pages: ContainedDocument[] = [];
  for (const archive of Object.values(files)) pages.push(...(await readPages(archive)));
  return toOpened('wacz', pages);
}

async function readPages(bytes: Uint8Array): Promise<ContainedDocument[]> {
  const pages: ContainedDocument[] = [];
  const parser = new WARCParser(new Blob([Uint8Array.from(bytes)]).stream());
  for await (const record of parser) {
    const page = await readPage(record);
    if (page !== undefined && pages.length <= mostPages) pages.push(page);
  }
  return pages;
}

async function readPage(record: WARCRecord): Promise<ContainedDocument | undefined> {
  const type = record.httpHeaders?.headers.get('content-type') ?? '';
  if (record.warcType !== 'response' || !/html/i.test(type) || record.httpHeaders?.statusCode !== 200)
    return undefined;
  const content = await record.readFully(true);
  if (content === undefined || content.length > mostBytesOfPage) return undefined;
  const url = safeUrl(record.warcTargetURI);
  return { kind: 'page', content: decode(content, type), ...(url === undefined ? {} : { url }) };
}

/** By the header that the server sent, else by what the page declares, else as UTF-8. */
function decode(bytes: Uint8Array, type: string): string {
  const declared = /charset=["']?([\w:-]+)/i;
  const start = byteText(bytes.subarray(0, 2048));
  const label = declared.exec(type)?.[1] ?? declared.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function toOpened(format: 'warc' | 'wacz', pages: readonly ContainedDocument[]): OpenedFile {
  if (pages.length === 0)
    return refuseContainer(
      'empty-file',
      'The web archive holds no page that was served whole.',
      'Save the page itself as a web page.',
    );
  const kept = pages.slice(0, mostPages);
  const notes =
    pages.length > mostPages ? [`Only the first ${mostPages} pages of the archive were read.`] : [];
  return { status: 'opened', format, documents: kept, notes };
}
