import type { Span } from '../../../text/anchor/span.ts';
import { editsOfNewQuote, newQuote } from '../../decide/new-quote.ts';
import type { DeskCard } from '../../sheet/cards/desk-card.ts';
import { quoteKey } from '../../sheet/list-cards.ts';
import { type EdgeMove, moveEdge, snapToWords } from '../../text/move-edge.ts';
import type { CardSignals } from '../signals/card-signals.ts';
import type { ReportSignals } from '../signals/report-signals.ts';
import { paragraphOf } from '../signals/text-signals.ts';
import type { WordSelection } from '../signals/word-selection.ts';
import type { StepActions } from './step-actions.ts';

/** What an action on words of the report reads and changes. */
export interface WordSources {
  readonly report: ReportSignals;
  readonly cards: CardSignals;
  readonly steps: StepActions;
  readonly words: WordSelection;
}

/** What makes a quote of words, and moves where words begin and end. */
export function createQuoteActions({ report, cards, steps, words }: WordSources) {
  const { card, answer } = cards;
  const { selection } = words;
  const makeQuote = (span: Span) => {
    const whole = snapToWords(report.text.value, span);
    if (whole === undefined) return;
    const { article } = report.state.value;
    const quote = newQuote(report.text.value, whole, article);
    steps.commit(editsOfNewQuote(quote, article), `“${quote.words}” is a quote`, quoteKey(quote.id));
    cards.open(quoteKey(quote.id));
  };
  return {
    makeQuote,
    makeQuoteOfSelection: () => {
      const span = selection.value ?? spanOfMarks(card.value);
      if (span === undefined) return;
      makeQuote(span);
      selection.value = undefined;
    },
    /** Of what is selected, else of the words of the open card. */
    moveEdge: (edge: EdgeMove['edge'], by: EdgeMove['by'], step: EdgeMove['step']) => {
      const span = selection.value ?? spanOfCard(cards);
      const within = paragraphOf(report.blocks.value, span?.[0]);
      if (span === undefined || within === undefined) return;
      const moved = moveEdge(report.text.value, span, { edge, by, step, within });
      if (selection.value !== undefined) selection.value = moved;
      else cards.setAnswer({ ...answer.value, [card.value?.kind === 'claim' ? 'claimSpan' : 'span']: moved });
    },
  };
}

/** The words of the open card, as they were moved on it. */
function spanOfCard({ card, answer }: CardSignals): Span | undefined {
  if (card.value?.kind === 'quote') return answer.value.span ?? card.value.quote.span;
  return card.value?.kind === 'claim' ? (answer.value.claimSpan ?? card.value.claim.span) : undefined;
}

/** Words between marks that are held for no quote. */
function spanOfMarks(card: DeskCard | undefined): Span | undefined {
  return card?.kind === 'not-quote' ? card.notQuote.span : undefined;
}
