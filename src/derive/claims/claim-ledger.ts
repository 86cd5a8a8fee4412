import type { Fact } from '../../domain/claim.ts';
import type { ArticleEntry, Content, EventEntry } from '../../domain/content.ts';
import { groupByEvent } from '../content/group-by-event.ts';
import { readClaimValue } from './claim-value.ts';
import { type DifferenceKind, differenceKind } from './difference-kind.ts';
import type { LedgerClaim } from './ledger-claim.ts';
import { type AnnouncedValue, weighPlans } from './plan-state.ts';

/** What all reports say of one fact of one event. */
export interface LedgerEntry {
  readonly event: EventEntry;
  readonly fact: Fact;
  readonly claims: readonly LedgerClaim[];
  /** Reports that tell of the event and say nothing of the fact. */
  readonly silent: readonly ArticleEntry[];
  /** What a difference amounts to. */
  readonly kind: DifferenceKind;
  /** What was announced beforehand, each with what became of it; empty where nothing was. */
  readonly plans: readonly AnnouncedValue[];
}

type Told = Omit<LedgerEntry, 'kind' | 'plans'>;

/** Every fact that at least one report answers, in the order of the events given. Nothing is written down: it is computed. */
export function buildClaimLedger({
  story,
  events,
  articles,
}: Pick<Content, 'story' | 'events' | 'articles'>): readonly LedgerEntry[] {
  const telling = groupByEvent(articles);
  return events.flatMap((event) =>
    event.facts
      .map((fact) => readEntry(event, fact, telling.get(event.id) ?? []))
      .filter(({ claims }) => claims.length > 0)
      .map((entry) => judge(entry, story.zones)),
  );
}

function judge(entry: Told, zones: Content['story']['zones']): LedgerEntry {
  const kind = differenceKind(entry, zones);
  return { ...entry, kind, plans: weighPlans(entry, kind === 'time-zone') };
}

function readEntry(event: EventEntry, fact: Fact, telling: readonly ArticleEntry[]): Told {
  const claims = telling.flatMap((article) => claimsOf(article, event.id, fact));
  const speaking = new Set(claims.map(({ article }) => article.id));
  const silent = telling.filter(({ id }) => !speaking.has(id));
  return { event, fact, claims, silent };
}

function claimsOf(article: ArticleEntry, eventId: string, fact: Fact): readonly LedgerClaim[] {
  const told = article.events.filter(({ event }) => event === eventId).flatMap(({ claims }) => claims);
  return told
    .filter((claim) => claim.fact === fact.id)
    .flatMap((claim) => {
      const value = readClaimValue(fact.type, claim.value);
      return value === undefined ? [] : [{ article, claim, value }];
    });
}
