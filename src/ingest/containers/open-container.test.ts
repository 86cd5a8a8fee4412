import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  bytesOf,
  exampleDocx,
  exampleMhtml,
  exampleOdt,
  examplePdf,
  exampleWarc,
} from './container-fixtures.ts';
import { openContainer } from './open-container.ts';
import { openDocuments, refusalOf } from './open-fixtures.ts';

const page = '<html><body><h1>Ferry</h1><p>“We’ll sail = soon,” Ada Holt said.</p></body></html>';

describe('a page saved in one file', () => {
  test('is the page at the address of the file, decoded, without its frames', async () => {
    const address = 'https://gazette.example/2031/05/ferry/';
    expect(await openDocuments('ferry.mhtml', exampleMhtml(page))).toEqual([
      { kind: 'page', content: `${page}\n`, url: address },
    ]);
  });

  test('is told by its header where the name says nothing', async () => {
    expect(await openDocuments('ferry.txt', exampleMhtml(page))).toHaveLength(1);
  });
});

describe('a message', () => {
  const message = (fields: string, body: string) => bytesOf(`${fields}MIME-Version: 1.0\r\n\r\n${body}`);

  test('gives its subject, its sender and its day as notes only', async () => {
    const fields =
      'From: Harbour News <news@gazette.example>\r\nSubject: =?utf-8?Q?F=C3=A4hre?=\r\nDate: Wed, 4 Jun 2031 10:00:00 +0200\r\n';
    const opened = await openContainer('a.eml', message(fields, 'The ferry sails.\r\n'));
    expect(opened).toMatchObject({
      status: 'opened',
      documents: [{ kind: 'text' }],
      notes: [
        expect.stringContaining('“Fähre”'),
        expect.stringContaining('sent by Harbour News'),
        expect.stringContaining('sent on 2031-06-04'),
      ],
    });
  });

  test('that flows is read with whole paragraphs', async () => {
    const fields = 'From: a@b.example\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n';
    const [document] = await openDocuments('a.eml', message(fields, '“We sail \r\nsoon,” she said.\r\n'));
    expect(document?.content).toContain('“We sail soon,” she said.');
  });
});

test.each([
  ['docx', exampleDocx],
  ['odt', exampleOdt],
])('a document %s is its paragraphs, a line each', async (ending, make) => {
  const lines = ['Ferry', '“We sail,” Ada Holt said.'];
  expect(await openDocuments(`a.${ending}`, make(lines))).toEqual([
    { kind: 'text', content: lines.join('\n') },
  ]);
});

describe('a PDF', () => {
  test('has its lines joined to paragraphs, and its running head and numbers left out', async () => {
    const head = (number: number): readonly [number, string] => [580, `Harbour Gazette ${number}`];
    const pdf = examplePdf([
      [
        head(1),
        [500, 'The board met on the quay this'],
        [488, 'morning and spoke of the ferry,'],
        [476, 'which is old.'],
        [440, 'Nobody spoke for long.'],
        [20, '1'],
      ],
      [head(2), [500, 'A second page ends it.'], [20, '2']],
    ]);
    const [document] = await openDocuments('a.pdf', pdf);
    expect(document?.content.split('\n')).toEqual([
      'The board met on the quay this morning and spoke of the ferry, which is old.',
      'Nobody spoke for long.',
      'A second page ends it.',
    ]);
  });

  test('without a text layer is refused by name', async () => {
    expect(await refusalOf('a.pdf', examplePdf([[]]))).toMatchObject({
      rule: 'scan-without-text',
      hint: expect.stringContaining('OCR'),
    });
  });
});

describe('a web archive', () => {
  test('is each page that was served, with its address', async () => {
    const warc = exampleWarc([
      ['https://gazette.example/a', page],
      ['https://gazette.example/b', page],
    ]);
    const documents = await openDocuments('a.warc', warc);
    expect(documents.map(({ url }) => url)).toEqual([
      'https://gazette.example/a',
      'https://gazette.example/b',
    ]);
    expect(documents[0]?.content).toBe(page);
  });

  test('may be packed', async () => {
    const wacz = zipSync({ 'archive/data.warc': exampleWarc([['https://gazette.example/a', page]]) });
    expect(await openDocuments('a.wacz', wacz)).toHaveLength(1);
  });

  test('that breaks off is read up to there, and says so', async () => {
    const [one, two] = ['https://gazette.example/a', 'https://gazette.example/b'] as const;
    const whole = exampleWarc([
      [one, page],
      [two, page],
    ]);
    const opened = await openContainer('a.warc', whole.subarray(0, -30));
    expect(opened).toMatchObject({
      documents: [{ url: one }],
      notes: ['The archive breaks off in the middle of a record, which was left out.'],
    });
    expect(await refusalOf('a.warc', exampleWarc([[one, page]]).subarray(0, -30))).toMatchObject({
      rule: 'cut-off-file',
    });
  });

  test('without a page says so', async () => {
    expect(await refusalOf('a.warc', exampleWarc([['https://a.example/', 'x']], 'image/png'))).toMatchObject({
      rule: 'empty-file',
    });
  });
});

test.each([
  ['a.rtf', String.raw`{\rtf1 The ferry}`, 'Rich Text'],
  ['a.png', '\u0089PNG', 'picture'],
  ['a.pdf', '%PDF-1.4 and nothing behind', 'PDF'],
])('%s is refused by the name of its format', async (name, start, words) => {
  const bytes = Uint8Array.from(start, (letter) => letter.charCodeAt(0));
  expect(await refusalOf(name, bytes)).toMatchObject({
    message: expect.stringContaining(words),
    hint: expect.stringMatching(/\w/),
  });
});

test.each([
  ['a.txt', 'By: Ada Holt\n\nThe ferry sails.'],
  ['a.html', page],
  ['a.md', '# Ferry\n\nThe ferry sails.'],
])('%s is no container', async (name, text) => {
  expect(await openContainer(name, bytesOf(text))).toEqual({ status: 'plain' });
});

test('a ZIP archive that is no document says to unpack it', async () => {
  expect(await refusalOf('a.zip', zipSync({ 'a.txt': strToU8('x') }))).toMatchObject({
    hint: expect.stringContaining('Unpack'),
  });
});
