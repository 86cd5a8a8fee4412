import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedParts, formatMark, parseMark, withMark } from './cited-mark.ts';

const sign = fc.stringMatching(/^[0-9a-z]{3}$/);
const mark = fc.record({
  day: fc.option(fc.constantFrom('2031-05-04', '2025-12-31'), { nil: undefined }),
  signs: fc.array(sign, { minLength: 1, maxLength: 6 }),
});

describe('the mark of a citation', () => {
  test('is read as it was written', () =>
    fc.assert(
      fc.property(mark, (each) => {
        expect(parseMark(formatMark(each))).toEqual(each);
      }),
    ));

  test.each(['', 'ab', '2031-05-04', '2031-05-04.', 'ABC', 'k3f9', '2031-05-04.k3f 9ab', '<b>'])(
    'is none: %j',
    (text) => expect(parseMark(text)).toBeUndefined(),
  );

  test.each([
    ['https://lake.example/a/', 'https://lake.example/a/?cited=k3f'],
    ['/timeline/#talks', '/timeline/?cited=k3f#talks'],
  ])('stands in %s before the anchor', (address, whole) => expect(withMark(address, 'k3f')).toBe(whole));
});

describe('a page that is opened by a citation', () => {
  const now = [
    { name: 'words', sign: 'k3f' },
    { name: 'speaker', sign: '9ab' },
  ];

  test.each([
    ['k3f9ab', []],
    ['k3f000', ['speaker']],
    ['000000', ['words', 'speaker']],
    ['2031-05-04.0009ab', ['words']],
    ['k3f', undefined],
    ['k3f9abk3f', undefined],
  ])('%s: what changed is %j', (text, changed) =>
    expect(changedParts(parseMark(text) ?? { day: undefined, signs: [] }, now)).toEqual(changed),
  );
});
