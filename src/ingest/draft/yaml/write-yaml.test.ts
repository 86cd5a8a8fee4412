import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLongForm } from '../../../../tests/long-form.ts';
import { formatByLibrary, formatYaml } from './format-yaml.ts';
import { type Path, writeYaml } from './write-yaml.ts';

const pieces =
  'a|Yes: no|- x|“|”|…|"|\'|#| #|\n|\r\n|: |:|\\|{|]|,|\u2028|\u0085|😀|\ud800|ü|é|ж| |---|...|%|2031-05-04|12e4|e|.5|1.|0o17|0x1f|7|null|True|FALSE|~|&a|*a|!x|?|\t|`|@|>|.inf';
const words = fc
  .array(fc.constantFrom(...pieces.split('|'), '|'), { maxLength: 6 })
  .map((parts) => parts.join(''));
const scalar = fc.oneof(
  { weight: 4, arbitrary: words },
  fc.constantFrom(null, true, false, 0, -0, 7, -3, 1.5, 1e21, Number.NaN, undefined),
);
const key = fc.constantFrom('id', 'words', 'span', 'source', 'null', 'with space', 'n');
const { field } = fc.letrec((tie) => ({
  field: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, tie('list'), tie('record')),
  list: fc.array(
    tie('field').map((item) => item ?? null),
    { maxLength: 3 },
  ),
  record: fc.dictionary(key, tie('field'), { maxKeys: 4, noNullPrototype: true }),
}));
const record = fc.dictionary(key, field, { maxKeys: 5, noNullPrototype: true });
const paths: fc.Arbitrary<readonly Path[]> = fc.array(
  fc.array(fc.oneof(key, fc.constant('*')), { minLength: 1, maxLength: 3 }),
  { maxLength: 3 },
);

test('any value is written as the library writes it, to the byte', () => {
  let written = 0;
  fc.assert(
    fc.property(record, paths, (value, onOneLine) => {
      expect(formatYaml(value, onOneLine)).toBe(formatByLibrary(value, onOneLine));
      written += writeYaml(value, onOneLine, String) === undefined ? 0 : 1;
    }),
    { numRuns: isLongForm ? 20_000 : 1000 },
  );
  expect(written).toBeGreaterThan(100);
});

test.each<readonly [what: string, value: object]>([
  ['prose goes without marks', { title: 'Talks end, at last', deck: '“Not yet,” she said' }],
  ['parts on one line', { quotes: [{ id: 'a', span: [1, 2], words: 'One, two' }], none: [], empty: {} }],
  ['a list of records below each other', { roles: [{ title: 'pilot', days: ['2031-05-04'] }, {}] }],
])('%s', (_, value) => {
  const text = writeYaml(value, [['quotes', '*']], (scalar) => JSON.stringify(scalar));
  expect(text).toBe(formatByLibrary(value, [['quotes', '*']]));
});
