import type { NoteCard } from '../../sheet/cards/desk-card.ts';
import { ShownText } from '../parts/ShownText.tsx';
import type { DeskSession } from '../store/create-session.ts';
import { CardFrame } from './CardFrame.tsx';

interface NoteCardProps {
  readonly card: NoteCard;
  readonly session: DeskSession;
}

/** A sentence that ingest left for a person to look at. */
export function NoteCardView({ card, session }: NoteCardProps) {
  return (
    <CardFrame
      card={card}
      session={session}
      place="to look at"
      heading={<ShownText text={card.note} />}
      settles="Seen"
    />
  );
}
