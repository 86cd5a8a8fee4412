import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { readPlainYaml } from './read-plain-yaml.ts';

/** What the parser says that keeps places; undefined where it finds a fault. */
function readSlowly(text: string): unknown {
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  return document.errors.length > 0 ? undefined : (document.toJS() as unknown);
}

/** What is read quickly is what the other parser reads; what is not is left to it. */
function expectSame(text: string): void {
  const quick = readPlainYaml(text);
  if (quick !== undefined) expect(quick, text).toEqual(readSlowly(text));
}

describe('plain YAML', () => {
  test('is read as the parser reads it that keeps places', () => {
    const text =
      'title: A day\n# a note\nday: 2031-02-30\nspan: [12, 40]\nnames: { a: "x: y", b: null }\nlong: >-\n  one\n  two\nlist:\n  - a\n  - b: 1.50\n';
    expect(readPlainYaml(text)).toEqual({
      title: 'A day',
      day: '2031-02-30',
      span: [12, 40],
      names: { a: 'x: y', b: null },
      long: 'one two',
      list: ['a', { b: 1.5 }],
    });
    expectSame(text);
  });

  test.each([
    'a: &a 1\nb: *a',
    'a: !!str 1',
    'a: 1_000',
    'a: 0x1F',
    'a: 0b11',
    'a: 1\n---\nb: 2',
    '%YAML 1.1\n---\na: yes',
    'a: 1\na: 2',
    'a: [1',
    'a: b: c',
    'a:\n\t- b',
    'a: b\r',
    '? [a]\n: b',
    '{~}',
    'a: { b: 1, null }',
    'a: {\n  # a note\n  ~ # another\n}',
  ])('is none in %j, which is left to the other parser', (text) =>
    expect(readPlainYaml(text)).toBeUndefined(),
  );

  test('may be any value in any style', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ maxDepth: 4 })),
        fc.record({
          collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
          lineWidth: fc.constantFrom(0, 20, 80),
          singleQuote: fc.boolean(),
        }),
        (value, style) => expectSame(stringify(value, style)),
      ),
      { numRuns: 400 },
    );
  });

  test('may be any run of its signs', () => {
    const piece = fc.constantFrom(
      ...'a|b: |- |\n|\n  |\n    |"|\'|[|]|{|}|,|#| #|: |>|>-\n|&a|*a|~|null|true|Yes|on|0o7|012|0x1|1_0|1e3|.5|+1|-0|.inf|<<|=|2031-02-30|10:30|?|? |\t|é|—|%|@|`'.split(
        '|',
      ),
      '|',
      '|-\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        expectSame(pieces.join(''));
        expectSame(`a: ${pieces.join('')}`);
        expectSame(`a:\n  b: 1\n  c: ${pieces.join('')}\nd: 2`);
      }),
      { numRuns: 1000 },
    );
  });
});
