import {
  acceptCompletion,
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  completionStatus,
  selectedCompletion,
  startCompletion,
} from '@codemirror/autocomplete';
import { type Extension, Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { offerQuotes } from '../../../propose/digest/offer-quotes.ts';
import { shortenText } from '../../../text/shorten-text.ts';
import type { DigestWords, ShownQuote } from './digest-words.ts';
import { shownWords } from './shown-words.ts';

/** A mark that opens, and what was typed behind it on the line. */
const openMark = /(?:^|[\s(])(?<mark>[“"„«])(?<typed>[^“”"„«»\n]{0,80})$/u;
const longestShown = 70;

/** A quotation mark offers the report's quotes: Enter sets one in the sentence, Shift Enter on a line of its own. */
export function offerWhileTyping(words: DigestWords): Extension {
  return [
    autocompletion({
      override: [(context) => offerAt(context, words)],
      icons: false,
      // The editor would print the label as it is; the desk’s styles hide that one.
      addToOptions: [{ render: ({ label }) => shownWords(label, 'offer'), position: 40 }],
      activateOnTypingDelay: 0,
      interactionDelay: 0,
      maxRenderedOptions: 50,
    }),
    Prec.highest(keymap.of([{ key: 'Shift-Enter', run: setApart }])),
    // A mark alone is no word, at which the editor would begin to offer by itself.
    EditorView.updateListener.of(({ docChanged, state, view }) => {
      const { head } = state.selection.main;
      const before = state.doc.lineAt(head).text.slice(0, head - state.doc.lineAt(head).from);
      if (docChanged && openMark.test(before) && completionStatus(state) === null) startCompletion(view);
    }),
  ];
}

interface QuoteCompletion extends Completion {
  readonly quote: ShownQuote;
}

function offerAt(context: CompletionContext, { quotes, setIds }: DigestWords): CompletionResult | null {
  const line = context.state.doc.lineAt(context.pos);
  const found = openMark.exec(line.text.slice(0, context.pos - line.from));
  if (found?.groups === undefined) return null;
  const from = context.pos - (found.groups['typed'] ?? '').length - 1;
  const offered = offerQuotes(quotes(), found.groups['typed'] ?? '', setIds());
  return { from, filter: false, options: offered.map((quote) => toCompletion(quote, setIds())) };
}

function toCompletion(quote: ShownQuote, used: ReadonlySet<string>): QuoteCompletion {
  return {
    quote,
    label: shortenText(quote.words, longestShown),
    detail: [quote.speaker || 'nobody named', ...(used.has(quote.id) ? ['set already'] : [])].join(', '),
    apply: (view, _, from, to) => insertAt(view, { from, to, insert: `:quote[${quote.id}]` }),
  };
}

function insertAt(
  view: EditorView,
  change: { readonly from: number; readonly to: number; readonly insert: string },
): void {
  view.dispatch({
    changes: change,
    selection: { anchor: change.from + change.insert.length },
    userEvent: 'input.complete',
  });
}

/** On a line of its own, with an empty one on both sides. */
function setApart(view: EditorView): boolean {
  const chosen = selectedCompletion(view.state);
  if (chosen === null || !('quote' in chosen)) return false;
  const { id } = (chosen as QuoteCompletion).quote; // Every completion here is one.
  if (!acceptCompletion(view)) return false;
  const reference = `:quote[${id}]`;
  const to = view.state.selection.main.head;
  const from = to - reference.length;
  const before = view.state.sliceDoc(Math.max(0, from - 2), from);
  const lead = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  insertAt(view, { from, to, insert: `${lead}:${reference}\n\n` });
  return true;
}
