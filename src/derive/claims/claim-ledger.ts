import type { Fact } from '../../domain/claim.ts';
import type { ArticleView } from '../content/article-view.ts';
import type { EventView } from '../content/event-view.ts';
import { groupByEvent } from '../content/group-by-event.ts';
import type { JoinedContent } from '../content/join-content.ts';
import { readClaimValue } from './claim-value.ts';
import { type CutShort, cutShort } from './cut-short.ts';
import { type DifferenceKind, differenceKind } from './difference-kind.ts';
import { type AccountedEnd, endsByAccount } from './ends-by-account.ts';
import { formatClaimValue, peopleIn } from './format-claim-value.ts';
import type { LedgerClaim, RecordedClaim } from './ledger-claim.ts';
import { traceOrigin } from './origins.ts';
import { type AnnouncedValue, weighPlans } from './plan-state.ts';
import { firstDayOf, type Silence, silenceOf } from './silence.ts';

/** What all reports say of one fact of one event. */
export interface LedgerEntry {
  readonly event: EventView;
  readonly fact: Fact;
  readonly claims: readonly LedgerClaim[];
  /** What reports say themselves that is not known. */
  readonly unknown: readonly RecordedClaim[];
  /** Reports that tell of the event and say nothing of the fact, each with why. */
  readonly silent: readonly Silence[];
  /** What a difference amounts to. */
  readonly kind: DifferenceKind;
  /** What was announced beforehand, each with what became of it; empty where nothing was. */
  readonly plans: readonly AnnouncedValue[];
  /** When the event ended, by each account of its length. */
  readonly ends: readonly AccountedEnd[];
  /** How few of its reports stand with each value where too many tell of the event; undefined where all do. */
  readonly cut: CutShort | undefined;
}

type Told = Omit<LedgerEntry, 'kind' | 'plans' | 'ends' | 'cut'>;
type Asked = Pick<LedgerEntry, 'event' | 'fact'>;

/** Every fact that at least one report answers, in the order of the events. Nothing is written down: it is computed. */
export function buildClaimLedger(joined: JoinedContent): readonly LedgerEntry[] {
  const telling = groupByEvent(joined.articles);
  return joined.events.flatMap((event) => readEvent(event, telling.get(event.id) ?? [], joined));
}

function readEvent(
  event: EventView,
  telling: readonly ArticleView[],
  joined: JoinedContent,
): readonly LedgerEntry[] {
  const told = event.facts.map((fact) => readFact({ event, fact }, telling, joined));
  const length = told.find(({ fact }) => fact.id === event.length);
  const ends = length === undefined ? [] : endsByAccount(length);
  const answered = told.filter(({ claims, unknown }) => claims.length + unknown.length > 0);
  return cutShort(answered, joined).map((entry) => {
    const kind = differenceKind({ ...entry, ends }, joined.story.zones);
    return { ...entry, kind, plans: weighPlans(entry, kind === 'time-zone'), ends };
  });
}

function readFact(asked: Asked, telling: readonly ArticleView[], joined: JoinedContent): Told {
  const recorded = telling.flatMap((article) => recordedOf(article, asked, joined));
  const { since } = asked.fact;
  const known = since === undefined ? asked.event : joined.find.event(since);
  const began = firstDayOf(known, joined.story.zones);
  const speaking = new Set(recorded.map(({ article }) => article.id));
  return {
    ...asked,
    claims: recorded.flatMap((each) => readClaim(each, asked.fact, joined.people)),
    unknown: recorded.filter(({ claim }) => claim.notKnown),
    silent: telling.filter(({ id }) => !speaking.has(id)).map((article) => silenceOf(article, began)),
  };
}

function recordedOf(
  article: ArticleView,
  { event, fact }: Asked,
  { find }: JoinedContent,
): readonly RecordedClaim[] {
  const told = article.events.filter((entry) => entry.event === event.id).flatMap(({ claims }) => claims);
  return told
    .filter((claim) => claim.fact === fact.id)
    .map((claim) => {
      const speakers = claim.by.map(find.person);
      const source = claim.told === undefined ? undefined : find.outlet(claim.told);
      return { article, claim, speakers, origin: traceOrigin({ speakers, told: source, article }) };
    });
}

function readClaim(
  recorded: RecordedClaim,
  fact: Fact,
  people: JoinedContent['people'],
): readonly LedgerClaim[] {
  const { value: written } = recorded.claim;
  const value = written === undefined ? undefined : readClaimValue(fact.type, written);
  return value === undefined
    ? []
    : [{ ...recorded, value, words: formatClaimValue(value, people), named: peopleIn(value, people) }];
}
