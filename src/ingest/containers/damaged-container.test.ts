/** What is said of a container that is cut off, locked or otherwise not as it was saved. */
import { gzipSync, strToU8, zipSync } from 'fflate';
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

describe('a damaged PDF', () => {
  const lines = [[500, 'The board met on the quay.']] as const;
  const whole = String.fromCharCode(...examplePdf([lines, lines]));
  const open = (text: string) => openContainer('a.pdf', bytesOf(text));
  const [shown, hidden] = ['The board met on', ' the quay.'];
  const twoFonts = whole.replace(/<<\/Length \d+>> stream\n.+/, (part) =>
    part
      .replace(`(${shown}${hidden}) Tj`, `(${shown}) Tj /F9 10 Tf (${hidden}) Tj`)
      .replace(/\d+/, (length) => String(Number(length) + 18)),
  );
  const locked = `/ID [<61><61>] /Encrypt <</Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4>>`;

  test.each([
    ['a page that is not closed', whole.replace(/(6 0 obj <<[^>]*)>>/, '$1'), 'Page 2 of the PDF is damaged'],
    [
      'a font that is missing',
      whole.replace('/F1 3 0 R>>>>>> endobj\n5', '>>>>>> endobj\n5'),
      'Page 1 of the PDF',
    ],
    ['a font that is missing for one word', twoFonts, 'Page 1 of the PDF is damaged'],
    ['a page that is gone', whole.replace('4 0 R 6 0 R]', '4 0 R]'), '2 pages, of which 1'],
    ['no end', whole.replace('%%EOF', ''), 'The end of the PDF is missing'],
  ])('with %s is read as far as it can be, and says so', async (_, text, note) => {
    expect(await open(text)).toMatchObject({
      documents: [{ content: expect.stringContaining('The board met on the quay.') }],
      notes: [expect.stringContaining(note)],
    });
  });

  test.each([
    ['cut off', whole.slice(0, 250), 'cut-off-file', 'its end is missing'],
    ['without anything that can be read', `${whole.slice(0, 50)}%%EOF`, 'broken-container', 'is damaged'],
    ['locked', whole.replace('/Root 1 0 R', `/Root 1 0 R ${locked}`), 'locked-file', 'password'],
  ])('%s is refused with the true reason', async (_, text, rule, words) => {
    expect(await open(text)).toMatchObject({ problem: { rule, message: expect.stringContaining(words) } });
  });
});

