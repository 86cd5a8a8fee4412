import type { ArticleInput } from '../src/domain/article.ts';
import { exampleSource } from './example-content.ts';

/** A quote of a draft, with its place in the file. */
export const quoteAt = (id: string, words: string, at: number, speaker: readonly string[] = ['holt']) => ({
  id,
  speaker,
  words,
  span: [at, at + words.length] as const,
  kind: 'utterance' as const,
});

/** A draft of two quotes as the machine makes it. */
export function exampleDraft(fields: Partial<ArticleInput> = {}, body = 'The digest is to be written.') {
  const article: ArticleInput = {
    title: 'Theirs',
    deck: 'To be written.',
    source: exampleSource(),
    published: { date: '2031', grade: 'inferred', evidence: 'printed' },
    rights: 'digest',
    quotes: [quoteAt('we-shall-see', 'We shall see', 1), quoteAt('calm', 'The lake is calm.', 32)],
    review: ['Check the date.'],
    ...fields,
  };
  return { article, body };
}
