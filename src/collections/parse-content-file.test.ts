import { describe, expect, test } from 'vitest';
import { parseMarkdownFile, parseYamlFile } from './parse-content-file.ts';

describe('a content file', () => {
  test('is split into fields and text', () => {
    expect(parseMarkdownFile('---\ntitle: A day\n---\n\nText.\n', 'a.md')).toEqual({
      data: { title: 'A day' },
      body: 'Text.',
    });
  });

  test('may come from Windows, with a byte order mark', () => {
    expect(parseMarkdownFile('\uFEFF---\r\ntitle: A day\r\n---\r\nText.', 'a.md')).toEqual({
      data: { title: 'A day' },
      body: 'Text.',
    });
  });

  test('keeps a date as text, so that a day that does not exist can be refused', () => {
    expect(parseYamlFile('date: 2031-02-30', 'a.yaml').data).toEqual({ date: '2031-02-30' });
  });

  test.each([
    ['no frontmatter', 'Text.', 'a.md:1 The file does not begin with frontmatter.'],
    ['frontmatter without an end', '---\ntitle: A\n', 'a.md:1'],
    [
      'a colon in a plain title',
      '---\nid: a\ntitle: Holt: “no”: yes\n---\n',
      'a.md:3:8 The YAML cannot be read',
    ],
    ['a field given twice', '---\ntitle: A\ntitle: B\n---\n', 'a.md:3'],
    ['a list', '---\n- a\n---\n', 'a.md:1 The file holds no fields.'],
    ['nothing', '---\n\n---\n', 'The file holds no fields.'],
  ])('says where and why it cannot be read: %s', (_, text, message) =>
    expect(() => parseMarkdownFile(text, 'a.md')).toThrow(message),
  );

  test('does not unfold aliases without end', () => {
    const bomb = [
      'a: &a [1,1,1]',
      'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]',
      'c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]',
      'd: [*c,*c,*c,*c,*c,*c,*c,*c]',
    ].join('\n');
    expect(() => parseYamlFile(bomb, 'a.yaml')).toThrow();
  });

  test.each([
    ['maps nested three thousand deep', `a: ${'{a: '.repeat(3000)}1${'}'.repeat(3000)}`, 'too deeply'],
    ['lists nested five thousand deep', `a: ${'['.repeat(5000)}${']'.repeat(5000)}`, 'too deeply'],
    ['an alias in a circle', 'a: &a [*a]', 'more than 20 times, or in a circle'],
    ['many aliases', `a: &a 1\n${many(2000, (index) => `k${index}: *a`)}`, 'more than 20 times'],
    ['a field whose name is a list', '[a, b]: 1', 'a.yaml:1:1 A field has a list'],
    ['a field given twice deep inside', 'a:\n  b: 1\n  b: 2', 'a.yaml:3:3 The field “b” is given twice.'],
    ['six million characters', `a: ${'x'.repeat(6_000_000)}`, 'a.yaml:1:1 The YAML has 6000003 characters'],
    [
      'what git could not merge',
      'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> other\n',
      'a.yaml:2 Git could not merge two changes of this file: “<<<<<<< HEAD”.',
    ],
  ])('is refused by name: %s', (_, text, message) => {
    expect(() => parseYamlFile(text, 'a.yaml')).toThrow(message);
    expect(() => parseYamlFile(text, 'a.yaml')).toThrow('a.yaml:');
  });
});

function many(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}
