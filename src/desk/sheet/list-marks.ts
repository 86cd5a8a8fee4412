import type { ArticleInput } from '../../domain/article.ts';
import type { Decision } from '../../ingest/receipt/receipt.ts';
import type { Span } from '../../text/anchor/span.ts';
import type { NamePlace } from '../text/find-known-names.ts';
import type { DeskCard } from './cards/desk-card.ts';

/** The kinds of underlines, by form: thick, dotted, double, dashed, thin, wavy. */
export type MarkKind = 'quote' | 'attribution' | 'claim' | 'day' | 'name' | 'doubt';

/** Words that are underlined in the report, and the card that clicking them opens. */
export interface SheetMark {
  readonly kind: MarkKind;
  readonly span: Span;
  readonly card: string | undefined;
}

export interface MarkSources {
  readonly article: ArticleInput;
  /** Cards in doubt that are not settled. */
  readonly doubted: ReadonlySet<string>;
  readonly cards: readonly DeskCard[];
  readonly decisions: readonly Decision[];
  readonly names: readonly NamePlace[];
}

/** Everything that is underlined. Doubt takes the place of the kind, so that it is told by its form. */
export function listMarks({ cards, doubted, decisions, names }: MarkSources): readonly SheetMark[] {
  return [
    ...decisions.flatMap(({ what, span }): readonly SheetMark[] =>
      what === 'day' && span !== undefined ? [{ kind: 'day', span, card: undefined }] : [],
    ),
    ...names.map(({ span }): SheetMark => ({ kind: 'name', span, card: undefined })),
    ...cards.flatMap((card) => marksOf(card, doubted.has(card.key))),
  ];
}

function marksOf(card: DeskCard, isDoubted: boolean): readonly SheetMark[] {
  const mark = (kind: MarkKind, span: Span): SheetMark => ({ kind, span, card: card.key });
  switch (card.kind) {
    case 'quote': {
      const { span, continued = [], attribution } = card.quote;
      const parts = [span, ...continued.map((part) => part.span)];
      return [
        ...parts.map((part) => mark(isDoubted ? 'doubt' : 'quote', part)),
        ...(attribution === undefined ? [] : [mark('attribution', attribution.span)]),
      ];
    }
    case 'not-quote':
      return isDoubted ? [mark('doubt', card.notQuote.span)] : [];
    case 'claim':
      // A proposal that was turned down is nothing.
      if (card.isProposed === true && !isDoubted) return [];
      return [mark(isDoubted ? 'doubt' : 'claim', card.claim.span)];
    case 'event':
      return isDoubted ? [mark('doubt', [card.proposed.at.start, card.proposed.at.end])] : [];
    default:
      return [];
  }
}
