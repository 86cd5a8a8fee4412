import type { ArticleEntry, PersonEntry } from '../domain/content.ts';
import type { LedgerEntry } from './claim-ledger.ts';
import { formatClaimValue } from './format-claim-value.ts';
import { groupByValue, type ValueGroup } from './value-groups.ts';

/** What one report gives for one fact. */
export interface MatrixCell {
  readonly article: ArticleEntry;
  /** `silent`: it tells of the event and not of this; `untold`: it does not tell of the event. */
  readonly state: 'told' | 'silent' | 'untold';
  readonly marks: readonly MatrixMark[];
}

export interface MatrixMark {
  /** The letter of the value; a dot where all reports give one value. */
  readonly sign: string;
  readonly words: string;
  readonly expected: boolean;
}

export interface MatrixRow {
  readonly entry: LedgerEntry;
  readonly cells: readonly MatrixCell[];
}

/** Facts down, reports across: every entry of the ledger once, with a cell for each report. */
export function buildClaimMatrix(
  ledger: readonly LedgerEntry[],
  articles: readonly ArticleEntry[],
  people: readonly PersonEntry[],
): readonly MatrixRow[] {
  return ledger.map((entry) => {
    const groups = groupByValue(entry);
    return { entry, cells: articles.map((article) => readCell(entry, article, groups, people)) };
  });
}

function readCell(
  { silent }: LedgerEntry,
  article: ArticleEntry,
  groups: readonly ValueGroup[],
  people: readonly PersonEntry[],
): MatrixCell {
  const marks = groups.flatMap((group) => markOf(group, article, groups.length, people));
  if (marks.length > 0) return { article, state: 'told', marks };
  return { article, state: silent.some(({ id }) => id === article.id) ? 'silent' : 'untold', marks };
}

function markOf(
  { letter, value, claims }: ValueGroup,
  article: ArticleEntry,
  count: number,
  people: readonly PersonEntry[],
): readonly MatrixMark[] {
  const own = claims.filter((claim) => claim.article.id === article.id);
  if (own.length === 0) return [];
  const expected = own.every(({ claim }) => claim.expected);
  return [{ sign: count === 1 ? '•' : letter, words: formatClaimValue(value, people), expected }];
}
