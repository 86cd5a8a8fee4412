import { readClaimValue } from '../../../derive/claims/claim-value.ts';
import { formatClaimValue } from '../../../derive/claims/format-claim-value.ts';
import type { FactType } from '../../../domain/claim.ts';
import type { EventEntry } from '../../../domain/content.ts';
import type { CardAnswer } from '../../decide/card-answer.ts';
import type { DeskClaim } from '../../protocol/desk-edit.ts';
import type { DeskRecords } from '../../protocol/opened-report.ts';
import type { NamePlace } from '../../text/find-known-names.ts';
import type { CardRowView, RowOption } from './row-view.ts';
import { type ClaimSources, formOf, type ShownClaim } from './show-claim.ts';

export interface ClaimRowSources extends ClaimSources {
  readonly names: readonly NamePlace[];
}

/** The fields of a claim: event, fact, value, and whose claim it is. */
export function claimRows(shown: ShownClaim, sources: ClaimRowSources): readonly CardRowView[] {
  return [factRow(shown, sources), eventRow(shown, sources), valueRow(shown, sources), byRow(shown, sources)];
}

const mostNumbered = 8;

function factRow({ event, fact, guesses }: ShownClaim, { answer, records }: ClaimRowSources): CardRowView {
  const inside = answer.claimEvent === undefined ? guesses : guesses.filter((one) => one.event === event?.id);
  const options = inside.map((guess): RowOption => {
    const of = records.events.find(({ id }) => id === guess.event);
    return {
      value: `${guess.event}/${guess.fact.id}`,
      label: guess.fact.asks,
      beside: [of?.shortTitle ?? of?.title ?? guess.event, kinds[guess.fact.type]].join(', '),
      names: [of?.title ?? ''],
    };
  });
  const chosen = fact === undefined || event === undefined ? '' : `${event.id}/${fact.id}`;
  const isFirst = (option: RowOption) => option.value === chosen;
  return {
    name: 'fact',
    label: 'Fact',
    chosen: [chosen],
    shown: fact?.asks ?? 'not named yet',
    beside: answer.newFact === undefined ? '' : 'new',
    options: [...options.filter(isFirst), ...options.filter((one) => !isFirst(one))].slice(0, 4),
    more: options,
    types: 'a fact nobody has yet, as a question',
  };
}

const kinds: Readonly<Record<FactType, string>> = {
  duration: 'a duration',
  date: 'a day',
  number: 'a number',
  people: 'people',
  text: 'words',
};

function eventRow({ event, guesses }: ShownClaim, { records, ground }: ClaimRowSources): CardRowView {
  const told = new Set(ground.report.tells);
  const best = new Map(guesses.map((guess, index) => [guess.event, index] as const).toReversed());
  const rank = ({ id }: EventEntry) => (best.get(id) ?? guesses.length) - (told.has(id) ? 3 : 0);
  const options = records.events.toSorted((a, b) => rank(a) - rank(b)).map(toOption);
  return {
    name: 'event',
    label: 'Event',
    chosen: [event?.id ?? ''],
    shown: event?.shortTitle ?? event?.title ?? 'none chosen',
    beside: event?.date ?? event?.undated ?? '',
    options: options.slice(0, mostNumbered),
    more: options.slice(mostNumbered),
  };
}

function toOption({ id, title, shortTitle, date, undated }: EventEntry): RowOption {
  return { value: id, label: shortTitle ?? title, beside: date ?? undated ?? '', names: [title, id] };
}

