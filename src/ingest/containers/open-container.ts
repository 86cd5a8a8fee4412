import { type ContainerFormat, type OpenedFile, refuseContainer } from './container.ts';
import { detectFormat, type ForeignFormat } from './detect-format.ts';

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

const foreign: Record<ForeignFormat, { readonly is: string; readonly hint: string }> = {
  rtf: { is: 'a document in Rich Text Format', hint: 'Save it as .docx, .odt or plain text (UTF-8).' },
  doc: { is: 'a document of an old Office', hint: 'Save it as .docx, .odt or plain text (UTF-8).' },
  epub: { is: 'an EPUB book', hint: 'Save the chapter as a web page or as plain text.' },
  picture: {
    is: 'a picture',
    hint: 'Save the page itself, or type the words that you need and say where they stand.',
  },
  webarchive: {
    is: 'a Safari web archive',
    hint: 'Save the page as “Page Source”, as PDF or as plain text.',
  },
  zip: { is: 'a ZIP archive', hint: 'Unpack it and drop the files that are in it.' },
};

/**
 * Opens a file that holds documents in a format of their own: a saved page in one file (MHTML), a message, a document
 * of Word or LibreOffice, a PDF with a text layer, a web archive. Never throws: a file that is broken is refused by name.
 */
export async function openContainer(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  const format = detectFormat(name, bytes);
  if (format === undefined) return { status: 'plain' };
  if (isForeign(format)) {
    const { is, hint } = foreign[format];
    return refuseContainer('format-not-read', `The file is ${is}, which is not read.`, hint);
  }
  try {
    const open = await readers[format]();
    return await open(bytes);
  } catch (error) {
    const reason =
      error instanceof Error ? error.message.split('\n', 1)[0]?.replace(/\.$/, '') : String(error);
    return refuseContainer(
      'broken-container',
      `The ${format.toUpperCase()} file cannot be opened: ${reason}.`,
      'Open it in the program that made it and save it again, or save the text alone.',
    );
  }
}

function isForeign(format: ContainerFormat | ForeignFormat): format is ForeignFormat {
  return format in foreign;
}
