import type { ArticleEntry } from '../../domain/content.ts';
import type { ClaimElsewhere } from './claim-words.ts';

/** What reports say of facts; each is named by its outlet. */
export function listClaimsElsewhere(
  articles: readonly ArticleEntry[],
  nameOf: (outlet: string) => string,
): readonly ClaimElsewhere[] {
  return articles.flatMap(({ id, source, events }) =>
    events.flatMap(({ event, claims }) =>
      claims.map((claim) => ({ article: id, outlet: nameOf(source.outlet), event, claim })),
    ),
  );
}
