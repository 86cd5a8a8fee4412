import type { EventEntry } from '../../domain/content.ts';
import type { LedgerEntry } from '../claims/claim-ledger.ts';
import type { SilenceForm } from '../claims/silence.ts';
import { groupByValue, type ValueGroup } from '../claims/value-groups.ts';
import type { ArticleView } from '../content/article-view.ts';
import { groupByEvent } from '../content/group-by-event.ts';
import type { Dossier } from '../dossier/build-dossier.ts';

/** What one report gives for one fact. */
export interface MatrixCell {
  readonly article: ArticleView;
  /** Why it gives no value, where it gives none; `untold`: it does not tell of the event. */
  readonly state: 'told' | SilenceForm | 'said-unknown' | 'untold';
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

/** All facts of one event. */
export interface MatrixSection {
  readonly event: EventEntry;
  readonly rows: readonly MatrixRow[];
}

/** Facts down, reports across. */
export interface MatrixTable {
  readonly articles: readonly ArticleView[];
  readonly sections: readonly MatrixSection[];
}

/** More columns than these do not fit side by side. */
const mostReports = 10;

/**
 * Every entry of the ledger once, with a cell for each report of its table: one table with all reports while these
 * fit, else a table for each event with the reports that tell of it.
 */
export function buildMatrixTables({
  ledger,
  articles,
}: Pick<Dossier, 'ledger' | 'articles'>): readonly MatrixTable[] {
  const byEvent = Array.from(Map.groupBy(ledger, ({ event }) => event));
  if (articles.length <= mostReports) {
    const sections = byEvent.map(([event, entries]) => ({
      event,
      rows: readRows(entries, articles),
    }));
    return sections.length === 0 ? [] : [{ articles, sections }];
  }
  const telling = groupByEvent(articles);
  return byEvent.map(([event, entries]) => {
    const own = telling.get(event.id) ?? [];
    return { articles: own, sections: [{ event, rows: readRows(entries, own) }] };
  });
}

function readRows(entries: readonly LedgerEntry[], articles: readonly ArticleView[]): readonly MatrixRow[] {
  return entries.map((entry) => {
    const groups = groupByValue(entry);
    return { entry, cells: articles.map((article) => readCell(entry, article, groups)) };
  });
}

function readCell(
  { silent, unknown }: LedgerEntry,
  article: ArticleView,
  groups: readonly ValueGroup[],
): MatrixCell {
  const marks = groups.flatMap((group) => markOf(group, article, groups.length));
  if (marks.length > 0) return { article, state: 'told', marks };
  const isHere = (each: { readonly article: ArticleView }) => each.article.id === article.id;
  if (unknown.some(isHere)) return { article, state: 'said-unknown', marks };
  return { article, state: silent.find(isHere)?.form ?? 'untold', marks };
}

function markOf(
  { letter, words, claims }: ValueGroup,
  article: ArticleView,
  count: number,
): readonly MatrixMark[] {
  const own = claims.filter((claim) => claim.article.id === article.id);
  if (own.length === 0) return [];
  const expected = own.every(({ claim }) => claim.expected);
  return [{ sign: count === 1 ? '•' : letter, words, expected }];
}
