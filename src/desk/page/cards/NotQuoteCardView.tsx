import { type NotQuoteCard, notQuoteNames } from '../../sheet/cards/desk-card.ts';
import { Key } from '../parts/Key.tsx';
import { ShownText } from '../parts/ShownText.tsx';
import type { DeskSession } from '../store/create-session.ts';
import { CardFrame } from './CardFrame.tsx';

interface NotQuoteCardProps {
  readonly card: NotQuoteCard;
  readonly session: DeskSession;
}

/** Words between marks that are nobody's, and why. */
export function NotQuoteCardView({ card, session }: NotQuoteCardProps) {
  const { words, kind } = card.notQuote;
  return (
    <CardFrame
      card={card}
      session={session}
      place="words between marks"
      heading={
        <span lang={session.state.value.article.source.language}>
          <ShownText text={words} />
        </span>
      }
      settles={`No quote: ${notQuoteNames[session.answer.value.marks ?? kind]}`}
      keys={
        <button
          type="button"
          class="plain"
          aria-keyshortcuts="q"
          onClick={() => session.makeQuote(card.notQuote.span)}
        >
          <Key keys="q" /> a quote
        </button>
      }
    />
  );
}
