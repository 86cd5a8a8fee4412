import { addresses } from '../../domain/addresses.ts';
import { listNames } from '../../messages/formats.ts';
import { t } from '../../messages/say.ts';
import type { LedgerEntry } from '../claims/claim-ledger.ts';
import type { RecordedClaim } from '../claims/ledger-claim.ts';
import type { ArticleView } from '../content/article-view.ts';
import type { EntryDays, NewsEntry } from './news-entry.ts';
import { firstIdOf, permanentId } from './permanent-id.ts';
import { lineOfReport, outletOf, reportNames } from './quote-entry.ts';
import type { RecordDays } from './record-days.ts';

/** What an entry on a claim is made from. */
export interface ClaimNews {
  readonly kind: 'claim';
  readonly event: Pick<LedgerEntry['event'], 'id' | 'formerly'>;
  readonly fact: LedgerEntry['fact'];
  readonly claim: ValuedClaim;
  /** Which of the report’s answers it is. */
  readonly index: number;
  readonly days: EntryDays;
  /** The main day of the story. */
  readonly storyDay: string;
}

interface ValuedClaim extends RecordedClaim {
  readonly value: string;
}

/** What each report says of one fact, and which of them say that it is not known. */
export function tellClaims(entry: LedgerEntry, daysOf: RecordDays, storyDay: string): readonly ClaimNews[] {
  const { event, fact } = entry;
  const { id, formerly } = event;
  const claims: readonly ValuedClaim[] = [
    ...entry.claims.map((claim) => ({ ...claim, value: claim.words })),
    ...entry.unknown.map((claim) => ({ ...claim, value: t`said to be not known` })),
  ];
  const byReport = Map.groupBy(claims, ({ article }) => article);
  return Array.from(byReport).flatMap(([article, own]) => {
    const days = daysOfClaims(article, `${id}/${fact.id}`, daysOf);
    return own.map((claim, index): ClaimNews => {
      const news = { event: { id, formerly }, fact, claim, index, days, storyDay };
      return { kind: 'claim', ...news };
    });
  });
}

function daysOfClaims(article: ArticleView, fact: string, daysOf: RecordDays): EntryDays {
  const own = daysOf(...[article.id, ...article.formerly].map((report) => `fact/${report}/${fact}`));
  const { added } = daysOf(...reportNames(article));
  return { added, changed: own.changed ?? added };
}

/** A claim with its makers and its words. */
export function claimEntry({ event, fact, claim, index, days, storyDay }: ClaimNews): NewsEntry {
  const { article } = claim;
  return {
    id: permanentId({ day: storyDay }, 'claim', firstIdOf(article), firstIdOf(event), fact.id, String(index)),
    title: `${outletOf(article)}: ${claim.value}`,
    address: addresses.fact(event.id, fact.id),
    lines: [
      answerOf(fact.asks, claim),
      t`The words: “${claim.claim.printed}”`,
      makersOf(claim, lineOfReport(article)),
      ...(claim.claim.note === undefined ? [] : [claim.claim.note]),
    ],
    ...days,
  };
}

function answerOf(asks: string, { claim, value }: ValuedClaim): string {
  if (claim.fellAway) return t`${asks} ${value}, which the report says fell away.`;
  if (claim.onlyIf !== undefined) return t`${asks} ${value}, announced for one case only: ${claim.onlyIf}.`;
  return claim.expected ? t`${asks} ${value}, announced beforehand.` : `${asks} ${value}.`;
}

function makersOf({ speakers }: RecordedClaim, report: string): string {
  return speakers.length === 0
    ? t`Told by the report itself, in: ${report}.`
    : t`By ${listNames(speakers.map(({ name }) => name))}, in: ${report}.`;
}
