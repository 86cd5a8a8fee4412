import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { exampleDocx } from './container-fixtures.ts';
import { openContainer } from './open-container.ts';

const text = ['Lock shut at Tarnholm', 'The gate leaks, the board says.'];
const note = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

async function open(name: string, bytes: Uint8Array) {
  const opened = await openContainer(name, bytes);
  if (opened.status !== 'opened') throw new Error(opened.status);
  return { text: opened.documents.map(({ content }) => content).join('\n'), notes: opened.notes };
}

test('comments and footnotes of a document of Word are told of, and their words stand in no text', async () => {
  const docx = exampleDocx(text, {
    comments: `<w:comment w:id="0">${note('Did she say “never”?')}</w:comment><w:comment w:id="1">${note('Which day?')}</w:comment>`,
    footnotes: `<w:footnote w:id="-1" w:type="separator">${note('-')}</w:footnote><w:footnote w:id="2">${note('“I never said so,” said Bob Ray.')}</w:footnote>`,
    endnotes: `<w:endnote w:id="2">${note('From the book')}${note('of the harbour.')}</w:endnote>`,
  });
  const opened = await open('a.docx', docx);
  expect(opened.text).toBe(text.join('\n'));
  expect(opened.notes).toEqual([
    'The document has 2 comments in its margin, which were left out as no words of the report: Did she say “never”?',
    'The document has 2 footnotes below its text, which were left out as no words of the report.',
    'A footnote that was left out holds words between quotation marks: “I never said so,” said Bob Ray.',
  ]);
});

test('a document without them has nothing to tell', async () => {
  expect(await open('a.docx', exampleDocx(text))).toEqual({ text: text.join('\n'), notes: [] });
});

test('a document whose words are all in its footnotes is not called empty', async () => {
  const docx = exampleDocx([' '], {
    footnotes: `<w:footnote w:id="2">${note('The gate leaks.')}</w:footnote>`,
  });
  expect(await openContainer('a.docx', docx)).toMatchObject({
    status: 'refused',
    problem: { message: expect.stringContaining('no text but its notes. The document has 1 footnote') },
  });
});

test('comments, footnotes and deleted words of LibreOffice stand in no paragraph', async () => {
  const spaces = ['office', 'text', 'dc']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  const odt = zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<office:document-content ${spaces}><office:body><office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>All is well.</text:p></text:deletion></text:changed-region></text:tracked-changes><text:h>${text[0]}</text:h><text:p>The gate leaks,<office:annotation><dc:creator>Ed</dc:creator><text:p>She said “never”.</text:p></office:annotation> the board says.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>From the book.</text:p></text:note-body></text:note></text:p></office:text></office:body></office:document-content>`,
    ),
  });
  expect(await open('a.odt', odt)).toEqual({
    text: text.join('\n'),
    notes: [
      'The document has 1 comment in its margin, which was left out as no words of the report: She said “never”.',
      'The document has 1 footnote below its text, which was left out as no words of the report.',
      'The document tracks its changes: 1 stretch of deleted words was left out, and inserted words are read as its text; the first reads: All is well.',
    ],
  });
});

test('words that tracked changes of Word delete are told of', async () => {
  const paragraph = (changed: string) => `<w:p><w:r><w:t>The gate leaks, </w:t></w:r>${changed}</w:p>`;
  const gone = (id: number, words: string) =>
    `<w:del w:id="${id}" w:author="Ed"><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;
  const ooxml = 'http://schemas.openxmlformats.org';
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const docx = zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${ooxml}/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${ooxml}/package/2006/relationships"><Relationship Id="r" Type="${ooxml}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${ooxml}/wordprocessingml/2006/main"><w:body>${paragraph(`${gone(1, 'B &amp; B said.')}<w:ins w:id="2" w:author="Ed"><w:r><w:t>the board says.</w:t></w:r></w:ins>${gone(3, 'Never.')}`)}</w:body></w:document>`,
    ),
  });
  expect(await open('a.docx', docx)).toEqual({
    text: text[1],
    notes: [
      'The document tracks its changes: 2 stretches of deleted words were left out, and inserted words are read as its text; the first reads: B & B said.',
    ],
  });
});
