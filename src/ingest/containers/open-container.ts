import { byteText } from './byte-text.ts';
import {
  type ContainerFormat,
  loadAgain,
  type OpenedFile,
  refuseContainer,
  refuseLocked,
} from './container.ts';
import { detectFormat, type ForeignFormat } from './detect-format.ts';
import { isLockedOffice } from './detect-office.ts';
import { foreignFormats } from './foreign-formats.ts';
import { refuseZip } from './refuse-zip.ts';

type Open = (bytes: Uint8Array) => Promise<OpenedFile>;

/** Each format's reader is loaded when a file needs it: a PDF reader alone is two megabytes. */
const readers: Record<ContainerFormat, () => Promise<Open>> = {
  mhtml: async () => (await import('./open-mime.ts')).openSavedPage,
  eml: async () => (await import('./open-mime.ts')).openMessage,
  docx: async () => (await import('./open-docx.ts')).openDocx,
  odt: async () => (await import('./open-odt.ts')).openOdt,
  pdf: async () => (await import('./open-pdf.ts')).openPdf,
  warc: async () => (await import('./open-warc.ts')).openWarc,
  wacz: async () => (await import('./open-warc.ts')).openWacz,
};

/**
 * Opens a file that holds documents in a format of their own: a saved page in one file (MHTML), a message, a document
 * of Word or LibreOffice, a PDF with a text layer, a web archive. Never throws: a file that is broken is refused by name.
 */
export async function openContainer(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  if (isHeaderAlone(name, bytes))
    return refuseContainer('cut-off-file', 'The file is cut off: it ends before its text begins.', loadAgain);
  const format = detectFormat(name, bytes);
  if (format === undefined) return refuseBeginning(name, bytes) ?? { status: 'plain' };
  if (isForeign(format)) return refuseForeign(format, bytes);
  try {
    const open = await readers[format]();
    return await open(bytes);
  } catch {
    return refuseContainer(
      'broken-container',
      `The ${format.toUpperCase()} file is not built as such a file is: no text of it can be read.`,
      'Open it in the program that made it and save it again, or save the text alone.',
    );
  }
}

function isForeign(format: ContainerFormat | ForeignFormat): format is ForeignFormat {
  return format in foreignFormats;
}

function refuseForeign(format: ForeignFormat, bytes: Uint8Array): OpenedFile {
  if (isLockedOffice(bytes)) return refuseLocked('document');
  const { is, hint } = foreignFormats[format];
  const fault = format === 'zip' ? refuseZip('ZIP archive', bytes) : undefined;
  return fault ?? refuseContainer('format-not-read', `The file is ${is}, which is not read.`, hint);
}

const ofBytes = /\.(?:docx|odt|pdf|epub|zip|wacz|warc(?:\.gz)?)$/i;
const ofHeader = /\.(?:mhtml?|eml)$/i;

/** Whether a file is a container by its name, whatever its bytes are. */
export function isNamedContainer(name: string): boolean {
  return ofBytes.test(name) || ofHeader.test(name);
}

/** A saved page or a message of which there is nothing but lines of its header. */
function isHeaderAlone(name: string, bytes: Uint8Array): boolean {
  const text = byteText(bytes);
  return ofHeader.test(name) && /^[\w-]+:/.test(text) && !/\r?\n\r?\n/.test(text);
}

/** What by its name is a container and by its first bytes none; one that is text all the same is read as text. */
function refuseBeginning(name: string, bytes: Uint8Array): OpenedFile | undefined {
  const [ending] = ofBytes.exec(name) ?? [];
  const isBytes = ending !== undefined && (bytes.includes(0) || /^\.warc/i.test(ending));
  if (!isBytes || bytes.length === 0) return undefined;
  return refuseContainer(
    'broken-container',
    `The file is named ${ending} and does not begin like one: its beginning is damaged, or it is something else.`,
    loadAgain,
  );
}
