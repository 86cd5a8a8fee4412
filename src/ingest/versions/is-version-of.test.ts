import { expect, test } from 'vitest';
import { exampleSource } from '../../../tests/example-content.ts';
import type { ArticleDraft } from '../draft/article-draft.ts';
import { createLikeness, isVersion } from './is-version-of.ts';

const lines = [
  'Ministers left the lake after four hours of talks about the dam.',
  'Nobody would say on Sunday whether a paper had been signed at all.',
  'The dam has leaked since spring, and both towns below it are afraid.',
];

function isVersionOf(text: string, headline = 'Lake talks end', printed = headline): boolean {
  const article = { source: exampleSource({ headline }) } as unknown as ArticleDraft['article'];
  return isVersion(
    createLikeness(text, [printed])({
      draft: { id: 'a', article, body: '' },
      passages: lines.map((line) => line.slice(0, 40)),
    }),
  );
}

test.each([
  ['the same text', lines.join('\n'), true],
  ['lines that are broken elsewhere', lines.join(' ').replaceAll(' ', '\n'), true],
  ['one line of three', `${lines[1]}\nThe ministers met again. They were late.`, true],
  ['another report', 'The harbour was shut on Monday. Divers looked for a crack in its gate.', false],
  ['nothing', '', false],
])('%s: %s', (_, text, expected) => {
  expect(isVersionOf(text)).toBe(expected);
});

test('a long headline is enough, a short one is not', () => {
  expect(isVersionOf('All new.', 'Ministers end talks at lake')).toBe(true);
  expect(isVersionOf('All new.', 'Morning briefing')).toBe(false);
});

test('a headline that stands somewhere in the text is not the headline of the text', () => {
  const headline = 'Ministers end talks at lake';
  expect(isVersionOf(`Read also: ${headline}`, headline, 'The harbour was shut')).toBe(false);
});

test('a report of which nothing is recorded is no version of any', () => {
  const article = { source: exampleSource({ headline: null }) } as unknown as ArticleDraft['article'];
  const likeness = createLikeness('', [null])({ draft: { id: 'a', article, body: '' }, passages: [] });
  expect(isVersion(likeness)).toBe(false);
});
