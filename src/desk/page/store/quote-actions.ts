import { signal } from '@preact/signals';
import { blankReferences } from '../../../propose/digest/digest-references.ts';
import type { Span } from '../../../text/anchor/span.ts';
import type { CardAnswer } from '../../decide/card-answer.ts';
import { editsOfJoining, editsOfParting, editsOfPartingAt } from '../../decide/join-quotes.ts';
import { editsOfNewQuote, newQuote } from '../../decide/new-quote.ts';
import { quoteKey } from '../../sheet/list-cards.ts';
import { unsummarized } from '../../sheet/make-sheet.ts';
import { newFact } from '../../sheet/new-fact.ts';
import { claimCardOf } from '../../sheet/propose-claim-cards.ts';
import type { RowName } from '../../sheet/row-view.ts';
import { eventCardOf, personCardOf } from '../../sheet/selected-cards.ts';
import { type EdgeMove, moveEdge, partAt, snapToWords } from '../../text/move-edge.ts';
import type { CardSignals } from './card-signals.ts';
import { paragraphOf, type ReportSignals } from './report-signals.ts';
import type { createStepActions } from './step-actions.ts';

interface QuoteSources {
  readonly report: ReportSignals;
  readonly cards: CardSignals;
  readonly steps: ReturnType<typeof createStepActions>;
}

