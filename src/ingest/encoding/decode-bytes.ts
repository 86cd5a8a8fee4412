export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252';

/** Text as it stood in the file, line ends and all. Only a byte-order mark is left out. */
export interface Decoded {
  readonly status: 'decoded';
  readonly text: string;
  readonly encoding: Encoding;
}

/** Bytes that are no text we can read, and why. */
export interface Refused {
  readonly status: 'refused';
  readonly reason: 'empty' | 'binary' | 'damaged';
}

/** Reads bytes as text: by byte-order mark, by what an HTML page says, as UTF-8, then by what the letters look like. */
export function decodeBytes(bytes: Uint8Array): Decoded | Refused {
  if (bytes.length === 0) return { status: 'refused', reason: 'empty' };
  const encoding = encodingByMark(bytes) ?? encodingByZeros(bytes) ?? encodingByLetters(bytes);
  if (encoding === undefined) return { status: 'refused', reason: 'binary' };
  return checkText(new TextDecoder(encoding).decode(bytes), encoding);
}

function checkText(text: string, encoding: Encoding): Decoded | Refused {
  if (controlCharacter.test(text)) return { status: 'refused', reason: 'binary' };
  if (text.trim() === '') return { status: 'refused', reason: 'empty' };
  const lost = text.match(replacementCharacters)?.length ?? 0;
  if (lost * 20 > text.length) return { status: 'refused', reason: 'damaged' };
  return { status: 'decoded', text, encoding };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const controlCharacter = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;
const replacementCharacters = /\ufffd/g;

function encodingByMark([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark shows as a zero in about every second byte. */
function encodingByZeros(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 2048);
  const pairs = sample.length >> 1;
  const zerosAt = (parity: number) =>
    sample.reduce((sum, byte, index) => sum + Number(byte === 0 && index % 2 === parity), 0);
  if (pairs < 2) return undefined;
  if (zerosAt(1) * 10 > pairs * 4 && zerosAt(0) * 10 < pairs) return 'utf-16le';
  if (zerosAt(0) * 10 > pairs * 4 && zerosAt(1) * 10 < pairs) return 'utf-16be';
  return undefined;
}

function encodingByLetters(bytes: Uint8Array): Encoding | undefined {
  if (isUtf8(bytes)) return 'utf-8';
  if (bytes.includes(0)) return undefined;
  return encodingByCharset(bytes) ?? encodingByCyrillic(bytes);
}

/** Valid UTF-8, or UTF-8 with a few broken places, as a cut file has at its end. */
function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(replacementCharacters)?.length ?? 0;
  const wide = text.match(nonAscii)?.length ?? 0;
  return broken === 0 || broken * 10 < wide - broken;
}

const nonAscii = /[\u0080-\u{10ffff}]/gu;

const charsetDeclaration = /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i;

const declaredEncodings: Readonly<Record<string, Encoding>> = {
  'windows-1251': 'windows-1251',
  cp1251: 'windows-1251',
  'windows-1252': 'windows-1252',
  'iso-8859-1': 'windows-1252',
};

function encodingByCharset(bytes: Uint8Array): Encoding | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  const name = charsetDeclaration.exec(head)?.[1]?.toLowerCase();
  return name !== undefined && Object.hasOwn(declaredEncodings, name) ? declaredEncodings[name] : undefined;
}

/** Cyrillic words are runs of high bytes; in western text a high byte stands alone among plain letters. */
function encodingByCyrillic(bytes: Uint8Array): Encoding {
  const isHigh = (byte: number | undefined) => byte !== undefined && byte >= 0xc0;
  const high = bytes.reduce((sum, byte) => sum + Number(isHigh(byte)), 0);
  const inRuns = bytes.reduce(
    (sum, byte, index) => sum + Number(isHigh(byte) && isHigh(bytes[index - 1])),
    0,
  );
  return inRuns * 2 > high ? 'windows-1251' : 'windows-1252';
}
