import type { ArticleInput } from '../../domain/article.ts';
import type { EventEntry } from '../../domain/content.ts';
import type { OtherReport } from '../protocol/opened-report.ts';

/** How many records name a person: quotes and claims of this report and of the others, and events. */
export interface ReferenceCounts {
  readonly here: number;
  readonly elsewhere: number;
  readonly events: number;
}

interface Places {
  readonly article: ArticleInput;
  readonly others: readonly OtherReport[];
  readonly events: readonly EventEntry[];
}

export function countReferences(id: string, { article, others, events }: Places): ReferenceCounts {
  const own = [
    ...(article.quotes ?? []).map(({ speaker }) => speaker),
    ...(article.events ?? []).flatMap(({ claims = [] }) => claims.map(({ by = [] }) => by)),
  ];
  const theirs = others.flatMap(({ quotes, claims }) => [
    ...quotes.map(({ speaker }) => speaker),
    ...claims.map(({ by }) => by),
  ]);
  const named = (lists: readonly (readonly string[])[]) => lists.filter((ids) => ids.includes(id)).length;
  return {
    here: named(own),
    elsewhere: named(theirs),
    events: named(events.map(({ people }) => people)),
  };
}
