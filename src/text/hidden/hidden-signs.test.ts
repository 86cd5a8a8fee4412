import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAtHiddenSigns } from './hidden-signs.ts';

const shown = (text: string) =>
  cutAtHiddenSigns(text)
    .map(({ text: own, sign }) => (sign === undefined ? own : `[${sign.short}]`))
    .join('');

describe('a sign that nobody sees', () => {
  test.each([
    ['a turn of direction', 'the toll is \u202e001\u202c crowns', 'the toll is [RLO]001[PDF] crowns'],
    ['an isolate', 'a\u2067b\u2069', 'a[RLI]b[PDI]'],
    ['a space without width', 'har\u200bbour', 'har[ZWSP]bour'],
    ['a soft hyphen', 'har\u00adbour', 'har[SHY]bour'],
    ['a mark of the order of bytes', '\ufeffcalm', '[BOM]calm'],
    ['a joiner between Latin letters', 'ca\u200dlm', 'ca[ZWJ]lm'],
    ['a command to a terminal', 'a\u001b[31m', 'a[U+001B][31m'],
    ['letters of tags that spell a secret', 'calm\u{e0041}', 'calm[U+E0041]'],
  ])('is called out: %s', (_, text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });

  test.each([
    ['a joiner of an emoji', '👩\u200d🚀 and 👩🏽\u200d🚀 and ❤\ufe0f\u200d🔥'],
    ['a non-joiner of Persian', 'می\u200cخواهم'],
    ['joiners of Indic scripts', 'क्\u200dष and ക്\u200d'],
    ['the flag of a region', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['ends of lines and tabs', 'a\r\n\tb'],
  ])('is not: %s', (_, text) => {
    expect(shown(text)).toBe(text);
  });

  test('is cut out so that the pieces are the text, sign for sign', () => {
    const signs = fc.constantFrom('a', ' ', '\u202e', '\u200d', '👩', 'ی', '\u00ad', '\n', '\u{e0041}');
    fc.assert(
      fc.property(fc.array(signs), (all) => {
        const pieces = cutAtHiddenSigns(all.join(''));
        expect(pieces.map(({ text }) => text).join('')).toBe(all.join(''));
        expect(pieces.some(({ text }) => text === '')).toBe(false);
      }),
    );
  });
});