/** What changes an open card before it is settled, and what makes a quote of words. */
export function createQuoteActions({ report, cards, steps }: QuoteSources) {
  /** Words that are selected in the report. */
  const selection = signal<Span | undefined>(undefined);
  /** Where the caret stands in the report. */
  const caret = signal<number | undefined>(undefined);
  const isFinding = signal(false);
  const { card, answer, setAnswer } = cards;
  const makeQuote = (span: Span) => {
    const words = snapToWords(report.text.value, span);
    if (words === undefined) return;
    const { article } = report.state.value;
    const quote = newQuote(report.text.value, words, article);
    steps.commit(editsOfNewQuote(quote, article), `“${quote.words}” is a quote`, quoteKey(quote.id));
    cards.open(quoteKey(quote.id));
  };
  const wordsOfCard = (): Span | undefined => {
    if (card.value?.kind === 'quote') return answer.value.span ?? card.value.quote.span;
    return card.value?.kind === 'claim' ? (answer.value.claimSpan ?? card.value.claim.span) : undefined;
  };
  const hasNoOptions = (name: RowName) =>
    cards.rows.value.find((row) => row.name === name)?.options.length === 0;
  return {
    selection,
    caret,
    isFinding,
    /** Once: its numbered answers. Twice, and at once for a speaker: a field in which a name is typed. */
    openRow: (name: RowName) => {
      const isOpen = cards.rowName.value === name || hasNoOptions(name);
      cards.rowName.value = name;
      cards.field.value = isOpen || typedAtOnce.has(name) ? name : undefined;
    },
    /** The words are no quote, or the claim none; once more, they are one after all. */
    deny: () => {
      const { notQuote, ...rest } = answer.value;
      if (card.value?.kind === 'quote')
        setAnswer(notQuote === undefined ? { ...rest, notQuote: 'term' } : rest);
      if (card.value?.kind === 'claim')
        setAnswer({ ...answer.value, dropsClaim: answer.value.dropsClaim !== true });
      if (card.value?.kind === 'person') setAnswer(toggled(answer.value, 'isPerson'));
      if (card.value?.kind === 'event') setAnswer(toggled(answer.value, 'isEvent'));
    },
    /** Of what is selected, else of the words of the open card. */
    moveEdge: (edge: EdgeMove['edge'], by: EdgeMove['by'], step: EdgeMove['step']) => {
      const words = wordsOfCard();
      const span = selection.value ?? words;
      const within = paragraphOf(report.blocks.value, span?.[0]);
      if (span === undefined || within === undefined) return;
      const moved = moveEdge(report.text.value, span, within, { edge, by, step });
      if (selection.value !== undefined) selection.value = moved;
      else setAnswer({ ...answer.value, [card.value?.kind === 'claim' ? 'claimSpan' : 'span']: moved });
    },
    letGo: () => {
      selection.value = undefined;
      getSelection()?.removeAllRanges();
    },
    find: () => {
      isFinding.value = true;
    },
    /** With the caret, or a selection, within its words the quote is parted there; one of several parts is parted; any other is joined with the one before. */
    joinOrPart: () => {
      if (card.value?.kind !== 'quote') return;
      const { quote } = card.value;
      const quotes = report.state.value.article.quotes ?? [];
      const at = selection.value?.[0] ?? caret.value;
      const parts =
        at === undefined || at <= quote.span[0] || at >= quote.span[1]
          ? undefined
          : partAt(report.text.value, quote.span, at);
      if (parts !== undefined) {
        const taken = quotes.map(({ id }) => id);
        steps.commit(
          editsOfPartingAt(quote, parts, { text: report.text.value, taken }),
          'parted',
          quoteKey(quote.id),
        );
        caret.value = undefined;
        return;
      }
      const before = quotes[quotes.findIndex(({ id }) => id === quote.id) - 1];
      const isParted = (quote.continued ?? []).length > 0;
      const taken = quotes.map(({ id }) => id);
      if (isParted) steps.commit(editsOfParting(quote, taken), 'parted', quoteKey(quote.id));
      else if (before !== undefined) {
        steps.commit(editsOfJoining(before, quote), 'joined with the quote before', quoteKey(quote.id));
        cards.open(quoteKey(before.id));
      }
    },
    makeQuote,
    /** Behind the other doubts, or back among them. */
    hold: () => {
      const key = card.value?.key;
      if (key === undefined) return;
      const held = new Set(report.held.value);
      const wasHeld = held.delete(key);
      const waiting = report.sheet.value.queue.doubts;
      const next = waiting[waiting.findIndex((one) => one.key === key) + 1] ?? waiting[0];
      report.held.value = wasHeld ? held : held.add(key);
      if (!wasHeld && next !== undefined) cards.open(next.key);
    },
    /** The selection is the name of somebody, or tells of an event: a card asks for the rest. */
    makeRecordOfSelection: (kind: 'person' | 'event') => {
      const span =
        selection.value === undefined ? undefined : snapToWords(report.text.value, selection.value);
      if (span === undefined) return;
      const words = {
        text: report.text.value,
        span,
        records: report.records.value,
        anchor: report.ground.value.report.anchor,
      };
      const made = kind === 'person' ? personCardOf(words) : eventCardOf(words);
      const others = report.selectedRecords.value.filter(({ key }) => key !== made.key);
      report.selectedRecords.value = [...others, made];
      selection.value = undefined;
      cards.open(made.key);
    },
    /** A sentence of the digest is the summary of the new event that has none; it sets no quotes. */
    summarize: (sentence: string) => {
      const [event] = unsummarized(report.state.value.records);
      if (event === undefined) return;
      const summary = blankReferences(sentence).replace(/\s+/g, ' ').trim();
      const edit = { kind: 'put-record', folder: 'events', id: event.id, fields: { summary } } as const;
      steps.commit([edit], `Summary of “${String(event.fields['title'])}”`, `summary:${event.id}`);
    },
    /** The selection is a claim, with event and fact as they are guessed. */
    makeClaimOfSelection: () => {
      const span =
        selection.value === undefined ? undefined : snapToWords(report.text.value, selection.value);
      if (span === undefined) return;
      const claim = claimCardOf(report.text.value, span);
      const others = report.selectedClaims.value.filter(({ key }) => key !== claim.key);
      report.selectedClaims.value = [...others, claim];
      cards.open(claim.key);
    },
    /** A question that nobody has asked yet of the claim's event; its type is that of the value in the words. */
    nameFact: (asks: string) => {
      const shown = cards.claim.value;
      if (shown?.event === undefined || asks.trim() === '') return;
      setAnswer({ ...answer.value, claimEvent: shown.event.id, newFact: newFact(asks.trim(), shown) });
    },
    makeQuoteOfSelection: () => {
      const marks = card.value?.kind === 'not-quote' ? card.value.notQuote.span : undefined;
      const span = selection.value ?? marks;
      if (span === undefined) return;
      makeQuote(span);
      selection.value = undefined;
    },
  };
}

/** None, or what it was by itself. */
function toggled(answer: CardAnswer, field: 'isPerson' | 'isEvent'): CardAnswer {
  const { [field]: former, ...rest } = answer;
  return former === null ? rest : { ...rest, [field]: null };
}

/** Rows that a letter opens as a field: by the name one knows it is quicker than by number. */
const typedAtOnce: ReadonlySet<RowName> = new Set(['speaker', 'outlet', 'event', 'value']);
