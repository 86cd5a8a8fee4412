import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareVersions, likelyChoice, textOfChoices } from './compare-versions.ts';

const lines = fc
  .array(fc.constantFrom('a', 'b', 'c', 'deck: x', 'deck: y'), { maxLength: 8 })
  .map((all) => all.map((line) => `${line}\n`).join(''));

test('lines of one version alone are that version', () => {
  fc.assert(
    fc.property(lines, lines, lines, (base, file, mine) => {
      const parts = compareVersions({ base, file, mine });
      expect(
        textOfChoices(
          parts,
          parts.map(() => 'file'),
        ),
      ).toBe(file);
      expect(
        textOfChoices(
          parts,
          parts.map(() => 'mine'),
        ),
      ).toBe(mine);
    }),
  );
});

test.each([
  ['what only the file changed', 'a\nb\n', 'a\nB\n', 'a\nb\n', 'file', 'a\nB\n'],
  ['what only the desk changed', 'a\nb\n', 'a\nb\n', 'a\nC\n', 'mine', 'a\nC\n'],
  ['what both changed', 'a\nb\n', 'a\nB\n', 'a\nC\n', 'both', 'a\nC\n'],
  ['a line that the file lost', 'a\nb\n', 'a\n', 'a\nb\n', 'file', 'a\n'],
  ['a line that the desk put in', 'a\n', 'a\n', 'a\nc\n', 'mine', 'a\nc\n'],
])('%s is told', (_, base, file, mine, by, text) => {
  const parts = compareVersions({ base, file, mine });
  expect(parts.flatMap((part) => (part.kind === 'differs' ? [part.by] : []))).toEqual([by]);
  expect(textOfChoices(parts, parts.map(likelyChoice))).toBe(text);
});
