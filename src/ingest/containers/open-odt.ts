import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { type OpenedFile, refuseContainer } from './container.ts';

/** Opens a document of LibreOffice and its like (ODF 1.3, part 3): headings and paragraphs, a line each. */
export async function openOdt(bytes: Uint8Array): Promise<OpenedFile> {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name === 'content.xml' && originalSize < mostBytes,
  });
  const xml = files['content.xml'];
  if (xml === undefined)
    return refuseContainer(
      'broken-container',
      'The document has no content.xml, or one of more than 50 MB.',
      'Save it again as .odt or as plain text.',
    );
  const document = new DOMParser().parseFromString(strFromU8(xml), 'text/xml');
  const content = [...document.querySelectorAll(String.raw`text\:h, text\:p`)]
    .map((line) => (line.textContent ?? '').trim())
    .filter((line) => line !== '')
    .join('\n');
  if (content === '')
    return refuseContainer('empty-file', 'The document holds no text.', 'Save its text as plain text.');
  return { status: 'opened', format: 'odt', documents: [{ kind: 'text', content }], notes: [] };
}

const mostBytes = 50_000_000;
