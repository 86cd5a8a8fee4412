import { countParts, holdsTwoEncodings } from './count-parts.ts';
import { type DeclaredEncoding, decoderOf, findDeclaredEncoding } from './declared-encoding.ts';
import type { Decoded, EncodingKnown, Refused } from './decoded.ts';
import { guessEncoding } from './guess-encoding.ts';
import { scanUtf8, type Utf8Scan } from './scan-utf8.ts';

/**
 * Reads bytes as text: by byte-order mark, by what is declared beside or in the file, as UTF-8 where few places are not,
 * and last by what the letters look like. `header` is what came with the file when it was fetched.
 */
export function decodeBytes(bytes: Uint8Array, header?: string): Decoded | Refused {
  if (bytes.length === 0) return refused('empty');
  const marked = encodingByMark(bytes);
  if (marked !== undefined) return read(bytes, marked, { by: 'mark' });
  const wide = encodingByZeros(bytes);
  if (wide !== undefined) return read(bytes, wide, { by: 'zeros' });
  return bytes.includes(0) ? refused('binary') : decodeBytewise(bytes, findDeclaredEncoding(bytes, header));
}

function refused(reason: Refused['reason']): Refused {
  return { status: 'refused', reason };
}

function encodingByMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark shows as a zero in about every second byte. */
function encodingByZeros(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 2048);
  const pairs = sample.length >> 1;
  const zerosAt = (parity: number) =>
    sample.reduce((sum, byte, index) => sum + Number(byte === 0 && index % 2 === parity), 0);
  if (pairs < 2) return undefined;
  if (zerosAt(1) * 10 > pairs * 4 && zerosAt(0) * 10 < pairs) return 'utf-16le';
  if (zerosAt(0) * 10 > pairs * 4 && zerosAt(1) * 10 < pairs) return 'utf-16be';
  return encodingByHighBytes(sample, pairs);
}

/** Greek, Cyrillic, Hebrew and Arabic letters have 3 to 6 there, which no text has in single bytes; signs and spaces have zero. */
const highest = 6;

function encodingByHighBytes(sample: Uint8Array, pairs: number): string | undefined {
  const highAt = (parity: number) =>
    sample.reduce((sum, byte, index) => sum + Number(byte <= highest && index % 2 === parity), 0);
  if (highAt(1) * 10 > pairs * 9 && highAt(0) * 10 < pairs) return 'utf-16le';
  if (highAt(0) * 10 > pairs * 9 && highAt(1) * 10 < pairs) return 'utf-16be';
  return undefined;
}

function decodeBytewise(bytes: Uint8Array, declared: DeclaredEncoding | undefined): Decoded | Refused {
  const scan = scanUtf8(bytes);
  const decoder = declared === undefined ? undefined : decoderOf(declared.label);
  const isFitting = decoder !== undefined && fits(decoder.encoding, scan);
  if (declared !== undefined && decoder !== undefined && isFitting) {
    const asDeclared = read(bytes, decoder.encoding, { by: declared.by });
    if (asDeclared.status === 'decoded' || asDeclared.reason !== 'damaged')
      return withParts(asDeclared, bytes);
  }
  const decoded = scan.faults.length <= scan.wide ? readUtf8(bytes) : readByLetters(bytes);
  const overrules =
    declared !== undefined && decoded.status === 'decoded' && scan.wide + scan.faults.length > 0;
  return overrules ? { ...decoded, overruled: declared } : decoded;
}

const fewLetters = 4;

/** Bytes that only UTF-8 explains overrule a declaration, and so do bytes that are none where it is declared. */
function fits(encoding: string, { wide, faults }: Utf8Scan): boolean {
  if (encoding === 'utf-8') return faults.length <= wide || faults.length < fewLetters;
  return wide < fewLetters || faults.length * 8 > wide;
}

function readUtf8(bytes: Uint8Array): Decoded | Refused {
  return withParts(read(bytes, 'utf-8', { by: 'utf-8' }), bytes);
}

function withParts(decoded: Decoded | Refused, bytes: Uint8Array): Decoded | Refused {
  const mayBeMixed =
    decoded.status === 'decoded' && decoded.encoding === 'utf-8' && decoded.faults.length > 1;
  return mayBeMixed && holdsTwoEncodings(countParts(bytes)) ? { ...decoded, isMixed: true } : decoded;
}

const pairEncodings = new Set(['gb18030', 'gbk', 'big5', 'shift_jis', 'euc-jp', 'euc-kr']);

function readByLetters(bytes: Uint8Array): Decoded | Refused {
  const guess = guessEncoding(bytes);
  const writesPairs = guess !== undefined && pairEncodings.has(guess.encoding);
  if (holdsTwoEncodings(countParts(bytes), writesPairs)) return refused('mixed');
  if (guess === undefined) return refused('unknown');
  return read(bytes, guess.encoding, { by: 'letters', confidence: Math.round(guess.confidence) });
}

function read(bytes: Uint8Array, encoding: string, known: EncodingKnown): Decoded | Refused {
  const text = new TextDecoder(encoding).decode(bytes);
  if (controlCharacter.test(text)) return refused('binary');
  if (text.trim() === '') return refused('empty');
  const faults = findFaults(bytes, text, encoding);
  if (faults.length * 20 > text.length) return refused('damaged');
  return { status: 'decoded', text, encoding, known, faults };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const controlCharacter = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** Where U+FFFD stands for bytes that are no letter: a file of UTF-8 may hold the sign itself. */
function findFaults(bytes: Uint8Array, text: string, encoding: string): readonly number[] {
  const signs = Array.from(text.matchAll(/\ufffd/g), ({ index }) => index);
  if (signs.length === 0 || encoding !== 'utf-8') return signs;
  const written = writtenSigns(bytes);
  const { faults } = scanUtf8(bytes);
  const inOrder = [
    ...written.map((at) => ({ at, isFault: false })),
    ...faults.map((at) => ({ at, isFault: true })),
  ].toSorted((one, other) => one.at - other.at);
  return signs.filter((_, index) => inOrder[index]?.isFault);
}

/** Where the three bytes of the sign itself stand. */
function writtenSigns(bytes: Uint8Array): readonly number[] {
  const found: number[] = [];
  for (let at = bytes.indexOf(0xef); at !== -1; at = bytes.indexOf(0xef, at + 1))
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) found.push(at);
  return found;
}
