import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { boilerplateRules } from './boilerplate-rules.ts';
import { withoutModifiers } from './without-modifiers.ts';

test.each([
  [/^(?i:by|von) \p{Lu}[\p{L}]+$/u, '^(?:[Bb][Yy]|[Vv][Oo][Nn]) \\p{Lu}[\\p{L}]+$'],
  [/(?i:a(?:b\d{2,3}))c(?<name>d)/u, '(?:[Aa](?:[Bb]\\d{2,3}))c(?<name>d)'],
  [/(?<!x)(?i:è[\w.])\bz/u, '(?<!x)(?:[Èè][\\w.])\\bz'],
])('%s', (pattern, written) => {
  expect(withoutModifiers(pattern)).toEqual(new RegExp(written, 'u'));
});

test('every rule knows its example where Node optimises no pattern', () => {
  const rules = boilerplateRules.map(({ matches, example }) => [matches.source, matches.flags, example]);
  const code = `console.log(${JSON.stringify(rules)}.filter(([source, flags, text]) => !new RegExp(source, flags).test(text)))`;
  const { stdout } = spawnSync(process.execPath, ['--no-regexp-optimization', '-e', code], {
    encoding: 'utf8',
  });
  expect(stdout.trim()).toBe('[]');
});

test('a class of letters in a group of any case is refused', () => {
  expect(() => withoutModifiers(/(?i:[abc])/u)).toThrow('Write the letters of [abc] in both cases');
});

test('no group of any case is left to Node', () => {
  const files = globSync('src/**/*.ts').filter((file) => !file.includes('without-modifiers'));
  const left = files.filter((file) => {
    const source = readFileSync(file, 'utf8');
    return source.includes('(?i:') && !source.includes('withoutModifiers(');
  });
  expect([files.length > 500, left]).toEqual([true, []]);
});
