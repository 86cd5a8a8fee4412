import type { CardAnswer } from '../decide/card-answer.ts';
import type { DeskState } from '../decide/desk-state.ts';
import { withDetails } from '../decide/details.ts';
import { editsOfQuote, whyNotQuote } from '../decide/quote-answer.ts';
import type { DeskEdit } from '../protocol/desk-edit.ts';
import { detailsOf } from './card-lacks.ts';
import type { DeskCard, NotQuoteCard, QuoteCard } from './cards/desk-card.ts';
import { editsOfClaim } from './edits-of-claim.ts';
import { editsOfPerson } from './edits-of-person.ts';
import { editsOfEvent, showEvent } from './rows/event-rows.ts';
import { showPerson } from './rows/person-rows.ts';
import type { ShownClaim } from './rows/show-claim.ts';
import { sortReview, speakerNoteOf } from './sort-review.ts';

export interface SettleSources {
  readonly state: DeskState;
  readonly answer: CardAnswer;
  /** The text of the saved file. */
  readonly text: string;
  /** A claim as its card shows it. */
  readonly shown?: ShownClaim | undefined;
}

/** Everything that settling a card as it is shown changes. */
export function settleCard(card: DeskCard, sources: SettleSources): readonly DeskEdit[] {
  const { answer, text, state } = sources;
  const edits = editsOfCard(card, sources);
  const of = detailsOf(card, state.article);
  const all = of === undefined ? edits : withDetails(edits, of, { typed: answer.details ?? {}, text });
  return [...all, { kind: 'settle', cards: [card.key] }];
}

function editsOfCard(card: DeskCard, sources: SettleSources): readonly DeskEdit[] {
  switch (card.kind) {
    case 'report':
      return editsOfReport(sources);
    case 'quote':
      return [...editsOfQuote(card.quote, sources.answer, sources.text), ...dropDoubt(card, sources.state)];
    case 'not-quote':
      return editsOfMarks(card, sources.answer);
    case 'person':
      return editsOfPerson(card, showPerson(card, sources.answer, sources.text));
    case 'event':
      return editsOfEvent(card, sources.answer, showEvent(card, sources.answer));
    case 'note':
      return [{ kind: 'drop-review', notes: [card.note] }];
    case 'claim':
      return editsOfClaim(card, sources.answer, sources.shown);
  }
}

/** One occasion for all quotes that name none; one that names another becomes a doubt of its own. */
function editsOfReport({ state: { article }, answer }: SettleSources): readonly DeskEdit[] {
  const { occasion, outlet, day } = answer;
  const open = (article.quotes ?? []).filter(({ said }) => said === undefined);
  const notes = sortReview(article.review ?? []).report;
  return [
    ...(occasion
      ? [
          ...open.map(({ id }) => ({ kind: 'set-quote', id, fields: { said: occasion } }) as const),
          { kind: 'tell-event', event: occasion } as const,
        ]
      : []),
    ...(outlet === undefined || outlet === article.source.outlet ? [] : [setOutlet(outlet)]),
    ...(day === undefined ? [] : [setDay(day)]),
    ...(notes.length === 0 ? [] : [{ kind: 'drop-review', notes } as const]),
  ];
}

function setOutlet(outlet: string): DeskEdit {
  const outletKnown = {
    grade: 'inferred',
    evidence: 'A person named the outlet after a look at the saved page.',
  };
  return { kind: 'set-part', part: 'source', fields: { outlet, outletKnown } };
}

function setDay(date: string): DeskEdit {
  const evidence = 'A person named the day after a look at the saved page.';
  return { kind: 'set-part', part: 'published', fields: { date, grade: 'inferred', evidence, source: null } };
}

function dropDoubt({ quote }: QuoteCard, { article }: DeskState): readonly DeskEdit[] {
  const note = speakerNoteOf(article.review ?? [], quote.id);
  return note === undefined ? [] : [{ kind: 'drop-review', notes: [note] }];
}

function editsOfMarks({ notQuote }: NotQuoteCard, { marks }: CardAnswer): readonly DeskEdit[] {
  return marks === undefined || marks === notQuote.kind
    ? []
    : [{ kind: 'add-not-quote', notQuote: { ...notQuote, kind: marks, why: whyNotQuote[marks] } }];
}
