import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberWindows } from './number-windows.ts';

test('a window holds a number with what stands around it in its line', () => {
  expect(numberWindows('On May 4\nthere were\n3 boats')).toEqual([
    { index: 0, words: 'On May 4' },
    { index: 20, words: '3 boats' },
  ]);
});

test('windows are those that the plain pattern finds', () => {
  const signs = fc.string({
    unit: fc.constantFrom('a', '1', ' ', '\n', '22', 'words of the line '),
    maxLength: 60,
  });
  fc.assert(
    fc.property(signs, (text) => {
      const plain = text.matchAll(/[^\n\d]{0,24}\d[^\n]{0,40}/g);
      expect(numberWindows(text)).toEqual(Array.from(plain, ({ index, 0: words }) => ({ index, words })));
    }),
  );
});
