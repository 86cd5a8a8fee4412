import { extname } from 'node:path';
import { byteText } from './byte-text.ts';
import type { ContainerFormat } from './container.ts';
import { detectMedia, type MediaFormat } from './detect-media.ts';
import { detectOffice, type OfficeFormat, officeOfZip } from './detect-office.ts';

/** A format that is known by name and not read. */
export type ForeignFormat =
  | MediaFormat
  | OfficeFormat
  | 'rtf'
  | 'epub'
  | 'webarchive'
  | 'propertylist'
  | 'gzip'
  | 'zip';

type Detected = ContainerFormat | ForeignFormat;

/** Of the first file in it; of one that is empty. */
const zipStarts = ['PK\x03\x04', 'PK\x05\x06'];

/**
 * What kind of container a file is, by its first bytes and, where these are shared, by its name. Nothing for plain text,
 * pages and feeds. Magic numbers: PKWARE's APPNOTE, ISO 32000, ISO 28500, [MS-CFB], RFC 2557.
 */
export function detectFormat(name: string, bytes: Uint8Array): Detected | undefined {
  const start = byteText(bytes.subarray(0, 4096));
  const ending = extname(name).toLowerCase();
  if (start.startsWith('%PDF-')) return 'pdf';
  if (zipStarts.some((magic) => start.startsWith(magic))) return zipFormat(ending, start, bytes);
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (start.startsWith('\xd0\xcf\x11\xe0')) return detectOffice(ending, bytes);
  if (start.startsWith('bplist00')) return start.includes('WebMainResource') ? 'webarchive' : 'propertylist';
  if (start.startsWith('WARC/') || (start.startsWith('\x1f\x8b') && /\.warc(?:\.gz)?$/i.test(name)))
    return 'warc';
  if (start.startsWith('\x1f\x8b')) return 'gzip';
  return detectMedia(start) ?? mimeFormat(ending, start);
}

function zipFormat(ending: string, start: string, bytes: Uint8Array): Detected {
  if (ending === '.wacz') return 'wacz';
  if (ending === '.odt' || start.includes('application/vnd.oasis.opendocument.text')) return 'odt';
  if (ending === '.epub' || start.includes('application/epub+zip')) return 'epub';
  return ending === '.docx' || start.includes('word/') ? 'docx' : (officeOfZip(ending, bytes) ?? 'zip');
}

const headerField = /^[\w-]+:[ \t]?\S.*$/m;
const mimeField = /^(?:mime-version|content-type|received|message-id):/im;

/** A message begins with header fields, the fields that only messages have among them, and an empty line behind. */
function mimeFormat(ending: string, start: string): ContainerFormat | undefined {
  const header = start.replaceAll('\r\n', '\n').split('\n\n', 1)[0] ?? '';
  const isMessage = headerField.test(header.split('\n', 1)[0] ?? '') && mimeField.test(header);
  if (!isMessage) return undefined;
  const isSavedPage = /^(?:snapshot-)?content-location:|multipart\/related/im.test(header);
  return ending === '.mhtml' || ending === '.mht' || (ending !== '.eml' && isSavedPage) ? 'mhtml' : 'eml';
}
