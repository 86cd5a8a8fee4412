import { countOf } from '../../text/count-of.ts';
import type { ArticleEntry } from '../content.ts';
import { fitText } from '../fields/text-field.ts';
import { isSpeakerDoubt, unwritten } from './unwritten.ts';

/** The fields that decide whether an article is a publication. */
export type DraftClues = Pick<ArticleEntry, 'draft' | 'title' | 'deck' | 'rights' | 'review' | 'body'> & {
  readonly source: Pick<ArticleEntry['source'], 'headline'>;
};

/**
 * Why an article is a draft, in phrases: it says so, one of our texts is not written, or a speaker is in doubt.
 * Nothing for a publication.
 */
export function whyDraft(article: DraftClues): readonly string[] {
  const missing = missingTexts(article);
  const doubts = article.review.filter(isSpeakerDoubt).length;
  return [
    ...(missing.length === 0 ? [] : [`${missing.join(', ')} still to be written`]),
    ...(doubts === 0 ? [] : [`${countOf(doubts, 'speaker')} in doubt`]),
    ...(article.draft ? ['marked “draft: true”'] : []),
  ];
}

/** Our texts that nobody has written yet, in phrases. */
export function missingTexts({
  title,
  deck,
  body,
  rights,
  source,
}: Omit<DraftClues, 'draft' | 'review'>): readonly string[] {
  const isTheirs = rights === 'digest' && title === fitText(source.headline ?? '', 'headline');
  return [
    ...(isTheirs || title.startsWith(unwritten.title) ? ['a title of ours'] : []),
    ...(deck.startsWith(unwritten.deck) ? ['the deck'] : []),
    ...(body.trim() === '' || body.startsWith(unwritten.digest) ? ['the digest'] : []),
  ];
}
