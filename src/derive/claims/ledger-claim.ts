import type { Claim } from '../../domain/claim.ts';
import type { ArticleView } from '../content/article-view.ts';
import type { NamedPerson } from '../content/named-person.ts';
import type { ClaimValue } from './claim-value.ts';
import type { OriginLink } from './origins.ts';

/** One report's claim with whom it names; without a value where the report says that it is not known. */
export interface RecordedClaim {
  readonly article: ArticleView;
  readonly claim: Claim;
  /** Whose claim it is; empty where the report makes it itself. */
  readonly speakers: readonly NamedPerson[];
  readonly origin: readonly OriginLink[];
}

/** A claim that gives a value, read. */
export interface LedgerClaim extends RecordedClaim {
  readonly value: ClaimValue;
  /** The value as a reader sees it. */
  readonly words: string;
  /** Whom the value names; nobody where it is none of people. */
  readonly named: readonly NamedPerson[];
}
