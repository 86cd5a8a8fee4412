import { firstContinued, numberDigits } from '../words/number-text.ts';

/** Numbers as text, as `writeNumbers` writes them, that grows number by number: a byte a character, since there are millions. */
export interface GrowingNumbers {
  bytes: Uint8Array;
  length: number;
}

const codes: Readonly<Uint8Array> = Uint8Array.from(numberDigits, (digit) => digit.charCodeAt(0));
const firstLength = 8;
const asText = new TextDecoder('latin1');

export function startNumbers(): GrowingNumbers {
  return { bytes: new Uint8Array(firstLength), length: 0 };
}

export function addNumber(to: GrowingNumbers, number: number): void {
  let rest = number;
  for (; rest >= firstContinued; rest = Math.floor(rest / firstContinued))
    addByte(to, codes[firstContinued + (rest % firstContinued)] ?? 0);
  addByte(to, codes[rest] ?? 0);
}

function addByte(to: GrowingNumbers, byte: number): void {
  if (to.length === to.bytes.length) {
    const longer = new Uint8Array(to.bytes.length * 2);
    longer.set(to.bytes);
    to.bytes = longer;
  }
  to.bytes[to.length++] = byte;
}

export function textOfNumbers({ bytes, length }: GrowingNumbers): string {
  return asText.decode(bytes.subarray(0, length));
}
