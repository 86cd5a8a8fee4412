import { strToU8, zipSync } from 'fflate';

/** Letters to bytes. */
export const bytesOf = (text: string): Uint8Array => strToU8(text);

/** A page in one file, as a browser of the Chromium family saves it: its page, a frame of advertising, a style sheet. */
export function exampleMhtml(page: string, address = 'https://gazette.example/2031/05/ferry/'): Uint8Array {
  const part = (type: string, location: string, content: string) =>
    `------cut\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: ${location}\r\n\r\n${quotedPrintable(content)}\r\n`;
  return bytesOf(
    [
      `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${address}\r\nSubject: Ferry\r\n`,
      'Date: Wed, 4 Jun 2031 10:00:00 GMT\r\nMIME-Version: 1.0\r\n',
      'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----cut"\r\n\r\n\r\n',
      part('text/html', 'https://adverts.example/frame', '<p>Buy a boat today</p>'),
      part('text/html', address, page),
      part('text/css', 'https://gazette.example/a.css', 'p { color: red }'),
      '------cut--\r\n',
    ].join(''),
  );
}

function quotedPrintable(text: string): string {
  return Array.from(bytesOf(text), (byte) =>
    byte === 61 || byte > 126
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  ).join('');
}

/** `notes`: for each further part of the document (“footnotes”) what stands in it. */
export function exampleDocx(
  paragraphs: readonly string[],
  notes: Readonly<Record<string, string>> = {},
): Uint8Array {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const main = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const body = paragraphs
    .map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`)
    .join('');
  const further = Object.entries(notes).map(([name, xml]) => [
    `word/${name}.xml`,
    strToU8(
      `<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${xml}</w:${name}>`,
    ),
  ]);
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${main}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(further),
  });
}

export function exampleOdt(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((text, index) =>
    index === 0 ? `<text:h>${text}</text:h>` : `<text:p>${text}</text:p>`,
  );
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${body.join('')}</office:text></office:body></office:document-content>`,
    ),
  });
}

/** A PDF of one page for each list of lines; a line is set at its height from the foot, and at 50 from the left or where it says, in points. */
export function examplePdf(
  pages: readonly (readonly (readonly [height: number, text: string, left?: number])[])[],
): Uint8Array {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects = [
    '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
    `2 0 obj <</Type /Pages /Kids [${kids}] /Count ${pages.length}>> endobj`,
    '3 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj',
    ...pages.flatMap((lines, index) => {
      const stream = lines
        .map(([height, text, left = 50]) => `BT /F1 10 Tf ${left} ${height} Td (${text}) Tj ET`)
        .join('\n');
      return [
        `${4 + index * 2} 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents ${5 + index * 2} 0 R /Resources <</Font <</F1 3 0 R>>>>>> endobj`,
        `${5 + index * 2} 0 obj <</Length ${stream.length}>> stream\n${stream}\nendstream endobj`,
      ];
    }),
  ];
  return bytesOf(`%PDF-1.4\n${objects.join('\n')}\ntrailer <</Root 1 0 R>>\n%%EOF`);
}

/** A web archive with one response for each page. */
export function exampleWarc(
  pages: readonly (readonly [address: string, html: string])[],
  type = 'text/html; charset=utf-8',
): Uint8Array {
  return bytesOf(
    pages
      .map(([address, html]) => {
        const response = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n${html}`;
        return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2031-06-04T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:12345678-1234-4234-8234-123456789012>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${bytesOf(response).length}\r\n\r\n${response}\r\n\r\n`;
      })
      .join(''),
  );
}
