import { carryPerson } from '../../derive/former/merge-people.ts';
import type { ArticleInput } from '../../domain/article.ts';
import { unwritten } from '../../domain/drafts/unwritten.ts';
import type { DeskClaim, DeskEdit, DeskNotQuote, DeskQuote, DeskToldEvent } from '../protocol/desk-edit.ts';
import type { DeskState } from './desk-state.ts';
import { setFields } from './set-fields.ts';

type EditOf<Kind extends DeskEdit['kind']> = Extract<DeskEdit, { readonly kind: Kind }>;
type Appliers = { readonly [Kind in DeskEdit['kind']]: (state: DeskState, edit: EditOf<Kind>) => DeskState };

/**
 * The state after one edit. An edit made twice changes nothing the second time, and one of a quote or a claim that is
 * not there changes nothing at all: so the steps of a journal can be taken over a file that somebody changed since.
 */
export function applyEdit(state: DeskState, edit: DeskEdit): DeskState {
  const apply = appliers[edit.kind] as (state: DeskState, edit: DeskEdit) => DeskState; // Its own kind, by the table.
  return apply(state, edit);
}

const appliers: Appliers = {
  'set-fields': (state, { fields }) => withArticle(state, setFields(state.article, fields)),
  'set-part': (state, { part, fields }) =>
    withArticle(state, { ...state.article, [part]: setFields(state.article[part], fields) }),
  'set-body': (state, { body }) => ({ ...state, body }),
  'set-quote': (state, { id, fields }) =>
    withQuotes(state, (quotes) =>
      quotes.map((quote) => (quote.id === id ? setFields(quote, fields) : quote)),
    ),
  'add-quote': (state, { quote }) =>
    withQuotes(state, (quotes) => inTextOrder([...quotes.filter(({ id }) => id !== quote.id), quote])),
  'drop-quote': (state, { id }) => ({
    ...withQuotes(state, (quotes) => quotes.filter((quote) => quote.id !== id)),
    body: bodyWithout(state.body, id),
  }),
  'add-not-quote': (state, { notQuote }) =>
    withNotQuotes(state, (all) => inTextOrder([...all.filter((one) => !isAt(one, notQuote.span)), notQuote])),
  'drop-not-quote': (state, { span }) => withNotQuotes(state, (all) => all.filter((one) => !isAt(one, span))),
  'tell-event': (state, { event }) => withEvent(state, event, (told) => told),
  'untell-event': (state, { event }) =>
    withEvents(state, (events) => events.filter((told) => told.event !== event)),
  'add-claim': (state, { event, claim }) =>
    withEvent(state, event, (told) => ({ ...told, claims: [...withoutClaim(told, claim), claim] })),
  'drop-claim': (state, { event, fact, span }) =>
    withEvents(state, (events) =>
      events.map((told) =>
        told.event === event ? { ...told, claims: withoutClaim(told, { fact, span }) } : told,
      ),
    ),
  'set-other-quote': (state, { article, quote, fields }) => {
    const isSame = (other: { readonly article: string; readonly quote: string }) =>
      other.article === article && other.quote === quote;
    const former = state.others.find(isSame)?.fields ?? {};
    const put = { article, quote, fields: { ...former, ...fields } };
    return { ...state, others: [...state.others.filter((other) => !isSame(other)), put] };
  },
  'drop-review': (state, { notes }) =>
    withArticle(state, {
      ...state.article,
      review: (state.article.review ?? []).filter((note) => !notes.includes(note)),
    }),
  'put-record': (state, { folder, id, fields }) => {
    const isSame = (other: { readonly folder: string; readonly id: string }) =>
      other.folder === folder && other.id === id;
    const former = state.records.find(isSame)?.fields ?? {};
    const put = { folder, id, fields: { ...former, ...fields } };
    return { ...state, records: [...state.records.filter((record) => !isSame(record)), put] };
  },
  'merge-people': (state, { keep, gone }) => ({
    ...withArticle(state, carryPerson(state.article, { keep, gone }) as ArticleInput), // The same fields, other ids.
    merges: [...state.merges.filter((merge) => merge.gone !== gone), { keep, gone }],
  }),
  'drop-record': (state, { id }) => ({
    ...withQuotes(state, (quotes) => quotes.map((quote) => withoutSpeaker(quote, id))),
    nobody: [...new Set([...state.nobody, id])],
  }),
  settle: (state, { cards }) => ({ ...state, settled: [...new Set([...state.settled, ...cards])] }),
  reopen: (state, { card }) => ({ ...state, settled: state.settled.filter((key) => key !== card) }),
};

function withArticle(state: DeskState, article: ArticleInput): DeskState {
  return { ...state, article };
}

function withQuotes(
  state: DeskState,
  change: (quotes: readonly DeskQuote[]) => readonly DeskQuote[],
): DeskState {
  return withArticle(state, { ...state.article, quotes: change(state.article.quotes ?? []) });
}

function withNotQuotes(
  state: DeskState,
  change: (all: readonly DeskNotQuote[]) => readonly DeskNotQuote[],
): DeskState {
  return withArticle(state, { ...state.article, notQuotes: change(state.article.notQuotes ?? []) });
}

function withEvents(
  state: DeskState,
  change: (events: readonly DeskToldEvent[]) => readonly DeskToldEvent[],
): DeskState {
  return withArticle(state, { ...state.article, events: change(state.article.events ?? []) });
}

/** Somebody spoke; who it was is open again. */
function withoutSpeaker(quote: DeskQuote, id: string): DeskQuote {
  return quote.speaker.includes(id)
    ? { ...quote, speaker: quote.speaker.filter((one) => one !== id) }
    : quote;
}

/** The report tells of the event from then on. */
function withEvent(
  state: DeskState,
  event: string,
  change: (told: DeskToldEvent) => DeskToldEvent,
): DeskState {
  return withEvents(state, (events) =>
    events.some((told) => told.event === event)
      ? events.map((told) => (told.event === event ? change(told) : told))
      : [...events, change({ event })],
  );
}

function withoutClaim(
  { claims = [] }: DeskToldEvent,
  { fact, span }: Pick<DeskClaim, 'fact' | 'span'>,
): readonly DeskClaim[] {
  return claims.filter((claim) => claim.fact !== fact || !isAt(claim, span));
}

interface Placed {
  readonly span: readonly [number, number];
}

function isAt({ span }: Placed, [start, end]: Placed['span']): boolean {
  return span[0] === start && span[1] === end;
}

function inTextOrder<T extends Placed>(placed: readonly T[]): readonly T[] {
  return placed.toSorted((a, b) => a.span[0] - b.span[0]);
}

/** The digest that ingest left sets each quote on a line of its own; one that a person wrote stays as it is. */
function bodyWithout(body: string, id: string): string {
  if (!body.startsWith(unwritten.digest)) return body;
  return body
    .split('\n\n')
    .filter((line) => line !== `::quote[${id}]`)
    .join('\n\n');
}
