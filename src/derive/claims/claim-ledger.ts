import type { Fact } from '../../domain/claim.ts';
import type { EventEntry } from '../../domain/content.ts';
import type { ArticleView } from '../content/article-view.ts';
import { groupByEvent } from '../content/group-by-event.ts';
import type { JoinedContent } from '../content/join-content.ts';
import { readClaimValue } from './claim-value.ts';
import { type DifferenceKind, differenceKind } from './difference-kind.ts';
import { formatClaimValue } from './format-claim-value.ts';
import type { LedgerClaim } from './ledger-claim.ts';
import { traceOrigin } from './origins.ts';
import { type AnnouncedValue, weighPlans } from './plan-state.ts';

/** What all reports say of one fact of one event. */
export interface LedgerEntry {
  readonly event: EventEntry;
  readonly fact: Fact;
  readonly claims: readonly LedgerClaim[];
  /** Reports that tell of the event and say nothing of the fact. */
  readonly silent: readonly ArticleView[];
  /** What a difference amounts to. */
  readonly kind: DifferenceKind;
  /** What was announced beforehand, each with what became of it; empty where nothing was. */
  readonly plans: readonly AnnouncedValue[];
}

type Told = Omit<LedgerEntry, 'kind' | 'plans'>;

/** Every fact that at least one report answers, in the order of the events. Nothing is written down: it is computed. */
export function buildClaimLedger(joined: JoinedContent): readonly LedgerEntry[] {
  const telling = groupByEvent(joined.articles);
  return joined.events.flatMap((event) =>
    event.facts
      .map((fact) => readEntry({ event, fact }, telling.get(event.id) ?? [], joined))
      .filter(({ claims }) => claims.length > 0)
      .map((entry) => judge(entry, joined.story)),
  );
}

function judge(entry: Told, { zones }: JoinedContent['story']): LedgerEntry {
  const kind = differenceKind(entry, zones);
  return { ...entry, kind, plans: weighPlans(entry, kind === 'time-zone') };
}

type Asked = Pick<LedgerEntry, 'event' | 'fact'>;

function readEntry(asked: Asked, telling: readonly ArticleView[], joined: JoinedContent): Told {
  const claims = telling.flatMap((article) => readClaims(article, asked, joined));
  const speaking = new Set(claims.map(({ article }) => article.id));
  const silent = telling.filter(({ id }) => !speaking.has(id));
  return { ...asked, claims, silent };
}

function readClaims(
  article: ArticleView,
  { event, fact }: Asked,
  { people, find }: JoinedContent,
): readonly LedgerClaim[] {
  const told = article.events.filter((entry) => entry.event === event.id).flatMap(({ claims }) => claims);
  return told
    .filter((claim) => claim.fact === fact.id)
    .flatMap((claim) => {
      const value = readClaimValue(fact.type, claim.value);
      if (value === undefined) return [];
      const words = formatClaimValue(value, people);
      const speakers = claim.by.map(find.person);
      const source = claim.told === undefined ? undefined : find.outlet(claim.told);
      const origin = traceOrigin({ speakers, told: source, article });
      return [{ article, claim, value, words, speakers, origin }];
    });
}
