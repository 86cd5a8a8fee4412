import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openContainer } from './open-container.ts';

const bytesFrom = (start: string) =>
  Uint8Array.from([...start.padEnd(600, '\0')].map((sign) => sign.charCodeAt(0)));
const compound = (stream: string) =>
  bytesFrom(`\xd0\xcf\x11\xe0${[...stream].map((letter) => `${letter}\0`).join('')}`);
const packed = (part: string) =>
  zipSync({ 'a.xml': strToU8('<a/>'.repeat(3000)), [part]: strToU8('<b/>') }, { level: 0 });
const openDocument = (kind: string) =>
  zipSync(
    { mimetype: strToU8(`application/vnd.oasis.opendocument.${kind}`), 'content.xml': strToU8('<a/>') },
    { level: 0 },
  );

async function saysOf(name: string, bytes: Uint8Array): Promise<string | undefined> {
  const opened = await openContainer(name, bytes);
  return opened.status === 'refused' ? opened.problem.message : undefined;
}

test.each([
  ['feed.xml.gz', bytesFrom('\x1f\x8b\x08'), 'packed (gzip)'],
  ['a.webp', bytesFrom('RIFF\x24\x10\0\0WEBPVP8 '), 'a picture'],
  ['a.heic', bytesFrom('\0\0\0\x18ftypheic'), 'a picture'],
  ['a.avif', bytesFrom('\0\0\0\x18ftypavif'), 'a picture'],
  ['a.mp3', bytesFrom('ID3\x04'), 'a recording of sound'],
  ['a.mp3', bytesFrom('\xff\xfb\x90'), 'a recording of sound'],
  ['a.m4a', bytesFrom('\0\0\0\x20ftypM4A '), 'a recording of sound'],
  ['a.wav', bytesFrom('RIFF\x24\x10\0\0WAVEfmt '), 'a recording of sound'],
  ['a.ogg', bytesFrom('OggS'), 'a recording of sound'],
  ['a.mp4', bytesFrom('\0\0\0\x20ftypisom'), 'a film'],
  ['a.webm', bytesFrom('\x1aE\xdf\xa3'), 'a film'],
  ['a.avi', bytesFrom('RIFF\x24\x10\0\0AVI LIST'), 'a film'],
  ['a.msg', compound('__properties'), 'a message of Outlook'],
  ['saved', compound('__substg1.0_0037001F'), 'a message of Outlook'],
  ['saved', compound('Workbook'), 'a spreadsheet'],
  ['saved', compound('PowerPoint Document'), 'a presentation of slides'],
  ['saved', compound('WordDocument'), 'a document of an old Office'],
  ['saved', packed('xl/workbook.xml'), 'a spreadsheet'],
  ['saved', packed('ppt/presentation.xml'), 'a presentation of slides'],
  ['a.ods', openDocument('spreadsheet'), 'a spreadsheet'],
  ['saved', openDocument('presentation'), 'a presentation of slides'],
  ['saved', packed('report.txt'), 'a ZIP archive'],
  ['a.webloc', bytesFrom('bplist00\xd1\x01\x02SURL'), 'a property list of macOS'],
  ['a.webarchive', bytesFrom('bplist00\xd1\x01\x02_\x10\x0fWebMainResource'), 'a Safari web archive'],
])('%s is refused as what it is', async (name, bytes, what) => {
  expect(await saysOf(name, bytes)).toContain(what);
});

test.each([
  ['OggS is the name of a ferry.'],
  ['RIFF of the WAVE: the ferry sails.'],
  ['ID3 was the number of the ferry.'],
])('a text that begins as they do is a text: %s', async (text) => {
  expect(await openContainer('a.txt', strToU8(text))).toEqual({ status: 'plain' });
});

test('a spreadsheet that is locked says so', async () => {
  expect(await saysOf('a.xlsx', compound('EncryptedPackage'))).toContain('is locked');
});

test('a picture of which there is nothing but its first bytes is one', async () => {
  expect(await saysOf('a.jpg', Uint8Array.from([0xff, 0xd8, 0xff]))).toContain('a picture');
});
