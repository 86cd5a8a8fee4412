import { expect, test } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';

const text = 'Шлюз закрыт в Тарнхольме.\nГорят огни, — сказала она.\n';
const lowFirst = Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 255);
const highFirst = Uint8Array.from(text, (sign) => sign.charCodeAt(0) >> 8);
const pairs = (one: Uint8Array, two: Uint8Array) =>
  Uint8Array.from({ length: 2 * text.length }, (_, at) => (at % 2 === 0 ? one : two)[at >> 1] ?? 0);

test.each([
  ['utf-16le', pairs(lowFirst, highFirst)],
  ['utf-16be', pairs(highFirst, lowFirst)],
])('Cyrillic letters in %s without a mark have few zeros, and are read', (encoding, bytes) => {
  expect(decodeBytes(bytes)).toMatchObject({ status: 'decoded', text, encoding, known: { by: 'zeros' } });
});

test('bytes that are small at every place are no text', () => {
  const bytes = Uint8Array.from({ length: 400 }, (_, at) => at % 7);
  expect(decodeBytes(bytes)).toEqual({ status: 'refused', reason: 'binary' });
});
