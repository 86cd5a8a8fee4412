import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { singleSpaced } from '../../text/lines/single-spaced.ts';
import { type OpenedFile, refuseContainer, refuseLocked } from './container.ts';
import { refuseZip } from './refuse-zip.ts';
import { refuseEmpty, tellNotes } from './tell-notes.ts';

/** Opens a document of LibreOffice and its like (ODF 1.3, part 3): headings and paragraphs, a line each; comments and footnotes stay out and are told of. */
export async function openOdt(bytes: Uint8Array): Promise<OpenedFile> {
  const refusal = refuseZip('document', bytes);
  if (refusal !== undefined) return refusal;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => [text, list].includes(name) && originalSize < mostBytes,
  });
  if (strFromU8(files[list] ?? new Uint8Array()).includes('encryption-data')) return refuseLocked('document');
  const xml = files[text];
  if (xml === undefined)
    return refuseContainer(
      'broken-container',
      'The document has no content.xml, or one of more than 50 MB.',
      'Save it again as .odt or as plain text.',
    );
  const document = new DOMParser().parseFromString(strFromU8(xml), 'text/xml');
  const notes = tellNotes({
    comments: takeOut(document, String.raw`office\:annotation`),
    footnotes: takeOut(document, String.raw`text\:note`),
    deleted: takeOut(document, String.raw`text\:deletion`).filter((words) => words !== ''),
  });
  takeOut(document, String.raw`text\:tracked-changes`);
  const content = [...document.querySelectorAll(String.raw`text\:h, text\:p`)]
    .map((line) => (line.textContent ?? '').trim())
    .filter((line) => line !== '')
    .join('\n');
  if (content === '') return refuseEmpty('Save its text as plain text.', notes);
  return { status: 'opened', format: 'odt', documents: [{ kind: 'text', content }], notes };
}

/** Takes elements out of a document and gives the words of their paragraphs. */
function takeOut(document: Pick<ParentNode, 'querySelectorAll'>, elements: string): readonly string[] {
  return [...document.querySelectorAll(elements)].map((element) => {
    const lines = [...element.querySelectorAll(String.raw`text\:p`)].map((line) => line.textContent ?? '');
    element.remove();
    return singleSpaced(lines.join(' '));
  });
}

const text = 'content.xml';
const list = 'META-INF/manifest.xml';
const mostBytes = 50_000_000;
