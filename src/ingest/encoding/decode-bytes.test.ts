import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
/** “Река вышла из берегов.” in windows-1251. */
const river = [
  0xd0, 0xe5, 0xea, 0xe0, 0x20, 0xe2, 0xfb, 0xf8, 0xeb, 0xe0, 0x20, 0xe8, 0xe7, 0x20, 0xe1, 0xe5, 0xf0, 0xe5,
  0xe3, 0xee, 0xe2, 0x2e,
];

describe('reads', () => {
  test.each([
    ['UTF-8', utf8('The “lock” opened.'), 'The “lock” opened.', 'utf-8'],
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('Día')), 'Día', 'utf-8'],
    [
      'UTF-16 with a mark',
      Uint8Array.of(0xff, 0xfe, ...utf16le('“Open”, she said')),
      '“Open”, she said',
      'utf-16le',
    ],
    ['big-endian UTF-16 with a mark', Uint8Array.of(0xfe, 0xff, ...utf16be('Lock')), 'Lock', 'utf-16be'],
    ['UTF-16 without a mark', utf16le('The lock opened.'), 'The lock opened.', 'utf-16le'],
    ['big-endian UTF-16 without a mark', utf16be('The lock opened.'), 'The lock opened.', 'utf-16be'],
    ['windows-1251', Uint8Array.from(river), 'Река вышла из берегов.', 'windows-1251'],
    ['windows-1252', Uint8Array.of(0x93, ...latin('Caf\u00e9'), 0x94), '“Café”', 'windows-1252'],
    [
      'the encoding an HTML page declares',
      latin('<meta charset="windows-1251"><p>\u00c4\u00e0'),
      '<meta charset="windows-1251"><p>Да',
      'windows-1251',
    ],
    [
      'UTF-8 cut in the middle of a letter',
      utf8('Река вышла из берегов и затопила дорогу').subarray(0, -1),
      'Река вышла из берегов и затопила дорог\ufffd',
      'utf-8',
    ],
    ['line ends of every kind, unchanged', utf8('a\r\nb\rc\n'), 'a\r\nb\rc\n', 'utf-8'],
    ['decomposed letters, unchanged', utf8('Cafe\u0301'), 'Cafe\u0301', 'utf-8'],
  ])('%s', (_, bytes, text, encoding) => {
    expect(decodeBytes(bytes)).toEqual({ status: 'decoded', text, encoding });
  });
});

describe('refuses', () => {
  test.each([
    ['an empty file', Uint8Array.of(), 'empty'],
    ['white space only', utf8(' \n\t '), 'empty'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'binary'],
    ['text with control characters', utf8('a\u0001b'), 'binary'],
    ['an odd UTF-16 of broken halves', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x00, 0xd8), 'damaged'],
  ])('%s', (_, bytes, reason) => {
    expect(decodeBytes(bytes)).toEqual({ status: 'refused', reason });
  });
});

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) =>
      ['decoded', 'refused'].includes(decodeBytes(bytes).status),
    ),
  );
});

test('every text comes back from UTF-8 as it went in', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'é', 'Ж', '“', ' ', '\r\n', '𝒳'), minLength: 1 }),
      (text) => {
        const decoded = decodeBytes(utf8(text));
        expect(decoded.status === 'decoded' ? decoded.text : text.trim()).toBe(
          decoded.status === 'decoded' ? text : '',
        );
      },
    ),
  );
});
