import { quoteParts } from '../../domain/quote.ts';
import { overlaps } from '../../text/anchor/span.ts';
import type { LedgerEntry } from './claim-ledger.ts';
import type { LedgerClaim } from './ledger-claim.ts';

/** A question and what a person said in answer to it by reports’ accounts. */
export interface ToldOfPerson {
  readonly entry: LedgerEntry;
  readonly claims: readonly LedgerClaim[];
}

/** What reports say in their own words that somebody said; what they quote stands with the quotes. */
export function toldOf(personId: string, ledger: readonly LedgerEntry[]): readonly ToldOfPerson[] {
  return ledger
    .map((entry) => ({
      entry,
      claims: entry.claims.filter((told) => told.claim.by.includes(personId) && !isQuoted(told)),
    }))
    .filter(({ claims }) => claims.length > 0);
}

function isQuoted({ claim, article }: LedgerClaim): boolean {
  const quoted = article.quotes.flatMap((quote) => quoteParts(quote).map(({ span }) => span));
  return quoted.some((span) => overlaps(span, claim.span));
}