function valueRow(
  { event, fact, claim }: ShownClaim,
  { others, records, answer }: ClaimRowSources,
): CardRowView {
  const type = fact?.type ?? 'text';
  const theirs = others.flatMap(({ outlet, claims }) =>
    claims
      .filter((one) => one.fact === fact?.id && one.event === event?.id)
      .flatMap(({ value }) => (value === undefined ? [] : [{ outlet, value }])),
  );
  const own = claim.value === undefined ? [] : [{ outlet: 'as read', value: claim.value }];
  const words = type === 'text' ? [{ outlet: 'the words themselves', value: claim.printed }] : [];
  const options = [...own, ...about(type, claim.value), ...words, ...theirs].map(({ outlet, value }) => ({
    value: String(value),
    label: showValue(type, value, records),
    beside: outlet,
    names: [],
  }));
  const unique = options.filter(
    (one, index) => options.findIndex(({ value }) => value === one.value) === index,
  );
  return {
    name: 'value',
    label: 'Value',
    chosen: [answer.notKnown === true ? notKnown.value : String(claim.value ?? '')],
    shown:
      answer.notKnown === true
        ? notKnown.label
        : claim.value === undefined
          ? `not read: ${formOf[type]}`
          : showValue(type, claim.value, records),
    beside: kinds[type],
    options: [...unique.slice(0, 7), notKnown],
    more: unique.slice(7),
    types: formOf[type],
  };
}

const notKnown: RowOption = {
  value: '?',
  label: 'the report says that it is not known',
  beside: '',
  names: ['unknown'],
};

/** A length is exact or about so long: the other one of the two. */
function about(type: FactType, value: DeskClaim['value']) {
  if (type !== 'duration' || typeof value !== 'string') return [];
  const other = value.endsWith('~') ? value.slice(0, -1) : `${value}~`;
  return [{ outlet: value.endsWith('~') ? 'exactly' : 'about', value: other }];
}

/** A value as readers see it; as it is written where it is not of its type. */
export function showValue(
  type: FactType,
  value: string | number | readonly string[],
  { people }: Pick<DeskRecords, 'people'>,
): string {
  const read = readClaimValue(type, Array.isArray(value) ? [...value] : (value as string | number)); // No list.
  return read === undefined ? String(value) : formatClaimValue(read, people);
}

const itself: RowOption = {
  value: '',
  label: 'the report itself',
  beside: '',
  names: ['itself', 'report'],
};

function byRow({ claim }: ShownClaim, { names, records }: ClaimRowSources): CardRowView {
  const near = names
    .toSorted((a, b) => Math.abs(a.span[0] - claim.span[0]) - Math.abs(b.span[0] - claim.span[0]))
    .map(({ id }) => id);
  const toPerson = (id: string): readonly RowOption[] =>
    records.people
      .filter((person) => person.id === id)
      .map((person) => ({
        value: id,
        label: person.name,
        beside: person.roles[0]?.title ?? '',
        names: [person.nativeName ?? '', ...person.spellings],
      }));
  const options = [...new Set(near)].flatMap(toPerson);
  const by = claim.by ?? [];
  return {
    name: 'by',
    label: 'By',
    chosen: by.length === 0 ? [''] : by,
    shown:
      by
        .flatMap(toPerson)
        .map(({ label }) => label)
        .join(', ') || itself.label,
    beside: '',
    options: [itself, ...options.slice(0, 7)],
    more: records.people
      .map(({ id }) => id)
      .filter((id) => !near.slice(0, 7).includes(id))
      .flatMap(toPerson),
  };
}

/** The answer with one option of a claim's row chosen. */
export function chooseForClaim(
  name: 'event' | 'fact' | 'value' | 'by',
  value: string,
  answer: CardAnswer,
): CardAnswer {
  switch (name) {
    case 'event': {
      const { claimFact: _, ...rest } = answer;
      return { ...rest, claimEvent: value };
    }
    case 'fact': {
      const [event = '', fact = ''] = value.split('/');
      const { newFact: _, ...rest } = answer;
      return { ...rest, claimFact: { event, fact } };
    }
    case 'value': {
      const { notKnown: _, ...rest } = answer;
      return value === notKnown.value ? { ...rest, notKnown: true } : { ...rest, claimValue: value };
    }
    case 'by':
      return { ...answer, claimBy: value === '' ? [] : [value] };
  }
}
