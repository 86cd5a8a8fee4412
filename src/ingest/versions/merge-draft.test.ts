import { describe, expect, test } from 'vitest';
import { exampleSource } from '../../../tests/example-content.ts';
import { type ArticleInput, ArticleSchema } from '../../domain/article.ts';
import type { DraftVersions } from './draft-versions.ts';
import { mergeDraft } from './merge-draft.ts';

const source = 'New first line.\n“We shall see,” Mara Holt said. “The lake is calm.” “We wait.”';
const quote = (id: string, words: string, at: number, speaker: readonly string[] = ['holt']) => ({
  id,
  speaker,
  words,
  span: [at, at + words.length] as const,
  kind: 'utterance' as const,
});

function draft(fields: Partial<ArticleInput> = {}, body = 'The digest is to be written.') {
  const article: ArticleInput = {
    title: 'Theirs',
    deck: 'To be written.',
    source: exampleSource(),
    published: { date: '2031', grade: 'inferred', evidence: 'printed' },
    rights: 'digest',
    quotes: [quote('we-shall-see', 'We shall see', 1), quote('calm', 'The lake is calm.', 32)],
    review: ['Check the date.'],
    ...fields,
  };
  return { article, body };
}

const base = draft();
const fresh = draft({
  source: exampleSource({ file: { name: 'lake.txt', sha256: 'b'.repeat(64), span: [0, source.length] } }),
  quotes: [
    quote('we-shall-see', 'We shall see', 17),
    quote('calm', 'The lake is calm.', 49),
    quote('we-wait', 'We wait.', 69),
  ],
  review: ['Check the date.', 'Check the speaker.'],
});

const merge = (versions: Pick<DraftVersions, 'base' | 'edited' | 'fresh'> & Partial<DraftVersions>) =>
  mergeDraft({ source, day: '2031-05-06', isWholeFile: false, ...versions });

describe('when the file has changed', () => {
  test('what nobody touched follows the file', () => {
    expect(merge({ base, edited: base, fresh })).toEqual(fresh);
  });

  test('what a person wrote stays', () => {
    const edited = draft({ title: 'Ours', deck: 'Our deck.', review: [] }, 'Our digest.');
    const { article, body } = merge({ base, edited, fresh });
    expect([article.title, article.deck, body]).toEqual(['Ours', 'Our deck.', 'Our digest.']);
    expect(article.review).toEqual(['Check the speaker.']);
  });

  test.each([
    ['a publication stays one', undefined],
    ['a draft stays one', true],
  ])('%s', (_, isDraft) => {
    const edited = draft(isDraft === undefined ? {} : { draft: isDraft });
    const made = { ...fresh, article: { ...fresh.article, draft: true } };
    expect(merge({ base, edited, fresh: made }).article.draft).toBe(isDraft);
  });

  test('a corrected speaker and a renamed quote stay, at the new place', () => {
    const edited = draft({
      quotes: [quote('see', 'We shall see', 1, ['berg']), quote('calm', 'The lake is calm.', 32)],
    });
    const { article } = merge({ base, edited, fresh });
    expect(article.quotes?.[0]).toEqual(quote('see', 'We shall see', 17, ['berg']));
  });

  test('corrected words are found again in the file', () => {
    const edited = draft({
      quotes: [quote('we-shall-see', 'We shall see', 1), quote('calm', 'The lake is', 32)],
    });
    const { article } = merge({ base, edited, fresh });
    const calm = article.quotes?.find(({ id }) => id === 'calm');
    expect([calm?.words, source.slice(...(calm?.span ?? [0, 1]))]).toEqual(['The lake is', 'The lake is']);
  });

  test('a deleted quote stays deleted, and a new one is added', () => {
    const edited = draft({ quotes: [quote('we-shall-see', 'We shall see', 1)] });
    const { article } = merge({ base, edited, fresh });
    expect(article.quotes?.map(({ id }) => id)).toEqual(['we-shall-see', 'we-wait']);
  });

  test('quotes that a person put into another order stay in it', () => {
    const edited = draft({ quotes: (base.article.quotes ?? []).toReversed() });
    const { article } = merge({ base, edited, fresh });
    expect(article.quotes?.map(({ id }) => id)).toEqual(['calm', 'we-shall-see', 'we-wait']);
  });

  test('without a draft to compare with, everything that is written counts as a person’s', () => {
    const edited = draft({ title: 'Ours', quotes: [quote('see', 'We shall see', 1)] });
    const { article } = merge({ base: undefined, edited, fresh });
    expect(article.title).toBe('Ours');
    expect(article.quotes?.map(({ id }) => id)).toEqual(['see', 'calm', 'we-wait']);
    expect(article.source.file.sha256).toBe('b'.repeat(64));
  });
});

