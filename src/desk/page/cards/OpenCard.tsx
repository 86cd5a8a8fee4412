import type { DeskSession } from '../store/create-session.ts';
import { ClaimCardView } from './ClaimCardView.tsx';
import { EventCardView } from './EventCardView.tsx';
import { NoteCardView } from './NoteCardView.tsx';
import { NotQuoteCardView } from './NotQuoteCardView.tsx';
import { PersonCardView } from './PersonCardView.tsx';
import { QuoteCardView } from './QuoteCardView.tsx';
import { ReportCardView } from './ReportCardView.tsx';

/** The open decision, always in the same place. Each kind of card has a component of its own. */
export function OpenCard({ session }: { readonly session: DeskSession }) {
  const card = session.card.value;
  switch (card?.kind) {
    case 'report':
      return <ReportCardView card={card} session={session} />;
    case 'quote':
      return <QuoteCardView card={card} session={session} />;
    case 'not-quote':
      return <NotQuoteCardView card={card} session={session} />;
    case 'claim':
      return <ClaimCardView card={card} session={session} />;
    case 'person':
      return <PersonCardView card={card} session={session} />;
    case 'event':
      return <EventCardView card={card} session={session} />;
    case 'note':
      return <NoteCardView card={card} session={session} />;
    case undefined:
      return null;
  }
}
