import mammoth from 'mammoth';
import { type OpenedFile, refuseContainer } from './container.ts';
import { readDocxNotes } from './read-docx-notes.ts';
import { refuseZip } from './refuse-zip.ts';
import { tellNotes } from './tell-notes.ts';

/** Opens a document of Word: its paragraphs and headings, a line each; pictures stay out, comments and footnotes too, and are told of. */
export async function openDocx(bytes: Uint8Array): Promise<OpenedFile> {
  const refusal = refuseZip('document', bytes);
  if (refusal !== undefined) return refusal;
  const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const content = value.replaceAll(/\n{2,}/g, '\n').trim();
  if (content === '')
    return refuseContainer(
      'empty-file',
      'The document holds no text.',
      'Look that it is not a picture of a page; save its text.',
    );
  const errors = messages
    .filter(({ type }) => type === 'error')
    .map(({ message }) => `The document was read in part: ${message}.`);
  const notes = [...errors, ...tellNotes(readDocxNotes(bytes))];
  return { status: 'opened', format: 'docx', documents: [{ kind: 'text', content }], notes };
}
