import type { FactType } from '../../domain/claim.ts';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { t } from '../../messages/say.ts';
import type { FactRecord } from '../../search/index/search-record.ts';
import type { ShownFact, ShownOutlet, ShownValue } from '../../search/index/shown-fields.ts';
import type { LedgerEntry } from '../claims/claim-ledger.ts';
import type { ClaimValue } from '../claims/claim-value.ts';
import { kindWords } from '../claims/difference-words.ts';
import type { RecordedClaim } from '../claims/ledger-claim.ts';
import { planStates } from '../claims/plan-words.ts';
import { groupByValue } from '../claims/value-groups.ts';
import { whyOutlet } from '../grades/reason.ts';
import { occasionName } from '../quotes/describe-quote.ts';
import { shownDoubts } from './shown-doubts.ts';

/** So many values of a question stand among the results; the others are one click away. */
const mostValues = 4;

/** How a question of each type is asked for, whatever words it is put in. */
const kindAskedFor: Readonly<Record<FactType, string>> = {
  duration: 'how long, how many hours, minutes, days',
  date: 'when, which day',
  people: 'who',
  number: 'how many, how much',
  text: '',
};

/** Questions for an aim or a reason. */
const asksWhy = /^(?:why|for what|to what)\b|\bwhat\b.*\bfor\?$|\bcome about\?$/i;

/** A question that reports answer, in the form in which the index takes it; `shared` is what the whole story is of. */
export function factRecord(entry: LedgerEntry, shared: string): FactRecord {
  const { event, fact, claims, unknown } = entry;
  const told = [...claims, ...unknown];
  const passages = unique(told.map(({ claim }) => claim.printed));
  return {
    id: `${event.id}/${fact.id}`,
    asks: fact.asks,
    values: unique(claims.flatMap(({ words, value }) => [words, ...otherWords(value)])),
    keywords: unique([
      kindAskedFor[fact.type],
      asksWhy.test(fact.asks) ? 'why' : '',
      fact.id.replaceAll('-', ' '),
      occasionName(event),
      ...told.flatMap(({ speakers }) => speakers.map(({ name }) => name)),
    ]),
    passages,
    event: unique([
      event.title,
      event.place ?? '',
      event.id.replaceAll('-', ' '),
      event.date === undefined ? '' : formatStoryDate(event.date),
      ...told.map(({ article }) => article.outlet.name),
      shared,
    ]).join('; '),
    shown: showFact(entry, told, passages),
  };
}

/** The lines before the passages: what is asked, the values, the names. */
const linesBefore = 3;

function showFact(
  entry: LedgerEntry,
  told: readonly RecordedClaim[],
  passages: readonly string[],
): ShownFact {
  const lineOf = ([first]: readonly RecordedClaim[]): number =>
    linesBefore + passages.indexOf(first?.claim.printed ?? '');
  const groups = groupByValue(entry).toSorted(
    (left, right) => Number(left.isExpected) - Number(right.isExpected),
  );
  const values = [
    ...groups.map(({ words, claims, isExpected }) => ({
      ...showValue(isExpected ? t`${words}, announced beforehand` : words, claims),
      printed: lineOf(claims),
    })),
    ...(entry.unknown.length === 0
      ? []
      : [{ ...showValue(t`not known, says the report`, entry.unknown), printed: lineOf(entry.unknown) }]),
  ];
  const more = values.length - mostValues;
  const mark = markOf(entry);
  return {
    event: occasionName(entry.event),
    kind: kindWords(entry),
    ...(mark === undefined ? {} : { mark }),
    reports: new Set(told.map(({ article }) => article.id)).size,
    values: values.slice(0, mostValues),
    ...(more > 0 ? { more } : {}),
  };
}

/** A plan whose parts ended differently has the sign of a plan, and no end. */
function markOf({ kind, plans }: LedgerEntry): string | undefined {
  if (kind !== 'planned') return kind === 'conflict' ? 'is-conflict' : undefined;
  const [state, ...others] = planStates(plans);
  return state === undefined || others.length > 0 ? 'is-plan' : `is-plan is-${state}`;
}

function showValue(words: string, claims: readonly RecordedClaim[]): Omit<ShownValue, 'printed'> {
  const byOutlet = Map.groupBy(claims, ({ article }) => article.outlet.name);
  const outlets = Array.from(byOutlet, ([name, [first]]): ShownOutlet => {
    const [doubt] = first === undefined ? [] : shownDoubts([whyOutlet(first.article)]);
    return doubt === undefined ? { name } : { name, doubt };
  });
  return { words, outlets };
}

/** A length as people ask for it. */
function otherWords(value: ClaimValue): readonly string[] {
  if (value.type !== 'duration') return [];
  const hours = Math.floor(value.minutes / 60);
  return [`${hours} hours ${value.minutes % 60} minutes`, `${value.minutes} minutes`];
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)].filter((each) => each !== '');
}
