import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ExtractRequestSchema, extractDocument, extractExample } from './extract-document.ts';
import { readJsonLine } from './json-lines.ts';

const story =
  'The lock at Tarnholm was shut on Monday after divers found a crack in its northern gate, and the town fears for its trade.';

test('reads a dump', () => {
  expect(extractDocument({ id: 'a', dump: `Tarnholm lock shut\nMarch 4, 2031\n${story}` })).toEqual({
    id: 'a',
    text: story,
    date: '2031-03-04',
    headline: 'Tarnholm lock shut',
  });
});

test('reads a page, with the day in the page’s own time zone', () => {
  const html = `<html><head><meta property="article:published_time" content="2031-03-04T23:30:00-09:00"></head><body><article><h1>Tarnholm lock shut</h1><p>${story}</p><p>${story} So it was.</p></article></body></html>`;
  expect(extractDocument({ id: 'b', html })).toMatchObject({
    id: 'b',
    date: '2031-03-04',
    headline: 'Tarnholm lock shut',
  });
});

const readRequest = (line: string) =>
  readJsonLine(line, { schema: ExtractRequestSchema, example: extractExample });

test.each([
  ['x', 'is not valid JSON'],
  ['[]', 'Invalid input: expected object, received array'],
  ['null', 'Invalid input: expected object, received null'],
  ['{"dump":"x"}', '“id”: Invalid input'],
  ['{"id":"a"}', 'It has neither “html” nor “dump”'],
  ['{"id":"a","html":1}', '“html”: Invalid input: expected string, received number'],
])('refuses the line %j', (line, problem) => {
  expect(readRequest(line)).toEqual({
    status: 'refused',
    problem: expect.stringContaining(problem),
  });
});

test('no line makes it throw', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 2 }), (line) => ['read', 'refused'].includes(readRequest(line).status)),
  );
});
