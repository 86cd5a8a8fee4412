import { unzipSync } from 'fflate';
import { LimitReader, WARCParser, type WARCRecord } from 'warcio';
import { safeUrl } from '../html/safe-url.ts';
import { byteText } from './byte-text.ts';
import { type ContainedDocument, type OpenedFile, refuseContainer } from './container.ts';

const mostPages = 200;
const mostBytesOfPage = 20_000_000;

/** The pages of an archive, and how many were left out because the archive breaks off in them. */
interface ReadArchive {
  readonly pages: readonly ContainedDocument[];
  readonly cut: number;
}

/** Opens a web archive (ISO 28500): every page in it that was served whole, with its address. */
export async function openWarc(bytes: Uint8Array): Promise<OpenedFile> {
  return toOpened('warc', await readArchive(bytes));
}

/** Opens a packed web archive (WACZ 1.1): the pages of all archives in it. */
export async function openWacz(bytes: Uint8Array): Promise<OpenedFile> {
  const files = unzipSync(bytes, { filter: ({ name }) => /^archive\/.+\.warc(?:\.gz)?$/.test(name) });
  const archives: ReadArchive[] = [];
  for (const archive of Object.values(files)) archives.push(await readArchive(archive));
  const pages = archives.flatMap((archive) => archive.pages);
  return toOpened('wacz', { pages, cut: archives.reduce((sum, { cut }) => sum + cut, 0) });
}

async function readArchive(bytes: Uint8Array): Promise<ReadArchive> {
  const pages: ContainedDocument[] = [];
  let cut = 0;
  const parser = new WARCParser(new Blob([Uint8Array.from(bytes)]).stream());
  for await (const record of parser) {
    const isCut = await readToItsEnd(record);
    if (isCut) cut += 1;
    const page = isCut ? undefined : await readPage(record);
    if (page !== undefined && pages.length <= mostPages) pages.push(page);
  }
  return { pages, cut };
}

/** Whether fewer bytes are there than the record says. One that is not read is skipped by the parser, which then waits for ever for the missing ones. */
async function readToItsEnd(record: WARCRecord): Promise<boolean> {
  const { reader } = record;
  await record.readFully(false);
  return reader instanceof LimitReader && reader.limit > 0;
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

function toOpened(format: 'warc' | 'wacz', { pages, cut }: ReadArchive): OpenedFile {
  if (pages.length === 0)
    return cut === 0
      ? refuseContainer(
          'empty-file',
          'The web archive holds no page that was served whole.',
          'Save the page itself as a web page.',
        )
      : refuseContainer(
          'cut-off-file',
          'The web archive breaks off in the middle of a page.',
          'It was not saved to its end: save it again, or save the page itself as a web page.',
        );
  const notes = [
    ...(pages.length > mostPages ? [`Only the first ${mostPages} pages of the archive were read.`] : []),
    ...(cut > 0 ? ['The archive breaks off in the middle of a record, which was left out.'] : []),
  ];
  return { status: 'opened', format, documents: pages.slice(0, mostPages), notes };
}
