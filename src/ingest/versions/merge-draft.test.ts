import { describe, expect, test } from 'vitest';
import { exampleSource } from '../../../tests/example-content.ts';
import type { ArticleInput } from '../../domain/article.ts';
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

describe('when the file has changed', () => {
  test('what nobody touched follows the file', () => {
    expect(mergeDraft({ base, edited: base, fresh, source })).toEqual(fresh);
  });

  test('what a person wrote stays', () => {
    const edited = draft({ title: 'Ours', deck: 'Our deck.', review: [] }, 'Our digest.');
    const { article, body } = mergeDraft({ base, edited, fresh, source });
    expect([article.title, article.deck, body]).toEqual(['Ours', 'Our deck.', 'Our digest.']);
    expect(article.review).toEqual(['Check the speaker.']);
  });

  test.each([
    ['a publication stays one', undefined],
    ['a draft stays one', true],
  ])('%s', (_, isDraft) => {
    const edited = draft(isDraft === undefined ? {} : { draft: isDraft });
    const made = { ...fresh, article: { ...fresh.article, draft: true } };
    expect(mergeDraft({ base, edited, fresh: made, source }).article.draft).toBe(isDraft);
  });

  test('a corrected speaker and a renamed quote stay, at the new place', () => {
    const edited = draft({
      quotes: [quote('see', 'We shall see', 1, ['berg']), quote('calm', 'The lake is calm.', 32)],
    });
    const { article } = mergeDraft({ base, edited, fresh, source });
    expect(article.quotes?.[0]).toEqual(quote('see', 'We shall see', 17, ['berg']));
  });

  test('corrected words are found again in the file', () => {
    const edited = draft({
      quotes: [quote('we-shall-see', 'We shall see', 1), quote('calm', 'The lake is', 32)],
    });
    const { article } = mergeDraft({ base, edited, fresh, source });
    const calm = article.quotes?.find(({ id }) => id === 'calm');
    expect([calm?.words, source.slice(...(calm?.span ?? [0, 1]))]).toEqual(['The lake is', 'The lake is']);
  });

  test('a deleted quote stays deleted, and a new one is added', () => {
    const edited = draft({ quotes: [quote('we-shall-see', 'We shall see', 1)] });
    const { article } = mergeDraft({ base, edited, fresh, source });
    expect(article.quotes?.map(({ id }) => id)).toEqual(['we-shall-see', 'we-wait']);
  });

  test('quotes that a person put into another order stay in it', () => {
    const edited = draft({ quotes: (base.article.quotes ?? []).toReversed() });
    const { article } = mergeDraft({ base, edited, fresh, source });
    expect(article.quotes?.map(({ id }) => id)).toEqual(['calm', 'we-shall-see', 'we-wait']);
  });

  test('without a draft to compare with, everything that is written counts as a person’s', () => {
    const edited = draft({ title: 'Ours', quotes: [quote('see', 'We shall see', 1)] });
    const { article } = mergeDraft({ base: undefined, edited, fresh, source });
    expect(article.title).toBe('Ours');
    expect(article.quotes?.map(({ id }) => id)).toEqual(['see', 'calm', 'we-wait']);
    expect(article.source.file.sha256).toBe('b'.repeat(64));
  });
});
