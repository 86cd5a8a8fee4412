import type { ChangeDay } from '../../domain/changes.ts';
import type { Story } from '../../domain/story.ts';
import { keepAnswersOf } from '../../text/keep-answers.ts';
import { type FactView, viewFact } from '../claims/view-fact.ts';
import type { ArticleView } from '../content/article-view.ts';
import type { Dossier } from '../dossier/build-dossier.ts';
import type { QuoteView } from '../quotes/quote-view.ts';
import { itemsOf, type TimelineItem } from '../timeline/timeline.ts';
import { indexChanges } from './change-index.ts';
import { citeEvent } from './cite-event.ts';
import { citeFact } from './cite-fact.ts';
import { citeQuote } from './cite-quote.ts';
import { citeReport } from './cite-report.ts';
import type { Cited } from './cited.ts';
import { namesInFact, namesInQuote } from './cited-changes.ts';

type CitedSubject =
  | { readonly kind: 'quote'; readonly of: QuoteView }
  | { readonly kind: 'report'; readonly of: ArticleView; readonly digest: string }
  | { readonly kind: 'event'; readonly of: TimelineItem }
  | { readonly kind: 'fact'; readonly of: FactView };

/** All that a citation is made from. */
export interface CitedRecord {
  /** `quote/lake-talks/calm` */
  readonly id: string;
  readonly subject: CitedSubject;
  readonly story: Pick<Story, 'site' | 'address'>;
  /** What was recorded of it and of what its citation names. */
  readonly changes: readonly ChangeDay[];
}

/** Everything that can be cited, by its id, before it is. */
export function listCitedRecords(
  dossier: Dossier,
  changes: readonly ChangeDay[],
): ReadonlyMap<string, CitedRecord> {
  const { site, address } = dossier.story;
  const story = { site, address };
  const changed = indexChanges(changes);
  const records = subjectsOf(dossier).map((subject): CitedRecord => {
    const id = idOf(subject);
    return { id, subject, story, changes: changed.about(namesIn(subject, id)) };
  });
  return new Map(records.map((record) => [record.id, record]));
}

function subjectsOf(dossier: Dossier): readonly CitedSubject[] {
  const { quotes, articles, digests, timeline, ledger } = dossier;
  return [
    ...quotes.map((of) => ({ kind: 'quote' as const, of })),
    ...articles.map((of) => ({ kind: 'report' as const, of, digest: digests.get(of.id) ?? '' })),
    ...itemsOf(timeline).map((of) => ({ kind: 'event' as const, of })),
    ...ledger.map((entry) => ({ kind: 'fact' as const, of: viewFact(entry, dossier) })),
  ];
}

function idOf({ kind, of }: CitedSubject): string {
  if (kind === 'event') return `event/${of.event.id}`;
  return kind === 'fact' ? `fact/${of.event.id}/${of.fact.id}` : `${kind}/${of.id}`;
}

function namesIn({ kind, of }: CitedSubject, id: string): readonly string[] {
  if (kind === 'quote') return namesInQuote(of);
  return kind === 'fact' ? namesInFact(of) : [id];
}

/** The record as it is cited, made from nothing else, once for all pages and files that say it. */
export const citeRecord = keepAnswersOf(({ subject, story, changes }: CitedRecord): Cited => {
  const site = { story, changes: indexChanges(changes) };
  if (subject.kind === 'quote') return citeQuote(subject.of, site);
  if (subject.kind === 'event') return citeEvent(subject.of, site);
  return subject.kind === 'fact'
    ? citeFact(subject.of, site)
    : citeReport(subject.of, { ...site, digest: subject.digest });
});
