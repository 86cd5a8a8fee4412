import PostalMime from 'postal-mime';
import { safeUrl } from '../html/head/safe-url.ts';
import { byteText, textBytes } from './byte-text.ts';
import { type ContainedDocument, type OpenedFile, refuseContainer } from './container.ts';
import { mailNotes } from './mail-notes.ts';
import { rootOfMhtml } from './root-of-mhtml.ts';

/** Opens a page that a browser saved as one file (MHTML). The day on which it was saved is not its day of publication. */
export async function openSavedPage(bytes: Uint8Array): Promise<OpenedFile> {
  const { message, address, isCutOff } = rootOfMhtml(byteText(bytes));
  const { html, text } = await PostalMime.parse(textBytes(message));
  const url = safeUrl(address);
  const content = html ?? text;
  if (content === undefined || content.trim() === '') return noText('saved page', isCutOff);
  const document: ContainedDocument = {
    kind: html === undefined ? 'text' : 'page',
    content,
    ...(url === undefined ? {} : { url }),
  };
  return {
    status: 'opened',
    format: 'mhtml',
    documents: [document],
    notes: cutNotes('saved page', isCutOff),
  };
}

/** Opens a message: its HTML, else its text, with subject and sender. The day of sending is a note. */
export async function openMessage(bytes: Uint8Array): Promise<OpenedFile> {
  const { html, text, subject, from, date, attachments } = await PostalMime.parse(bytes);
  const { isCutOff } = rootOfMhtml(byteText(bytes));
  const content = html ?? text;
  if (content === undefined || content.trim() === '') return noText('message', isCutOff);
  const sender = from?.name || from?.address;
  const notes = [
    ...cutNotes('message', isCutOff),
    ...mailNotes({ subject, sender, sent: date?.slice(0, 10) }),
    ...attachments
      .filter(({ disposition }) => disposition === 'attachment')
      .map(
        ({ filename }) => `The message has an attachment that was not read: ${filename ?? 'without a name'}.`,
      ),
  ];
  const document: ContainedDocument = {
    kind: html === undefined ? 'text' : 'page',
    content,
  };
  return { status: 'opened', format: 'eml', documents: [document], notes };
}

function cutNotes(what: string, isCutOff: boolean): readonly string[] {
  return isCutOff ? [`The ${what} breaks off: its end is missing, and words with it.`] : [];
}

function noText(what: string, isCutOff: boolean): OpenedFile {
  const again = 'Save the report again as a web page or as plain text.';
  return isCutOff
    ? refuseContainer('cut-off-file', `The ${what} breaks off before its text.`, again)
    : refuseContainer('empty-file', `The ${what} holds no text.`, again);
}
