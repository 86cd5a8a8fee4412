/**
 * The message that is left of a saved page when all parts but its page are taken out: frames, style sheets and pictures
 * are no report. The page is the part at the address that the header names, else the first HTML part (RFC 2557).
 */
export function rootOfMhtml(message: string): string {
  const { header, body } = splitHeader(message);
  const boundary = /boundary=(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i.exec(header);
  const line = boundary?.[1] ?? boundary?.[2];
  if (line === undefined) return message;
  const parts = body
    .split(`--${line}`)
    .slice(1)
    .map((part) => part.replace(/^\r?\n/, ''));
  const pages = parts.filter((part) => isPage(splitHeader(part).header));
  const location = snapshotLocation(header);
  const page = pages.find((part) => location !== undefined && locationOf(part) === location) ?? pages[0];
  return page ?? message;
}

/** The address of the saved page: of the whole file, else of its page. */
export function addressOfMhtml(message: string): string | undefined {
  return snapshotLocation(splitHeader(message).header) ?? locationOf(rootOfMhtml(message));
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
