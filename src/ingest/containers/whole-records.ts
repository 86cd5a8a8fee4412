import { constants, gunzipSync } from 'node:zlib';
import { byteText, textBytes } from './byte-text.ts';
import { mostUnfolded } from './container.ts';

/** The records of a web archive that are whole, behind one another, and how many are not. */
export interface WholeRecords {
  readonly bytes: Uint8Array;
  /** Whether it ends in the middle of a record. */
  readonly isCut: boolean;
  /** How many places in it are no record. */
  readonly damaged: number;
}

/** Takes the whole records out of an archive (ISO 28500), packed or not; where one is broken it goes on with the next. */
export function wholeRecords(archive: Uint8Array): WholeRecords {
  const { bytes, isBroken } = unfold(archive);
  const text = byteText(bytes);
  const records: string[] = [];
  let damaged = isBroken ? 1 : 0;
  for (let at = 0; at < text.length; ) {
    const end = endOfRecord(text, at);
    const next = typeof end === 'number' ? end : text.indexOf('\nWARC/', at) + 1;
    if (typeof end === 'number') records.push(text.slice(at, end));
    else if (next > 0) damaged += 1;
    else return { ...joined(records), isCut: end === 'cut', damaged: damaged + (end === 'cut' ? 0 : 1) };
    at = next;
  }
  return { ...joined(records), isCut: records.length === 0 && !isBroken, damaged };
}

function joined(records: readonly string[]): Pick<WholeRecords, 'bytes'> {
  return { bytes: textBytes(records.join('')) };
}

/** Of a packed archive that ends too early what can be unfolded; of one that is broken nothing. */
function unfold(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly isBroken: boolean } {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { bytes, isBroken: false };
  const options = { maxOutputLength: mostUnfolded, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    return { bytes: gunzipSync(bytes, options), isBroken: false };
  } catch {
    return { bytes: new Uint8Array(), isBroken: true };
  }
}

const version = /WARC\/\d[^\r\n]*\r?\n/y;
const emptyLine = /\r?\n\r?\n/g;
const behindRecord = /(?:\r?\n){2,}|\s*$/y;

/** Where the next record begins; `cut` where the text ends before this one does. */
function endOfRecord(text: string, at: number): number | 'cut' | 'broken' {
  if (matchAt(version, text, at) === undefined) return text.includes('\n', at) ? 'broken' : 'cut';
  const body = matchAt(emptyLine, text, at);
  if (body === undefined) return 'cut';
  const length = /^content-length:\s*(\d+)/im.exec(text.slice(at, body))?.[1];
  if (length === undefined) return 'broken';
  const end = body + Number(length);
  return end > text.length ? 'cut' : (matchAt(behindRecord, text, end) ?? 'broken');
}

/** Where a match from there on ends. */
function matchAt(pattern: RegExp, text: string, at: number): number | undefined {
  const search = new RegExp(pattern);
  search.lastIndex = at;
  return search.test(text) ? search.lastIndex : undefined;
}
