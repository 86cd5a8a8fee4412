import type { ContainedDocument, OpenedFile } from '../../containers/container.ts';
import { openContainer } from '../../containers/open-container.ts';
import { readDecodedText } from './read-decoded-text.ts';
import { readEntries } from './read-entries.ts';
import { readSourceText } from './read-source-text.ts';
import type { SourceReading } from './source-text.ts';

/**
 * Reads the bytes of a saved file, opening it first where it is a container (a page in one file, a message, a document,
 * a PDF, a web archive). The text into which spans point is then that of the documents in it. Never throws.
 */
export async function openSourceText(
  name: string,
  bytes: Uint8Array,
  header?: string,
): Promise<SourceReading> {
  const opened = await openContainer(name, bytes);
  if (opened.status === 'refused') return opened;
  const reading = opened.status === 'plain' ? readSourceText(name, bytes, header) : readDocuments(opened);
  const url = contentLocation.exec(header ?? '')?.[1];
  if (reading.status === 'refused' || url === undefined) return reading;
  return { status: 'read', source: { url, ...reading.source } };
}

/** Kept with a page that was fetched: the address that answered. */
const contentLocation = /^content-location:\s*(https?:\S+)/im;

/** The letters of a document are those that its container gives. */
const encoding = 'utf-8';

function readDocuments({ documents, notes }: Extract<OpenedFile, { status: 'opened' }>): SourceReading {
  const [only, ...more] = documents;
  const reading = only !== undefined && more.length === 0 ? readDocument(only) : readEach(documents);
  if (reading.status === 'refused') return reading;
  const doubts = notes.map((message) => ({
    rule: 'container',
    message,
    hint: 'Look at the report as it was published.',
  }));
  return { status: 'read', source: { ...reading.source, doubts: [...doubts, ...reading.source.doubts] } };
}

function readDocument({ kind, content, url }: ContainedDocument): SourceReading {
  const reading = readDecodedText(kind === 'page' ? 'page.html' : 'text.txt', { text: content, encoding });
  return reading.status === 'refused' || url === undefined
    ? reading
    : { status: 'read', source: { ...reading.source, url } };
}

function readEach(documents: readonly ContainedDocument[]): SourceReading {
  const items = documents.map(({ kind, content, url }) => ({
    headline: undefined,
    url,
    date: undefined,
    author: undefined,
    html: kind === 'page' ? content : undefined,
    text: kind === 'page' ? undefined : content,
  }));
  return readEntries(items, encoding, 'No page of the archive holds text.');
}
