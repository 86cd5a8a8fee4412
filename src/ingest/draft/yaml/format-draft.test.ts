import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleSource } from '../../../../tests/example-content.ts';
import { parseMarkdownFile } from '../../../collections/parse-content-file.ts';
import { type ArticleInput, ArticleSchema } from '../../../domain/article.ts';
import { formatDraft } from './format-draft.ts';

const pieces = [
  'a',
  'Yes: no',
  '- x',
  '“',
  '"',
  "'",
  '#',
  '\n',
  '\r\n',
  ': ',
  '\\',
  '{',
  ']',
  '\u2028',
  '\u0085',
  '😀',
  'ü',
  ' ',
  '---',
  '2031-05-04',
  'null',
  '&a',
  '*a',
  '!x',
  '%',
  '\t',
];
const anyWords = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.join(''))
  .filter((words) => /\P{White_Space}/u.test(words));

function draftOf(words: string): ArticleInput {
  return {
    title: words,
    deck: words,
    source: exampleSource({ headline: words }),
    published: { date: '../..', grade: 'inferred', evidence: words },
    rights: 'digest',
    quotes: [
      {
        id: 'one',
        speaker: [],
        words,
        span: [0, 9],
        kind: 'fragment',
        attribution: { printed: words, span: [0, 9] },
      },
    ],
    notQuotes: [{ words, span: [0, 9], kind: 'term', why: words }],
    review: [words],
  };
}

test('what is written is what is read again, whatever the words', () => {
  fc.assert(
    fc.property(anyWords, (words) => {
      const article = draftOf(words);
      const { data } = parseMarkdownFile(formatDraft({ article, body: 'Text.' }), 'a.md');
      expect(ArticleSchema.parse(data)).toEqual(ArticleSchema.parse(article));
    }),
    { numRuns: 200 },
  );
});

test('each quote stands on one line', () => {
  const text = formatDraft({ article: draftOf(`${'long '.repeat(60)}\n${'words '.repeat(60)}`), body: '' });
  expect(text.split('\n').filter((line) => line.startsWith('  - { id: one'))).toHaveLength(1);
  expect(text.split('\n').every((line) => line === '' || /^(?:---|[a-zA-Z]+:|\s+)/.test(line))).toBe(true);
});

test('fields come in the order of the schema', () => {
  const { review, title, ...others } = draftOf('x');
  const text = formatDraft({ article: { review, ...others, title } as ArticleInput, body: '' });
  expect(text.match(/^\w+(?=:)/gm)).toEqual([
    'title',
    'deck',
    'source',
    'published',
    'rights',
    'quotes',
    'notQuotes',
    'review',
  ]);
});
