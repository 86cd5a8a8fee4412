import mammoth from 'mammoth';
import type { OpenedFile } from './container.ts';
import { readDocxNotes } from './read-docx-notes.ts';
import { refuseZip } from './refuse-zip.ts';
import { refuseEmpty, tellNotes } from './tell-notes.ts';

/** Opens a document of Word: its paragraphs and headings, a line each; pictures stay out, comments and footnotes too, and are told of. */
export async function openDocx(bytes: Uint8Array): Promise<OpenedFile> {
  const refusal = refuseZip('document', bytes);
  if (refusal !== undefined) return refusal;
  const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const told = tellNotes(readDocxNotes(bytes));
  const content = value.replaceAll(/\n{2,}/g, '\n').trim();
  if (content === '') return refuseEmpty('Look that it is not a picture of a page; save its text.', told);
  const errors = messages
    .filter(({ type }) => type === 'error')
    .map(({ message }) => `The document was read in part: ${message}.`);
  const notes = [...errors, ...told];
  return { status: 'opened', format: 'docx', documents: [{ kind: 'text', content }], notes };
}
