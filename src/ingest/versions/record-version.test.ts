import { describe, expect, test } from 'vitest';
import { exampleSource } from '../../../tests/example-content.ts';
import { exampleDraft, quoteAt } from '../../../tests/example-versions.ts';
import { ArticleSchema } from '../../domain/article.ts';
import { mergeDraft } from './merge-draft.ts';

describe('words that the outlet changed', () => {
  const text = 'Lake talks fail\n“We shall never see,” Mara Holt said. It took five hours. “We wait.”';
  const file = { name: 'lake.txt', sha256: 'b'.repeat(64), span: [0, text.length] as const };
  const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
  const made = exampleDraft({
    source: exampleSource({ headline: 'Lake talks fail', file }),
    quotes: [
      quoteAt('we-shall-never-see', 'We shall never see', at('We shall never')[0]),
      quoteAt('we-wait', 'We wait.', at('We wait.')[0]),
    ],
    review: [],
  });
  const ours = exampleDraft({
    title: 'Ours',
    quotes: [
      {
        ...quoteAt('see', 'We shall see', 1, ['berg']),
        attribution: { printed: 'Holt went on', span: [20, 32] },
      },
      quoteAt('calm', 'The lake is calm.', 32),
    ],
    events: [
      { event: 'talks', claims: [{ fact: 'hours', value: 'PT4H', printed: 'four hours', span: [50, 60] }] },
    ],
    review: [],
  });
  const { article } = mergeDraft({
    base: exampleDraft(),
    edited: ours,
    fresh: made,
    source: text,
    day: '2031-05-06',
    isWholeFile: true,
  });

  test('stay one quote, with its id and what a person wrote of it', () => {
    expect(article.quotes).toEqual([
      {
        id: 'see',
        speaker: ['berg'],
        words: 'We shall never see',
        span: at('We shall never see'),
        kind: 'utterance',
      },
      quoteAt('we-wait', 'We wait.', at('We wait.')[0]),
    ]);
  });

  test('are kept as they were, beside those that it took out, with day and hash', () => {
    expect(article.source.file.sha256).toBe('b'.repeat(64));
    expect(article.source.versions).toEqual([
      {
        sha256: exampleSource().file.sha256,
        span: exampleSource().file.span,
        until: '2031-05-06',
        headline: 'Lake talks end',
        quotes: [
          { id: 'see', speaker: ['berg'], words: 'We shall see', span: [1, 13] },
          { id: 'calm', speaker: ['holt'], words: 'The lake is calm.', span: [32, 49] },
        ],
      },
    ]);
    expect(ArticleSchema.safeParse(article).error).toBeUndefined();
  });

  test('are doubts, and so are those of a claim that are gone', () => {
    expect(article.review).toEqual([
      'Quote see: the outlet changed its words to “We shall never see”, seen on 2031-05-06. Check its speaker, its occasion and our texts.',
      'Quote calm: the outlet took it out, seen on 2031-05-06. Look whether our texts still name it.',
      'Words of events.talks.claims.hours: “four hours” does not stand in the version that was read on 2031-05-06. Look what the report says now.',
    ]);
  });

  test('are no work of the outlet’s where the file is the same', () => {
    const same = exampleDraft({ ...made.article, source: exampleSource({ headline: 'Lake talks fail' }) });
    const again = mergeDraft({
      base: exampleDraft(),
      edited: ours,
      fresh: same,
      source: text,
      day: '2031-05-06',
      isWholeFile: true,
    });
    expect(again.article.source.versions).toBeUndefined();
    expect(again.article.quotes?.map(({ id }) => id)).toContain('see');
  });

  test('are found nearby where the machine reads no quote there, and never in another quote', () => {
    const edited = exampleDraft({
      quotes: [quoteAt('hours', 'It took four hours', 1), quoteAt('waits', 'We waits.', 90)],
    });
    const merged = mergeDraft({
      base: undefined,
      edited,
      fresh: made,
      source: text,
      day: '2031-05-06',
      isWholeFile: true,
    });
    const found = merged.article.quotes?.find(({ id }) => id === 'hours');
    expect([found?.words, merged.article.quotes?.length]).toEqual(['It took five hours', 3]);
  });

  test('leave a version of a feed alone in which nothing recorded differs', () => {
    const [one, two] = [exampleDraft({ review: [] }), exampleDraft({ review: [] })];
    const other = { ...two, article: { ...two.article, source: exampleSource({ file }) } };
    const of = (isWholeFile: boolean) =>
      mergeDraft({ base: one, edited: one, fresh: other, source: text, day: '2031-05-06', isWholeFile })
        .article.source.versions?.length;
    expect([of(false), of(true)]).toEqual([undefined, 1]);
  });
});
