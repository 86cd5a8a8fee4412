import type { QuoteCard } from '../../sheet/cards/desk-card.ts';
import { notQuoteNames } from '../../sheet/cards/desk-card.ts';
import { Key } from '../parts/Key.tsx';
import { ShownText } from '../parts/ShownText.tsx';
import type { DeskSession } from '../store/create-session.ts';
import { CardFrame } from './CardFrame.tsx';
import { EdgeKeys } from './EdgeKeys.tsx';
import { OnThisOccasion } from './OnThisOccasion.tsx';

interface QuoteCardProps {
  readonly card: QuoteCard;
  readonly session: DeskSession;
}

/** Words that somebody is read to have said: whose, where, and whether they are a quote at all. */
export function QuoteCardView({ card, session }: QuoteCardProps) {
  const { quote, number } = card;
  const answer = session.answer.value;
  const all = session.state.value.article.quotes?.length ?? 0;
  const words = answer.span === undefined ? quote.words : session.text.value.slice(...answer.span);
  const isQuote = answer.notQuote === undefined;
  return (
    <CardFrame
      card={card}
      session={session}
      place={`quote ${number} of ${all}`}
      heading={
        <span lang={session.state.value.article.source.language}>
          <ShownText text={[words, ...(quote.continued ?? []).map((part) => part.words)].join(' … ')} />
        </span>
      }
      settles={
        answer.notQuote === undefined ? saidBy(card, session) : `No quote: ${notQuoteNames[answer.notQuote]}`
      }
      keys={
        <>
          <button type="button" class="plain" aria-keyshortcuts="x" onClick={() => session.deny()}>
            <Key keys="x" /> {isQuote ? 'not a quote' : 'a quote after all'}
          </button>
          <EdgeKeys session={session} says="edge" />
        </>
      }
    >
      <OnThisOccasion card={card} session={session} />
    </CardFrame>
  );
}

function saidBy({ quote }: QuoteCard, { answer, nameOf }: DeskSession): string {
  const speakers = answer.value.speaker ?? quote.speaker;
  return speakers.length === 0 ? 'Nobody is named' : `${speakers.map(nameOf).join(' and ')} said it`;
}
