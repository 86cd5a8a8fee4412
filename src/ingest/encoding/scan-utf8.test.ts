import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanUtf8 } from './scan-utf8.ts';

test('sees as many faults and letters as a decoder shows', () => {
  const bytes = fc.uint8Array({ maxLength: 60 });
  const likely = fc.array(fc.constantFrom(0x41, 0xc3, 0xe2, 0xed, 0xf0, 0xf4, 0x80, 0x9c, 0xa0, 0xbf), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(
      fc.oneof(
        bytes,
        likely.map((list) => Uint8Array.from(list)),
      ),
      (input) => {
        const letters = [...new TextDecoder('utf-8', { ignoreBOM: true }).decode(input)];
        const own = Buffer.from(input).toString('latin1').split('\u00ef\u00bf\u00bd').length - 1;
        const { wide, faults } = scanUtf8(input);
        expect(faults.length).toBe(letters.filter((letter) => letter === '\ufffd').length - own);
        expect(wide).toBe(letters.filter((letter) => letter > '\u007f' && letter !== '\ufffd').length + own);
      },
    ),
    { numRuns: 2000 },
  );
});

test.each([
  [[0x61, 0xe2, 0x80], true],
  [[0x61, 0xe2, 0x80, 0x61], false],
  [[0x61, 0x80], false],
  [[0xc3, 0xa9], false],
])('%j is cut off inside a letter: %s', (bytes, isCut) => {
  expect(scanUtf8(Uint8Array.from(bytes)).isCut).toBe(isCut);
});
