import { firstContinued, numberDigits } from '../words/number-text.ts';

/** Where numbers as text, as `writeNumbers` writes them, stand in their store; they grow number by number. */
export interface GrowingNumbers {
  readonly first: number;
  /** Where the next byte goes. */
  at: number;
  /** Where the slice that is being filled has no more room for one. */
  end: number;
  size: number;
  length: number;
}

/**
 * Many growing lists in a few large blocks, each list a chain of slices, every one twice as long as the one before, as Lucene
 * keeps the places of words in memory (Busch et al., Earlybird, ICDE 2012): an array for each list would be a
 * million arrays that garbage collection goes through again and again.
 */
export interface NumberStore {
  readonly blocks: Uint8Array[];
  /** The first free byte. */
  free: number;
}

const codes: Readonly<Uint8Array> = Uint8Array.from(numberDigits, (digit) => digit.charCodeAt(0));
const blockBits = 20;
const blockLength = 2 ** blockBits;
const firstLength = 8;
const longest = 2 ** 14;
/** At the end of each slice stands where the next one begins. */
const linkLength = 4;
const asText = new TextDecoder('latin1');

export function createNumberStore(): NumberStore {
  return { blocks: [], free: 0 };
}

export function startNumbers(store: NumberStore): GrowingNumbers {
  const first = takeSlice(store, firstLength);
  return { first, at: first, end: first + firstLength - linkLength, size: firstLength, length: 0 };
}

/** The beginning of a slice, which lies in one block. */
function takeSlice(store: NumberStore, size: number): number {
  const end = store.blocks.length * blockLength;
  if (store.free + size > end) {
    store.free = end;
    store.blocks.push(new Uint8Array(blockLength));
  }
  const first = store.free;
  store.free += size;
  return first;
}

export function addNumber(store: NumberStore, to: GrowingNumbers, number: number): void {
  let rest = number;
  for (; rest >= firstContinued; rest = Math.floor(rest / firstContinued))
    addByte(store, to, codes[firstContinued + (rest % firstContinued)] ?? 0);
  addByte(store, to, codes[rest] ?? 0);
}

function addByte(store: NumberStore, to: GrowingNumbers, byte: number): void {
  if (to.at === to.end) addSlice(store, to);
  const block = store.blocks[to.at >>> blockBits];
  if (block !== undefined) block[to.at & (blockLength - 1)] = byte;
  to.at++;
  to.length++;
}

function addSlice(store: NumberStore, to: GrowingNumbers): void {
  const size = Math.min(longest, to.size * 2);
  const next = takeSlice(store, size);
  viewOf(store, to.end).setUint32(0, next);
  to.at = next;
  to.end = next + size - linkLength;
  to.size = size;
}

function viewOf({ blocks }: NumberStore, at: number): DataView {
  const block = blocks[at >>> blockBits] ?? new Uint8Array(linkLength);
  return new DataView(block.buffer, at & (blockLength - 1), linkLength);
}

export function textOfNumbers(store: NumberStore, { first, length }: GrowingNumbers): string {
  const bytes = new Uint8Array(length);
  let from = first;
  let size = firstLength;
  for (let read = 0; read < length; ) {
    const part = Math.min(size - linkLength, length - read);
    const start = from & (blockLength - 1);
    bytes.set(store.blocks[from >>> blockBits]?.subarray(start, start + part) ?? [], read);
    read += part;
    if (read < length) from = viewOf(store, from + size - linkLength).getUint32(0);
    size = Math.min(longest, size * 2);
  }
  return asText.decode(bytes);
}
