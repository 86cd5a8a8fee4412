/** What holds for any file, and for a report that cannot stand in the content. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ingest, report } from '../../tests/ingest-lake.ts';
import { ArticleSchema } from '../domain/article.ts';
import { boilerplateRules } from './boilerplate/boilerplate-rules.ts';

const lines = [
  ...boilerplateRules.map(({ example }) => example),
  ...report.split('\n'),
  'Lake Post',
  'an hour ago',
  '- Lake Post',
  '-----',
  '# Heading',
  '“Open words',
  'and “more',
  "'single' marks don't",
  '  ',
  '«Тихо», сказала Хольт.',
];
const anyFile = fc
  .array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom('\n', '\r\n', '\n\n', ' ')), { maxLength: 16 })
  .map((pairs) => pairs.flat().join(''));

describe('for any file', () => {
  test('nothing disappears: kept, cut and white space are the file', () => {
    fc.assert(
      fc.property(anyFile, (text) => {
        const made = ingest(text);
        if (made === undefined) return;
        const spans = made.receipt.decisions
          .filter(({ what }) => what === 'kept' || what === 'cut')
          .flatMap(({ span }) => (span === undefined ? [] : [span]));
        const ordered = spans.toSorted((a, b) => a[0] - b[0]);
        const between = [
          ...ordered.map(([start], index) => made.source.slice(ordered[index - 1]?.[1] ?? 0, start)),
          made.source.slice(ordered.at(-1)?.[1] ?? 0),
        ];
        expect(between.join('').trim()).toBe('');
        expect(ordered.every(([start], index) => start >= (ordered[index - 1]?.[1] ?? 0))).toBe(true);
      }),
    );
  });

  test('offsets give the words, and every draft is valid', () => {
    fc.assert(
      fc.property(anyFile, (text) => {
        const made = ingest(text);
        for (const { article } of made?.drafts ?? []) {
          const checked = ArticleSchema.parse(article);
          const [start, end] = checked.source.file.span;
          const passages = [
            ...checked.quotes.flatMap(({ words, span, continued, insertions }) => [
              { words, span },
              ...continued,
              ...insertions,
            ]),
            ...checked.quotes.flatMap(({ attribution }) =>
              attribution === undefined ? [] : [{ words: attribution.printed, span: attribution.span }],
            ),
            ...checked.notQuotes,
          ];
          for (const { words, span } of passages) {
            expect(made?.source.slice(...span)).toBe(words);
            expect(span[0] >= start && span[1] <= end).toBe(true);
          }
          const { headline } = checked.source;
          if (headline !== null) expect(made?.source.slice(start, start + headline.length)).toBe(headline);
        }
      }),
    );
  });
});

test('a report that cannot stand in the content is left out and named, and the others are drafted', () => {
  const entry = (id: string, title: string) => ({
    id,
    title,
    content_text: 'The ferry left an hour late on Monday, and nobody on the quay knew why.',
  });
  const items = [entry('1', 'Ferry runs late '.repeat(200)), entry('2', 'Ferry runs again')];
  const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Lake', items });
  const made = ingest(feed, { name: 'feed.json' });
  expect(made?.drafts.map(({ id }) => id)).toEqual(['ferry-runs-again']);
  expect(made?.notices).toMatchObject([
    { rule: 'unfit-report', message: expect.stringContaining('source.headline. It has 3199 characters') },
  ]);
});
