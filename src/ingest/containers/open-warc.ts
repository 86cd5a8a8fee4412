import { unzipSync } from 'fflate';
import { WARCParser, type WARCRecord } from 'warcio';
import { countOf } from '../../text/count-of.ts';
import { safeUrl } from '../html/head/safe-url.ts';
import { byteText } from './byte-text.ts';
import { type ContainedDocument, type OpenedFile, refuseContainer } from './container.ts';
import { refuseZip } from './refuse-zip.ts';
import { type WholeRecords, wholeRecords } from './whole-records.ts';

const mostPages = 200;
const mostBytesOfPage = 20_000_000;

/** The pages of an archive, and whether something of it was left out. */
interface ReadArchive extends Pick<WholeRecords, 'isCut' | 'damaged'> {
  readonly pages: readonly ContainedDocument[];
}

/** Opens a web archive (ISO 28500): every page in it that was served whole, with its address. */
export async function openWarc(bytes: Uint8Array): Promise<OpenedFile> {
  return toOpened('warc', await readArchive(bytes));
}

/** Opens a packed web archive (WACZ 1.1): the pages of all archives in it. */
export async function openWacz(bytes: Uint8Array): Promise<OpenedFile> {
  const refusal = refuseZip('packed web archive', bytes);
  if (refusal !== undefined) return refusal;
  const files = unzipSync(bytes, { filter: ({ name }) => /^archive\/.+\.warc(?:\.gz)?$/.test(name) });
  const archives: ReadArchive[] = [];
  for (const archive of Object.values(files)) archives.push(await readArchive(archive));
  return toOpened('wacz', {
    pages: archives.flatMap(({ pages }) => pages),
    isCut: archives.some(({ isCut }) => isCut),
    damaged: archives.reduce((sum, { damaged }) => sum + damaged, 0),
  });
}

async function readArchive(bytes: Uint8Array): Promise<ReadArchive> {
  const pages: ContainedDocument[] = [];
  const { bytes: records, isCut, damaged } = wholeRecords(bytes);
  for await (const record of new WARCParser(new Blob([Uint8Array.from(records)]).stream())) {
    const page = await readPage(record);
    if (page !== undefined && pages.length <= mostPages) pages.push(page);
  }
  return { pages, isCut, damaged };
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

function toOpened(format: 'warc' | 'wacz', archive: ReadArchive): OpenedFile {
  const { pages, isCut, damaged } = archive;
  if (pages.length === 0) return refuseWithoutPage(archive);
  const notes = [
    ...(pages.length > mostPages ? [`Only the first ${mostPages} pages of the archive were read.`] : []),
    ...(isCut ? ['The archive breaks off in the middle of a record, which was left out.'] : []),
    ...(damaged > 0
      ? [`The archive is damaged in ${countOf(damaged, 'place')}: what stands there was left out.`]
      : []),
  ];
  return { status: 'opened', format, documents: pages.slice(0, mostPages), notes };
}

function refuseWithoutPage({ isCut, damaged }: ReadArchive): OpenedFile {
  const again = 'Save it again, or save the page itself as a web page.';
  if (isCut)
    return refuseContainer('cut-off-file', 'The web archive breaks off before a page in it is whole.', again);
  return damaged > 0
    ? refuseContainer('broken-container', 'The web archive is damaged: no page of it can be read.', again)
    : refuseContainer('empty-file', 'The web archive holds no page that was served whole.', again);
}
