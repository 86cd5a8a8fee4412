/** What is read of a saved page in one file (RFC 2557), or of a message. */
export interface MhtmlRoot {
  /**
   * The message that is left when all parts but its page are taken out: frames, style sheets and pictures are no report.
   * The page is the part at the address that the header names, else the first HTML part; the whole message where it has
   * none, and nothing where it is cut off before.
   */
  readonly message: string;
  /** The address of the saved page: of the whole file, else of its page. */
  readonly address: string | undefined;
  /** Whether it ends in the middle: no part follows its page, nor the line that closes the last one. */
  readonly isCutOff: boolean;
}

/** Reads the parts of a saved page or a message. */
export function rootOfMhtml(message: string): MhtmlRoot {
  const parts = partsOf(message);
  const page = findPage(message, parts);
  const isPageWhole = page !== undefined && page !== parts.at(-1);
  const isCutOff = boundaryOf(message) !== undefined && !isClosed(parts) && !isPageWhole;
  const root = page ?? (isCutOff ? '' : message);
  return {
    message: root,
    address: snapshotLocation(splitHeader(message).header) ?? locationOf(root),
    isCutOff,
  };
}

function findPage(message: string, parts: readonly string[]): string | undefined {
  const pages = parts.filter((part) => isPage(splitHeader(part).header));
  const location = snapshotLocation(splitHeader(message).header);
  const named = pages.find((part) => location !== undefined && locationOf(part) === location);
  // Of a file that is cut off the part in hand may be a frame before the page.
  return named ?? (location === undefined || isClosed(parts) ? pages[0] : undefined);
}

function isClosed(parts: readonly string[]): boolean {
  return parts.some((part) => part.startsWith('--'));
}

function boundaryOf(message: string): string | undefined {
  const { header } = splitHeader(message);
  const boundary = /boundary=(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i.exec(header);
  return boundary?.[1] ?? boundary?.[2];
}

/** Each part behind its line; behind the line that closes the last one two hyphens stand. */
function partsOf(message: string): readonly string[] {
  const line = boundaryOf(message);
  if (line === undefined) return [];
  const [, ...parts] = splitHeader(message).body.split(`--${line}`);
  return parts.map((part) => part.replace(/^\r?\n/, ''));
}

function splitHeader(part: string): { readonly header: string; readonly body: string } {
  const end = /\r?\n\r?\n/.exec(part);
  if (end === null) return { header: part, body: '' };
  return { header: part.slice(0, end.index), body: part.slice(end.index + end[0].length) };
}

const isPage = (header: string): boolean =>
  /^content-type:\s*(?:text\/html|application\/xhtml\+xml)/im.test(header);

function snapshotLocation(header: string): string | undefined {
  return /^snapshot-content-location:\s*(\S+)/im.exec(header)?.[1];
}

function locationOf(part: string): string | undefined {
  return /^content-location:\s*(\S+)/im.exec(splitHeader(part).header)?.[1];
}
