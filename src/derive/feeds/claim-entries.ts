import { addresses } from '../../domain/addresses.ts';
import { listNames } from '../../messages/formats.ts';
import { t } from '../../messages/say.ts';
import type { LedgerEntry } from '../claims/claim-ledger.ts';
import type { RecordedClaim } from '../claims/ledger-claim.ts';
import type { NewsEntry } from './feed.ts';
import type { FeedMaker } from './feed-maker.ts';
import { firstIdOf } from './permanent-id.ts';
import { lineOfReport, outletOf, reportNames } from './quote-entry.ts';

/** What each report says of one fact, and which of them say that it is not known. */
export function claimEntries(entry: LedgerEntry, maker: FeedMaker): readonly NewsEntry[] {
  const claims = [
    ...entry.claims.map((claim) => ({ ...claim, value: claim.words })),
    ...entry.unknown.map((claim) => ({ ...claim, value: t`said to be not known` })),
  ];
  const byReport = Map.groupBy(claims, ({ article }) => article);
  return Array.from(byReport.values()).flatMap((own) =>
    own.map((claim, index) => claimEntry({ entry, claim, index }, maker)),
  );
}

interface PlacedClaim {
  readonly entry: LedgerEntry;
  readonly claim: RecordedClaim & { readonly value: string };
  /** Which of the report’s answers it is. */
  readonly index: number;
}

function claimEntry({ entry, claim, index }: PlacedClaim, { idOf, daysOf }: FeedMaker): NewsEntry {
  const { event, fact } = entry;
  const { article } = claim;
  const own = daysOf(
    ...[article.id, ...article.formerly].map((report) => `fact/${report}/${event.id}/${fact.id}`),
  );
  const { added } = daysOf(...reportNames(article));
  return {
    id: idOf('claim', firstIdOf(article), firstIdOf(event), fact.id, String(index)),
    title: `${outletOf(article)}: ${claim.value}`,
    address: addresses.fact(event.id, fact.id),
    lines: [
      answerOf(fact.asks, claim),
      t`The words: “${claim.claim.printed}”`,
      makersOf(claim, lineOfReport(article)),
      ...(claim.claim.note === undefined ? [] : [claim.claim.note]),
    ],
    added,
    changed: own.changed ?? added,
  };
}

function answerOf(asks: string, { claim, value }: PlacedClaim['claim']): string {
  if (claim.fellAway) return t`${asks} ${value}, which the report says fell away.`;
  if (claim.onlyIf !== undefined) return t`${asks} ${value}, announced for one case only: ${claim.onlyIf}.`;
  return claim.expected ? t`${asks} ${value}, announced beforehand.` : `${asks} ${value}.`;
}

function makersOf({ speakers }: RecordedClaim, report: string): string {
  return speakers.length === 0
    ? t`Told by the report itself, in: ${report}.`
    : t`By ${listNames(speakers.map(({ name }) => name))}, in: ${report}.`;
}
