import { t } from '../../messages/say.ts';

/** A file that a reader gave: its words where they can be read, and its hash where the browser makes one. */
export interface GivenFile {
  readonly name: string;
  readonly text: string | undefined;
  /** SHA-256 of its bytes in hexadecimal; undefined where the page did not come by https. */
  readonly sha256: string | undefined;
  /** Why its words cannot be read, and what to do. */
  readonly refused: string | undefined;
}

const kinds: readonly { readonly begin: string; readonly name: string }[] = [
  { begin: '%PDF', name: t`A PDF` },
  { begin: 'PK\u0003\u0004', name: t`A packed file (.docx, .odt, .epub, .zip)` },
  { begin: '{\\rtf', name: t`An RTF file` },
  { begin: '\u00d0\u00cf\u0011\u00e0', name: t`A .doc file` },
  { begin: 'bplist', name: t`A web archive of Safari` },
  { begin: '\u001f\u008b', name: t`A packed file` },
];

/** Reads a file in the browser: text, a page, or a page saved as one file. It is sent nowhere. */
export async function readGivenFile(file: File): Promise<GivenFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sha256 = await hashBytes(bytes);
  const begin = String.fromCharCode(...bytes.subarray(0, 8));
  const kind = kinds.find((each) => begin.startsWith(each.begin))?.name;
  const text = kind === undefined ? await readWords(bytes) : '';
  if (!wordless.test(text)) return { name: file.name, text, sha256, refused: undefined };
  const refused = t`${kind ?? t`A file without words`} cannot be read here. Open it, select all, copy, and paste the words above.`;
  return { name: file.name, text: undefined, sha256, refused };
}

/** Nothing, or the signs of a picture. */
const wordless = /^\s*$|\0/;

async function readWords(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const text = decode(bytes);
  if (/^[\w-]+:.*[\s\S]{0,4000}?^content-type:\s*multipart\/related/im.test(text.slice(0, 8000))) {
    const { default: PostalMime } = await import('postal-mime');
    const { html, text: plain } = await PostalMime.parse(bytes);
    return html === undefined ? (plain ?? '') : readPage(html);
  }
  return /<(?:!doctype html|html|body|p|div)\b/i.test(text.slice(0, 20_000)) ? readPage(text) : text;
}

async function readPage(html: string): Promise<string> {
  const { visibleText } = await import('../../check/visible-text.ts');
  return visibleText(html);
}

function decode(bytes: Uint8Array): string {
  const named = /charset=["']?([\w-]+)/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 2048)))?.[1];
  const bom = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined;
  try {
    return new TextDecoder(bom ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeAs(named ?? 'windows-1252', bytes);
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function hashBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  if (!isSecureContext) return undefined;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