describe('a container that is not as it was saved', () => {
  const lines = ['Ferry', '“We sail,” Ada Holt said.', 'Nobody spoke for long.'];
  const pages = exampleWarc([['https://gazette.example/a', page]]);
  const mail = 'From: a@b.example\r\nContent-Type: multipart/mixed; boundary=cut\r\n\r\n';
  const files = {
    'a.docx': exampleDocx(lines),
    'a.odt': exampleOdt(lines),
    'a.wacz': zipSync({ 'archive/data.warc': pages }),
    'a.zip': zipSync({ 'a.txt': strToU8('The ferry sails.') }),
    'a.mhtml': exampleMhtml(page),
    'a.eml': bytesOf(`${mail}--cut\r\nContent-Type: text/plain\r\n\r\nThe ferry sails.\r\n--cut--\r\n`),
    'a.warc': pages,
    'a.warc.gz': gzipSync(pages),
  } as const;
  const packed = ['a.docx', 'a.odt', 'a.wacz', 'a.zip'] as const;
  const cut = (bytes: Uint8Array) =>
    [...Array(19).keys()].map((step) => bytes.slice(0, 8 + ((bytes.length - 10) * step) / 18));
  const spoilt = (bytes: Uint8Array, at: number, put: Uint8Array) => {
    const copy = Uint8Array.from(bytes);
    copy.set(put, at);
    return copy;
  };
  /** Sets the sign of a password in the list of the files. */
  const locked = (bytes: Uint8Array) => {
    const list = Buffer.from(bytes).indexOf('PK\x01\x02');
    return spoilt(bytes, list + 8, Uint8Array.of(1));
  };

  test.each(packed)('%s is refused as cut off wherever it ends', async (name) => {
    for (const bytes of cut(files[name]))
      expect(await refusalOf(name, bytes)).toMatchObject({
        rule: 'cut-off-file',
        message: expect.stringContaining('its end, which lists what is in it, is missing'),
        hint: expect.stringMatching(/again/),
      });
  });

  test.each(['a.mhtml', 'a.eml', 'a.warc', 'a.warc.gz'] as const)(
    '%s that ends too early is refused as cut off, or says what is missing',
    async (name) => {
      const [whole] = await openDocuments(name, files[name]);
      for (const bytes of cut(files[name])) {
        const opened = await openContainer(name, bytes);
        if (opened.status === 'refused') expect(opened.problem.rule).toBe('cut-off-file');
        else if (opened.status === 'opened' && opened.documents[0]?.content.trim() !== whole?.content.trim())
          expect(opened).toMatchObject({
            notes: expect.arrayContaining([expect.stringContaining('breaks off')]),
          });
      }
    },
  );

  test.each(packed)(
    '%s with other bytes in it is refused as damaged, whatever its reader would make of it',
    async (name) => {
      const bytes = files[name];
      const start = 30 + Buffer.from(bytes).readUInt16LE(26);
      for (const at of [0, 3, 8])
        expect(await refusalOf(name, spoilt(bytes, start + at, bytesOf('XY')))).toMatchObject({
          rule: 'broken-container',
          message: expect.stringContaining('is damaged: bytes of it are not those that were saved'),
        });
    },
  );

  type Case = [name: string, how: string, bytes: Uint8Array, rule: string, words: string];
  const office = `\u00d0\u00cf\u0011\u00e0${[...'EncryptedPackage'].join('\0')}\0`;
  const manifest = '<manifest:encryption-data manifest:checksum="x"/>';
  test.each<Case>([
    ...packed.map((name): Case => [name, 'locked', locked(files[name]), 'locked-file', 'password']),
    ...packed.map((name): Case => [name, 'empty', zipSync({}), 'empty-file', 'nothing in it']),
    ...(['a.docx', 'a.odt', 'a.wacz', 'a.warc', 'a.warc.gz'] as const).map(
      (name): Case => [
        name,
        'with another beginning',
        spoilt(files[name], 0, bytesOf('XXXX')),
        'broken-container',
        'does not begin like one',
      ],
    ),
    [
      'a.docx',
      'locked by its program',
      Uint8Array.from(office, (letter) => letter.charCodeAt(0)),
      'locked-file',
      'password',
    ],
    [
      'a.odt',
      'locked by its program',
      zipSync({ 'META-INF/manifest.xml': strToU8(manifest) }),
      'locked-file',
      'password',
    ],
    ['a.docx', 'that is another archive', files['a.zip'], 'broken-container', 'not built as such a file is'],
    ['a.odt', 'that is another archive', files['a.zip'], 'broken-container', 'no content.xml'],
    [
      'a.warc.gz',
      'with other bytes in it',
      spoilt(files['a.warc.gz'], 150, bytesOf('XXXX')),
      'broken-container',
      'is damaged',
    ],
  ])('%s %s says so', async (name, _, bytes, rule, words) => {
    expect(await refusalOf(name, bytes)).toMatchObject({
      rule,
      message: expect.stringContaining(words),
      hint: expect.stringMatching(/\.$/),
    });
  });

  test('a web archive that is damaged in the middle is read before and behind it', async () => {
    const damaged = bytesOf(
      `${Buffer.from(pages)}WARC/1.0\r\nContent-Lenth: 9\r\n\r\nlost\r\n\r\n${Buffer.from(pages)}`,
    );
    expect(await openContainer('a.warc', damaged)).toMatchObject({
      documents: [{ content: page }, { content: page }],
      notes: ['The archive is damaged in 1 place: what stands there was left out.'],
    });
  });
});