describe('the outlet', () => {
  const named = (outlet: string, evidence = 'printed') => ({
    outlet,
    outletKnown: { grade: 'printed' as const, evidence },
  });
  const withOutlet = (fields: Partial<ArticleInput['source']>) => draft({ source: exampleSource(fields) });
  const outletOf = ({ article }: ReturnType<typeof merge>) => [
    article.source.outlet,
    article.source.outletKnown.evidence,
    article.review?.filter((note) => note.includes('names')) ?? [],
  ];

  test.each([
    [
      'that a person wrote stays',
      named('not-named'),
      named('own', 'I know'),
      named('not-named'),
      ['own', 'I know', []],
    ],
    [
      'that was found before stays where the new version names none',
      named('lake-post'),
      named('lake-post'),
      named('not-named'),
      ['lake-post', 'printed', []],
    ],
    [
      'that was found before stays where the new version names another, and that is said',
      named('lake-post'),
      named('lake-post'),
      named('dam-news'),
      [
        'lake-post',
        'printed',
        ['The new version of the file names dam-news as its outlet, the record lake-post: say which it is.'],
      ],
    ],
    [
      'that nobody knew is taken from the new version',
      named('not-named'),
      named('not-named'),
      named('dam-news'),
      ['dam-news', 'printed', []],
    ],
  ])('%s', (_, was, is, made, expected) => {
    const merged = merge({ base: withOutlet(was), edited: withOutlet(is), fresh: withOutlet(made) });
    expect(outletOf(merged)).toEqual(expected);
  });

  test('and those it came by stay where the new version names none', () => {
    const [had, has] = [withOutlet({ via: ['wire'] }), withOutlet({ via: [] })];
    expect(merge({ base: had, edited: had, fresh: has }).article.source.via).toEqual(['wire']);
    expect(merge({ base: has, edited: has, fresh: had }).article.source.via).toEqual(['wire']);
  });
});

describe('words that the outlet changed', () => {
  const text = 'Lake talks fail\n“We shall never see,” Mara Holt said. It took five hours. “We wait.”';
  const file = { name: 'lake.txt', sha256: 'b'.repeat(64), span: [0, text.length] as const };
  const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
  const made = draft({
    source: exampleSource({ headline: 'Lake talks fail', file }),
    quotes: [
      quote('we-shall-never-see', 'We shall never see', at('We shall never')[0]),
      quote('we-wait', 'We wait.', at('We wait.')[0]),
    ],
    review: [],
  });
  const ours = draft({
    title: 'Ours',
    quotes: [
      {
        ...quote('see', 'We shall see', 1, ['berg']),
        attribution: { printed: 'Holt went on', span: [20, 32] },
      },
      quote('calm', 'The lake is calm.', 32),
    ],
    events: [
      { event: 'talks', claims: [{ fact: 'hours', value: 'PT4H', printed: 'four hours', span: [50, 60] }] },
    ],
    review: [],
  });
  const { article } = mergeDraft({
    base,
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
      quote('we-wait', 'We wait.', at('We wait.')[0]),
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
    const same = draft({ ...made.article, source: exampleSource({ headline: 'Lake talks fail' }) });
    const again = mergeDraft({
      base,
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
    const edited = draft({
      quotes: [quote('hours', 'It took four hours', 1), quote('waits', 'We waits.', 90)],
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
    const [one, two] = [draft({ review: [] }), draft({ review: [] })];
    const other = { ...two, article: { ...two.article, source: exampleSource({ file }) } };
    const of = (isWholeFile: boolean) =>
      mergeDraft({ base: one, edited: one, fresh: other, source, day: '2031-05-06', isWholeFile }).article
        .source.versions?.length;
    expect([of(false), of(true)]).toEqual([undefined, 1]);
  });
});
