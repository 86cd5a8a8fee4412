import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEncoder } from './create-encoder.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { Decoded } from './decoded.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const western = createEncoder('windows-1252');

function decoded(bytes: Uint8Array, header?: string): Decoded {
  const result = decodeBytes(bytes, header);
  if (result.status === 'refused') throw new Error(result.reason);
  return result;
}

const sentences = {
  russian: 'Река вышла из берегов, и мост у мельницы закрыли. «Подождём до утра», — сказал смотритель.',
  polish:
    'Most nad jeziorem zamknięto w poniedziałek. „Zobaczymy, co będzie”, powiedziała strażniczka śluzy.',
  turkish: 'Göl kıyısındaki köprü pazartesi günü kapatıldı. “Bakalım ne olacak,” dedi bekçi. Işıklar söndü.',
  english: 'The lock keeper met them at the café. “We shall see,” she said – and it’s a start.',
  greek: 'Η γέφυρα στη λίμνη έκλεισε τη Δευτέρα. «Θα δούμε», είπε ο φύλακας της πύλης.',
  japanese: '湖の橋は月曜日に閉鎖された。「どうなるか見てみよう」と番人は言った。',
  chinese: '湖上的桥星期一关闭了。“我们会看到的”，看守人说。没有人受伤。',
  taiwanese: '湖上的橋星期一關閉了。「我們會看到的」，看守人說。沒有人受傷。',
  korean: '호수의 다리는 월요일에 폐쇄되었다. "두고 봅시다"라고 관리인이 말했다.',
};

const encodings = [
  ['windows-1251', sentences.russian],
  ['koi8-r', sentences.russian.replaceAll(/[«»—]/g, '"')],
  ['iso-8859-5', sentences.russian.replaceAll(/[«»—]/g, '"')],
  ['ibm866', sentences.russian.replaceAll(/[«»—]/g, '"')],
  ['iso-8859-2', sentences.polish.replaceAll(/[„”]/g, '"')],
  ['windows-1250', sentences.polish],
  ['windows-1254', sentences.turkish],
  ['windows-1253', sentences.greek],
  ['windows-1252', sentences.english],
  ['shift_jis', sentences.japanese],
  ['euc-jp', sentences.japanese],
  ['gb2312', sentences.chinese],
  ['big5', sentences.taiwanese],
  ['euc-kr', sentences.korean],
] as const;

describe.each(encodings)('%s', (label, text) => {
  const encode = createEncoder(label);

  test.each([
    [
      'a meta element',
      `<!doctype html><html><head><meta charset="${label}"><title>x</title></head><body><p>`,
    ],
    [
      'an http-equiv',
      `<meta http-equiv="Content-Type" content="text/html; charset=${label.toUpperCase()}"><p>`,
    ],
    ['an XML declaration', `<?xml version="1.0" encoding='${label}'?><rss><channel><title>`],
    ['the head of a mail', `Subject: x\r\nContent-Type: text/plain;\r\n charset="${label}"\r\n\r\n`],
  ])('is read where %s declares it', (_, head) => {
    const { text: read, faults } = decoded(joined(utf8(head), encode(text)));
    expect(read).toBe(head + text);
    expect(faults).toEqual([]);
  });

  test('is read where the header of the answer declares it, against the page', () => {
    const header = `HTTP/1.1 301 Moved\nContent-Type: text/html; charset=utf-8\n\nHTTP/1.1 200 OK\ncontent-type: text/html;charset=${label}\n`;
    const page = '<meta charset="iso-8859-1"><p>';
    expect(decoded(joined(utf8(page), encode(text)), header).text).toBe(page + text);
  });
});

test.each(encodings.filter(([label]) => label !== 'ibm866'))('%s is told by its letters', (label, text) => {
  const { text: read, known } = decoded(createEncoder(label)(`${text}\n${text}`));
  expect(read).toBe(`${text}\n${text}`);
  expect(known.by === 'letters' && known.confidence).toBeGreaterThanOrEqual(15);
});

describe('what is declared', () => {
  test.each([
    ['in a comment counts for nothing', '<!-- <meta charset="koi8-r"> --><p>Día “uno”</p>', 'utf-8'],
    ['without being an encoding counts for nothing', '<meta charset="klingon"><p>Día “uno”</p>', 'utf-8'],
    ['as UTF-16 in plain bytes is UTF-8', '<meta charset="utf-16"><p>Día</p>', 'utf-8'],
  ])('%s', (_, page, encoding) => {
    expect(decoded(utf8(page))).toMatchObject({ text: page, encoding });
  });

  test('is overruled by letters that only UTF-8 explains', () => {
    const page = `<meta charset="windows-1251"><p>${sentences.russian}</p>`;
    expect(decoded(utf8(page))).toMatchObject({
      text: page,
      encoding: 'utf-8',
      overruled: { label: 'windows-1251', by: 'page' },
    });
  });

  test('as UTF-8 is overruled where hardly a letter is', () => {
    const head = '<meta charset="utf-8"><p>';
    const bytes = joined(utf8(head), createEncoder('windows-1251')(sentences.russian));
    expect(decoded(bytes)).toMatchObject({ text: head + sentences.russian, overruled: { label: 'utf-8' } });
  });
});

