import { crc32, inflateRawSync } from 'node:zlib';
import { loadAgain, mostUnfolded, type OpenedFile, refuseContainer, refuseLocked } from './container.ts';

type ZipFault = 'cut' | 'empty' | 'locked' | 'damaged' | 'large';

const faults: Readonly<
  Record<Exclude<ZipFault, 'locked'>, readonly [rule: string, says: string, hint: string]>
> = {
  cut: ['cut-off-file', 'is cut off: its end, which lists what is in it, is missing', loadAgain],
  empty: ['empty-file', 'is empty: there is nothing in it', 'Save the report again.'],
  damaged: ['broken-container', 'is damaged: bytes of it are not those that were saved', loadAgain],
  large: [
    'broken-container',
    'unfolds to more than 500 MB',
    'Save the report alone, as a web page or as plain text.',
  ],
};

/** Why the archive in which a document is packed cannot be trusted; nothing where each of its files is as it was saved. */
export function refuseZip(what: string, bytes: Uint8Array): OpenedFile | undefined {
  const fault = findZipFault(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (fault === undefined) return undefined;
  if (fault === 'locked') return refuseLocked(what);
  const [rule, says, hint] = faults[fault];
  return refuseContainer(rule, `The ${what} ${says}.`, hint);
}

const marks = { end: 'PK\x05\x06', entry: 'PK\x01\x02', file: 'PK\x03\x04' } as const;
const lengths = { end: 22, entry: 46, file: 30 } as const;

/** What stands in a field whose number stands in a record of ZIP64, which archives above 4 GB have. */
const elsewhere = 0xffffffff;

/** One file of an archive, as its list has it. */
interface ZipEntry {
  readonly isLocked: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly start: number;
}

/** By the list at its end and the checksum of each file, which readers leave out (PKWARE's APPNOTE 6.3.10, 4.3 and 4.4). */
function findZipFault(zip: Buffer): ZipFault | undefined {
  const end = zip.lastIndexOf(marks.end);
  if (end === -1 || end + lengths.end > zip.length) return 'cut';
  if (end + lengths.end + zip.readUInt16LE(end + 20) > zip.length) return 'cut';
  try {
    return faultOfEntries(zip, readEntries(zip, end));
  } catch {
    return 'damaged'; // A place outside of the file, or what cannot be unfolded.
  }
}

function faultOfEntries(zip: Buffer, entries: readonly ZipEntry[]): ZipFault | undefined {
  if (entries.length === 0) return 'empty';
  if (entries.some(({ isLocked }) => isLocked)) return 'locked';
  if (entries.some(({ size, packed, start }) => [size, packed, start].includes(elsewhere))) return undefined;
  if (entries.reduce((sum, { size }) => sum + size, 0) > mostUnfolded) return 'large';
  return entries.every((entry) => isAsSaved(zip, entry)) ? undefined : 'damaged';
}

/** Throws where the list is not where it should be. */
function readEntries(zip: Buffer, end: number): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); entries.length < count; ) {
    if (!hasMark(zip, at, marks.entry)) throw new RangeError(`There is no entry at ${at}.`);
    entries.push({
      isLocked: (zip.readUInt16LE(at + 8) & 1) === 1,
      method: zip.readUInt16LE(at + 10),
      crc: zip.readUInt32LE(at + 16),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      start: zip.readUInt32LE(at + 42),
    });
    const behind = [28, 30, 32].reduce((sum, field) => sum + zip.readUInt16LE(at + field), 0);
    at += lengths.entry + behind;
  }
  return entries;
}

function isAsSaved(zip: Buffer, { method, crc, packed, size, start }: ZipEntry): boolean {
  if (!hasMark(zip, start, marks.file)) return false;
  const from = start + lengths.file + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
  const bytes = zip.subarray(from, from + packed);
  if (method !== 0 && method !== 8) return true; // Its reader says that it cannot unfold it.
  const unfolded = method === 0 || size === 0 ? bytes : inflateRawSync(bytes, { maxOutputLength: size });
  return size === 0 || (unfolded.length === size && crc32(unfolded) === crc);
}

function hasMark(zip: Buffer, at: number, mark: string): boolean {
  return zip.toString('latin1', at, at + mark.length) === mark;
}
