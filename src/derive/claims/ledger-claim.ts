import type { Claim } from '../../domain/claim.ts';
import type { ArticleEntry } from '../../domain/content.ts';
import type { ClaimValue } from './claim-value.ts';

/** One report's claim, read. */
export interface LedgerClaim {
  readonly article: ArticleEntry;
  readonly claim: Claim;
  readonly value: ClaimValue;
}