describe('UTF-8 with few faults stays UTF-8, and the faults are marked', () => {
  const quoted = 'Talks end\n\n“We shall see,” Mara Holt said. It’s a start.\nThey met at the caf';

  test.each([
    ['among English letters', quoted, ' later.'],
    ['in a page that declares it', '<meta charset="utf-8"><p>They met at the caf', ' later.</p>'],
    ['beside the sign itself', `\ufffd ${quoted}`, ' \ufffd later.'],
  ])('%s', (_, before, after) => {
    const bytes = joined(utf8(before), Uint8Array.of(0xe9), utf8(after));
    expect(decoded(bytes)).toMatchObject({
      text: `${before}\ufffd${after}`,
      encoding: 'utf-8',
      faults: [before.length],
    });
  });

  test('a file that holds the sign itself has no fault', () => {
    const text = 'The letter \ufffd stood on the sign, “they” said.';
    expect(decoded(utf8(text))).toMatchObject({ text, encoding: 'utf-8', faults: [] });
  });
});

describe('two encodings in one file', () => {
  const line = '“We shall see,” she said – it’s a start.\n';

  test('are told, the others’ letters being faults, where most is UTF-8', () => {
    const { isMixed, encoding, faults } = decoded(joined(utf8(line.repeat(2)), western(line)));
    expect([isMixed, encoding, faults.length]).toEqual([true, 'utf-8', 4]);
  });

  test('are refused where most is not', () => {
    expect(decodeBytes(joined(utf8(line), western(line.repeat(3))))).toEqual({
      status: 'refused',
      reason: 'mixed',
    });
  });

  test('are not seen in one that writes letters as pairs', () => {
    const { isMixed } = decoded(createEncoder('gbk')(`${sentences.chinese}\n`.repeat(40)));
    expect(isMixed).toBeUndefined();
  });
});

describe('reads', () => {
  test.each([
    ['UTF-8', utf8('The “lock” opened.'), 'The “lock” opened.', 'utf-8', 'utf-8'],
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('Día')), 'Día', 'utf-8', 'mark'],
    [
      'a mark before what is declared',
      Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('<meta charset="koi8-r">Día')),
      '<meta charset="koi8-r">Día',
      'utf-8',
      'mark',
    ],
    [
      'UTF-16 with a mark',
      Uint8Array.of(0xff, 0xfe, ...utf16le('“Open”, she said')),
      '“Open”, she said',
      'utf-16le',
      'mark',
    ],
    [
      'big-endian UTF-16 with a mark',
      Uint8Array.of(0xfe, 0xff, ...utf16be('Lock')),
      'Lock',
      'utf-16be',
      'mark',
    ],
    ['UTF-16 without a mark', utf16le('The lock opened.'), 'The lock opened.', 'utf-16le', 'zeros'],
    [
      'big-endian UTF-16 without a mark',
      utf16be('The lock opened.'),
      'The lock opened.',
      'utf-16be',
      'zeros',
    ],
    [
      'UTF-8 cut in the middle of a letter',
      utf8('Река вышла из берегов и затопила дорогу').subarray(0, -1),
      'Река вышла из берегов и затопила дорог\ufffd',
      'utf-8',
      'utf-8',
    ],
    ['line ends of every kind, unchanged', utf8('a\r\nb\rc\n'), 'a\r\nb\rc\n', 'utf-8', 'utf-8'],
    ['decomposed letters, unchanged', utf8('Cafe\u0301'), 'Cafe\u0301', 'utf-8', 'utf-8'],
  ])('%s', (_, bytes, text, encoding, by) => {
    expect(decodeBytes(bytes)).toMatchObject({ status: 'decoded', text, encoding, known: { by } });
  });
});

describe('refuses', () => {
  test.each([
    ['an empty file', Uint8Array.of(), 'empty'],
    ['white space only', utf8(' \n\t '), 'empty'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'binary'],
    ['text with control characters', utf8('a\u0001b'), 'binary'],
    ['an odd UTF-16 of broken halves', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x00, 0xd8), 'damaged'],
    ['letters too few to tell', Uint8Array.of(0xd0, 0xe5, 0xea, 0xe0), 'unknown'],
  ])('%s', (_, bytes, reason) => {
    expect(decodeBytes(bytes)).toEqual({ status: 'refused', reason });
  });
});

/** A text of UTF-8 so long, with two bytes in it that are no letters. */
const withTwoFaults = (length: number) =>
  Uint8Array.from([...utf8(`éé${'a'.repeat(length - 4)}`), 0xff, 0xff]);

test.each([
  [40, 'decoded'],
  [39, 'refused'],
])('two damaged letters among %i are %s: one in twenty is the limit', (length, status) => {
  expect(decodeBytes(withTwoFaults(length))).toMatchObject({
    status,
    ...(status === 'refused' ? { reason: 'damaged' } : {}),
  });
});

test('no bytes make it throw, and every fault it names is the sign', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const result = decodeBytes(bytes);
      if (result.status === 'decoded')
        expect(result.faults.every((at) => result.text[at] === '\ufffd')).toBe(true);
    }),
  );
});

test('every text comes back from UTF-8 as it went in, without a fault', () => {
  const letters = fc.constantFrom('a', 'é', 'Ж', '“', ' ', '\r\n', '𝒳', '\ufffd');
  fc.assert(
    fc.property(fc.string({ unit: letters, minLength: 1 }), (text) => {
      const result = decodeBytes(utf8(text));
      expect(result).toMatchObject(
        text.trim() === '' ? { reason: 'empty' } : { text, encoding: 'utf-8', faults: [] },
      );
    }),
  );
});
