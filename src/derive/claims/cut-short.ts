import { addresses } from '../../domain/addresses.ts';
import type { Fact } from '../../domain/claim.ts';
import type { EventEntry } from '../../domain/content.ts';
import { isLongStory, pageLimits } from '../parts/page-limits.ts';
import { claimValueKey } from './claim-value.ts';
import type { LedgerClaim } from './ledger-claim.ts';

/** How many reports are named with each value of a fact that too many reports answer, and where all are. */
export interface CutShort {
  readonly most: number;
  /** The address of the page that has them all, or leads on to them. */
  readonly all: string;
}

/** About how many elements a claim takes with its words and its origin. */
export const elementsOfClaim = 9;

/** With no value stand more reports than these where they are not all named. */
const mostNamed = 5;

interface Told {
  readonly event: Pick<EventEntry, 'id'>;
  readonly fact: Fact;
  readonly claims: readonly LedgerClaim[];
  readonly unknown: readonly unknown[];
  readonly silent: readonly unknown[];
}

/**
 * How the facts of one event are cut short, so that they stand on one page: every value stays, and is given by so many
 * reports that all values have room. Nothing is cut where all reports have room.
 */
export function cutShort<Entry extends Told>(
  entries: readonly Entry[],
  story: { readonly articles: readonly unknown[] },
): readonly (Entry & { readonly cut: CutShort | undefined })[] {
  const told = sumOf(
    entries,
    ({ claims, unknown, silent }) => claims.length + unknown.length + silent.length,
  );
  const isCut = isLongStory(story) && told * elementsOfClaim > pageLimits.elementsOfList;
  const values = sumOf(entries, ({ claims }) => countValues(claims));
  const room = Math.floor(pageLimits.elementsOfList / (elementsOfClaim * Math.max(1, values)));
  const most = Math.max(1, Math.min(mostNamed, room));
  return entries.map((entry) => ({
    ...entry,
    cut: isCut ? { most, all: addresses.citeFact(entry.event.id, entry.fact.id) } : undefined,
  }));
}

/** The first of a list that is cut short, and how many follow; a single one that follows is no shorter than itself. */
export function firstOf<Item>(
  items: readonly Item[],
  cut: CutShort | undefined,
): { readonly shown: readonly Item[]; readonly others: number } {
  const shown = cut === undefined || items.length <= cut.most + 1 ? items : items.slice(0, cut.most);
  return { shown, others: items.length - shown.length };
}

/** How an event of which very many tell is cut short where its reports are named in a row. */
export function cutReports(
  event: Pick<EventEntry, 'id'>,
  articles: readonly unknown[],
): CutShort | undefined {
  return articles.length > pageLimits.names
    ? { most: mostNamed, all: addresses.citeEvent(event.id) }
    : undefined;
}

/** About how many claims of a fact stand on a card: each value is given once as announced and once as told. */
export function countShown({
  claims,
  cut,
}: Pick<Told, 'claims'> & { readonly cut: CutShort | undefined }): number {
  return cut === undefined ? claims.length : Math.min(claims.length, 2 * cut.most * countValues(claims));
}

function countValues(claims: readonly LedgerClaim[]): number {
  return new Set(claims.map(({ value }) => claimValueKey(value))).size;
}

function sumOf<Item>(items: readonly Item[], numberOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + numberOf(item), 0);
}
