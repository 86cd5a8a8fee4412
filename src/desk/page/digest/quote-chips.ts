import { type Extension, RangeSet } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view';
import { referencePattern } from '../../../propose/digest/digest-references.ts';
import type { DigestWords, ShownQuote } from './digest-words.ts';
import { shownWords } from './shown-words.ts';

/** A quote as its words stand in the digest: whole, and nothing in it can be typed over. */
class QuoteChip extends WidgetType {
  private readonly quote: ShownQuote | undefined;
  private readonly id: string;
  private readonly isApart: boolean;

  constructor(id: string, isApart: boolean, quote: ShownQuote | undefined) {
    super();
    this.id = id;
    this.isApart = isApart;
    this.quote = quote;
  }

  override eq(other: QuoteChip): boolean {
    return this.quote?.words === other.quote?.words && this.id === other.id && this.isApart === other.isApart;
  }

  override toDOM(): HTMLElement {
    const chip = shownWords(
      this.quote === undefined ? `no quote “${this.id}”` : `“${this.quote.words}”`,
      this.quote === undefined ? 'chip unknown' : 'chip',
    );
    const who = document.createElement('small');
    const named = [this.quote?.speaker ?? '', this.isApart ? 'apart' : ''].filter((part) => part !== '');
    who.append(shownWords(named.join(', ')));
    chip.append(' ', who);
    return chip;
  }
}

/** Shows `:quote[id]` as the quote's words and speaker; the caret steps over it, and one key takes it away. */
export function quoteChips({ quotes }: DigestWords): Extension {
  const matcher = new MatchDecorator({
    regexp: referencePattern(),
    decoration: ([, signs, id = '']) =>
      Decoration.replace({
        widget: new QuoteChip(
          id,
          signs === '::',
          quotes().find((quote) => quote.id === id),
        ),
      }),
  });
  const chips = ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = matcher.createDeco(view);
      }
      update(update: ViewUpdate) {
        this.decorations = matcher.updateDeco(update, this.decorations);
      }
    },
    { decorations: ({ decorations }) => decorations },
  );
  return [chips, EditorView.atomicRanges.of((view) => view.plugin(chips)?.decorations ?? RangeSet.empty)];
}
