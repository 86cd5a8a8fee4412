import { t } from '../../messages/say.ts';
import { bySide } from '../claims/by-side.ts';
import type { LedgerEntry } from '../claims/claim-ledger.ts';
import { accountsOf, type OutletAccount } from './accounts.ts';

/** Rows of the table of what came of it that stand under one heading. */
export interface FrontOutcome {
  /** The side that they stand on, or who gives them; undefined where all rows stand together. */
  readonly name: string | undefined;
  /** Who gives all of a side; undefined where some write it and some have others say it. */
  readonly given: string | undefined;
  readonly rows: readonly OutletAccount[];
}

const mostRows = 5;
const mostRowsOfSide = 4;
const written = {
  heading: t`Written by the outlets themselves`,
  beside: t`written by the outlets themselves`,
};
const cited = { heading: t`Said by people they name`, beside: t`said by people they name` };

/** What came of it by the sides of the contradiction, or else what outlets write against what they have others say. */
export function outcomeParts({ fact, claims }: Pick<LedgerEntry, 'fact' | 'claims'>): {
  readonly parts: readonly FrontOutcome[];
  /** Rows for which there is no room. */
  readonly hidden: number;
} {
  const sides = bySide(fact, claims);
  const accounts = sides.length === 0 ? [accountsOf(claims)] : sides.map(({ own }) => accountsOf(own));
  const most = sides.length === 0 ? mostRows : mostRowsOfSide;
  const shown = accounts.map((own) => own.slice(0, most));
  return {
    parts:
      sides.length === 0 ? byGiver(shown.flat()) : sides.map(({ name }, side) => partOf(name, shown[side])),
    hidden: accounts.flat().length - shown.flat().length,
  };
}

function partOf(name: string, rows: readonly OutletAccount[] = []): FrontOutcome {
  if (rows.every(({ makers }) => makers.length === 0)) return { name, given: written.beside, rows };
  return { name, given: rows.every(({ own }) => own.length === 0) ? cited.beside : undefined, rows };
}

/** What reports write stands against what they have others say, so that one sees at once who gives which. */
function byGiver(accounts: readonly OutletAccount[]): readonly FrontOutcome[] {
  const given = [
    {
      name: written.heading,
      rows: accounts.filter(({ own }) => own.length > 0).map((row) => ({ ...row, makers: [] })),
    },
    {
      name: cited.heading,
      rows: accounts.filter(({ makers }) => makers.length > 0).map((row) => ({ ...row, own: [] })),
    },
  ].filter(({ rows }) => rows.length > 0);
  return given.map(({ name, rows }) => ({
    name: given.length === 1 ? undefined : name,
    given: undefined,
    rows,
  }));
}
