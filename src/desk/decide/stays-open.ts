import type { ArticleInput } from '../../domain/article.ts';
import { isExactDay, unknownDate } from '../../domain/dates/story-date.ts';
import { notNamed } from '../../ingest/draft/draft-outlet.ts';
import type { CardAnswer } from './card-answer.ts';

/**
 * What is still unknown of a report when its card is settled as answered. The sentences that ask for it go, the fact stays:
 * the file keeps what the outlet and the day are known from, and the page says it.
 */
export function staysOpen(
  { source, published }: Pick<ArticleInput, 'source' | 'published'>,
  { outlet, day }: CardAnswer,
): readonly string[] {
  const isOutletOpen = outlet === undefined || outlet === source.outlet;
  return [
    ...(isOutletOpen && source.outletKnown.grade === 'inferred' ? [openOutlet(source.outlet)] : []),
    ...(day === undefined && published.grade === 'inferred' ? [openDay(published.date)] : []),
  ];
}

function openOutlet(outlet: string): string {
  return outlet === notNamed.id ? 'publisher not named' : 'outlet inferred';
}

function openDay(date: string): string {
  if (date === unknownDate) return 'day not known';
  return isExactDay(date) ? 'day inferred' : 'day only bounded';
}
