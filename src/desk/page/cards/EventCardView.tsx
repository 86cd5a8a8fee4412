import type { EventCard } from '../../sheet/cards/desk-card.ts';
import { eventLacks, type ShownEvent, showEvent } from '../../sheet/rows/event-rows.ts';
import { Key } from '../parts/Key.tsx';
import type { DeskSession } from '../store/create-session.ts';
import { CardFrame } from './CardFrame.tsx';

interface EventCardProps {
  readonly card: EventCard;
  readonly session: DeskSession;
}

/** Something that the report places somewhere and nobody has recorded: a new event, a known one, or none. */
export function EventCardView({ card, session }: EventCardProps) {
  const shown = showEvent(card, session.answer.value);
  const lacks = eventLacks(shown);
  return (
    <CardFrame
      card={card}
      session={session}
      place="a new event"
      heading={shown.title}
      settles={lacks === undefined ? settlesAs(shown, card, session) : `Lacks ${lacks}`}
      keys={
        <button type="button" class="plain" aria-keyshortcuts="x" onClick={session.deny}>
          <Key keys="x" /> {shown.is === null ? 'an event after all' : 'no event'}
        </button>
      }
    />
  );
}

function settlesAs({ is }: ShownEvent, { leavesOut }: EventCard, { records }: DeskSession): string {
  if (is === null) return leavesOut === true ? 'Leave it out' : 'No event';
  if (is === undefined) return 'Record the event';
  const other = records.value.events.find(({ id }) => id === is);
  return `It is ${other?.shortTitle ?? other?.title ?? is}`;
}
