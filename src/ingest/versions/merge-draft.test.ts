import { describe, expect, test } from 'vitest';
import { exampleSource } from '../../../tests/example-content.ts';
import { exampleDraft, quoteAt } from '../../../tests/example-versions.ts';
import type { ArticleInput } from '../../domain/article.ts';
import type { DraftVersions } from './draft-versions.ts';
import { mergeDraft } from './merge-draft.ts';

const source = 'New first line.\n“We shall see,” Mara Holt said. “The lake is calm.” “We wait.”';
const base = exampleDraft();
const fresh = exampleDraft({
  source: exampleSource({ file: { name: 'lake.txt', sha256: 'b'.repeat(64), span: [0, source.length] } }),
  quotes: [
    quoteAt('we-shall-see', 'We shall see', 17),
    quoteAt('calm', 'The lake is calm.', 49),
    quoteAt('we-wait', 'We wait.', 69),
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
    const edited = exampleDraft({ title: 'Ours', deck: 'Our deck.', review: [] }, 'Our digest.');
    const { article, body } = merge({ base, edited, fresh });
    expect([article.title, article.deck, body]).toEqual(['Ours', 'Our deck.', 'Our digest.']);
    expect(article.review).toEqual(['Check the speaker.']);
  });

  test.each([
    ['a publication stays one', undefined],
    ['a draft stays one', true],
  ])('%s', (_, isDraft) => {
    const edited = exampleDraft(isDraft === undefined ? {} : { draft: isDraft });
    const made = { ...fresh, article: { ...fresh.article, draft: true } };
    expect(merge({ base, edited, fresh: made }).article.draft).toBe(isDraft);
  });

  test('a corrected speaker and a renamed quote stay, at the new place', () => {
    const edited = exampleDraft({
      quotes: [quoteAt('see', 'We shall see', 1, ['berg']), quoteAt('calm', 'The lake is calm.', 32)],
    });
    const { article } = merge({ base, edited, fresh });
    expect(article.quotes?.[0]).toEqual(quoteAt('see', 'We shall see', 17, ['berg']));
  });

  test('corrected words are found again in the file', () => {
    const edited = exampleDraft({
      quotes: [quoteAt('we-shall-see', 'We shall see', 1), quoteAt('calm', 'The lake is', 32)],
    });
    const { article } = merge({ base, edited, fresh });
    const calm = article.quotes?.find(({ id }) => id === 'calm');
    expect([calm?.words, source.slice(...(calm?.span ?? [0, 1]))]).toEqual(['The lake is', 'The lake is']);
  });

  test('a deleted quote stays deleted, and a new one is added', () => {
    const edited = exampleDraft({ quotes: [quoteAt('we-shall-see', 'We shall see', 1)] });
    const { article } = merge({ base, edited, fresh });
    expect(article.quotes?.map(({ id }) => id)).toEqual(['we-shall-see', 'we-wait']);
  });

  test('quotes that a person put into another order stay in it', () => {
    const edited = exampleDraft({ quotes: (base.article.quotes ?? []).toReversed() });
    const { article } = merge({ base, edited, fresh });
    expect(article.quotes?.map(({ id }) => id)).toEqual(['calm', 'we-shall-see', 'we-wait']);
  });

  test('without a draft to compare with, everything that is written counts as a person’s', () => {
    const edited = exampleDraft({ title: 'Ours', quotes: [quoteAt('see', 'We shall see', 1)] });
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
  const withOutlet = (fields: Partial<ArticleInput['source']>) =>
    exampleDraft({ source: exampleSource(fields) });
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
