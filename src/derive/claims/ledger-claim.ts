import type { Claim } from '../../domain/claim.ts';
import type { PersonEntry } from '../../domain/content.ts';
import type { ArticleView } from '../content/article-view.ts';
import type { ClaimValue } from './claim-value.ts';
import type { OriginLink } from './origins.ts';

/** One report's claim, read, with whom it names. */
export interface LedgerClaim {
  readonly article: ArticleView;
  readonly claim: Claim;
  readonly value: ClaimValue;
  /** The value as a reader sees it. */
  readonly words: string;
  /** Whose claim it is; empty where the report makes it itself. */
  readonly speakers: readonly PersonEntry[];
  readonly origin: readonly OriginLink[];
}
