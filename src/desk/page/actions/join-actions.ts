import type { Span } from '../../../text/anchor/span.ts';
import { editsOfJoining, editsOfParting, editsOfPartingAt } from '../../decide/join-quotes.ts';
import type { DeskEdit, DeskQuote } from '../../protocol/desk-edit.ts';
import { quoteKey } from '../../sheet/list-cards.ts';
import { partAt } from '../../text/move-edge.ts';
import type { WordSources } from './quote-actions.ts';

/** What makes one quote of two, and several of one. */
export function createJoinActions({ report, cards, steps, words }: WordSources) {
  const part = (quote: DeskQuote, edits: readonly DeskEdit[]) =>
    steps.commit(edits, 'parted', quoteKey(quote.id));
  const join = (before: DeskQuote, quote: DeskQuote) => {
    steps.commit(editsOfJoining(before, quote), 'joined with the quote before', quoteKey(quote.id));
    cards.open(quoteKey(before.id));
  };
  return {
    /** With the caret, or a selection, within its words the quote is parted there; one of several parts is parted; any other is joined with the one before. */
    joinOrPart: () => {
      if (cards.card.value?.kind !== 'quote') return;
      const { quote } = cards.card.value;
      const text = report.text.value;
      const quotes = report.state.value.article.quotes ?? [];
      const taken = quotes.map(({ id }) => id);
      const parts = partsAt(quote, text, words.selection.value?.[0] ?? words.caret.value);
      if (parts !== undefined) {
        part(quote, editsOfPartingAt(quote, parts, { text, taken }));
        words.caret.value = undefined;
        return;
      }
      const before = quotes[quotes.findIndex(({ id }) => id === quote.id) - 1];
      if ((quote.continued ?? []).length > 0) part(quote, editsOfParting(quote, taken));
      else if (before !== undefined) join(before, quote);
    },
  };
}

/** The two parts of a quote at a place; undefined where that is not within its words. */
function partsAt(
  { span }: DeskQuote,
  text: string,
  at: number | undefined,
): readonly [Span, Span] | undefined {
  return at === undefined || at <= span[0] || at >= span[1] ? undefined : partAt(text, span, at);
}
