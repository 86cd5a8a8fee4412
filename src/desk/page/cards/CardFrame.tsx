import type { ComponentChildren } from 'preact';
import type { DeskCard } from '../../sheet/cards/desk-card.ts';
import { Key } from '../parts/Key.tsx';
import { ShownText } from '../parts/ShownText.tsx';
import { nextCard } from '../signals/waiting-cards.ts';
import type { DeskSession } from '../store/create-session.ts';
import { CardRow } from './CardRow.tsx';
import { DetailFields } from './DetailFields.tsx';

interface FrameProps {
  readonly session: DeskSession;
  readonly card: DeskCard;
  /** The words or the sentence that the card is about. */
  readonly heading: ComponentChildren;
  /** Which of how many it is: quote 4 of 8. */
  readonly place?: string | undefined;
  /** What Enter does, in words: Lund said it. */
  readonly settles: string;
  /** Further keys, as buttons. */
  readonly keys?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** What all cards have in common, in one order: kind of doubt, words, reason, values with their keys, button. */
export function CardFrame({ session, card, heading, place, settles, keys, children }: FrameProps) {
  const isLast = nextCard(card, session) === undefined;
  return (
    <form
      class="card"
      data-pane
      tabIndex={-1}
      id="open-card"
      aria-labelledby="open-words"
      onSubmit={(event) => {
        event.preventDefault();
        session.settle();
      }}
    >
      <CardHead session={session} card={card} place={place} />
      <blockquote id="open-words">{heading}</blockquote>
      <Reason card={card} />
      <div class="rows">
        {session.rows.value.map((row) => (
          <CardRow key={row.name} row={row} session={session} />
        ))}
      </div>
      {session.showsDetails.value ? <DetailFields session={session} /> : null}
      {children}
      <div class="keys">
        <SettleKey session={session} says={`${settles}; ${isLast ? 'on to the digest' : 'next'}`} />
        {keys}
        <DetailsKey session={session} />
      </div>
    </form>
  );
}

/** The doubt, which of how many it is, and the way to others. */
function CardHead({ session, card, place }: Pick<FrameProps, 'session' | 'card' | 'place'>) {
  const isSettled = session.sheet.value.queue.settled.includes(card);
  return (
    <header>
      {isSettled || card.doubt === undefined ? (
        <span class="sc sure">{isSettled ? 'settled' : 'no doubt found'}</span>
      ) : (
        <span class="sc">{card.doubt.says}</span>
      )}
      <span class="hint grow">{place}</span>
      <button
        type="button"
        class="plain small-only"
        aria-expanded={session.showsQueue.value}
        onClick={() => (session.showsQueue.value = !session.showsQueue.value)}
      >
        <u>all {session.order.value.length}</u>
      </button>
      <MoveButtons session={session} />
    </header>
  );
}

/** Why there is a doubt, or why there is none. */
function Reason({ card }: Pick<FrameProps, 'card'>) {
  if (card.reason.length === 0) return null;
  return (
    <div class={card.doubt === undefined ? 'why quiet' : 'why'}>
      {card.reason.map((sentence) => (
        <p key={sentence}>
          <ShownText text={sentence} />
        </p>
      ))}
    </div>
  );
}

/** What Enter does, in words; while a field is open Enter is the field's, and this is a button like others. */
function SettleKey({ session, says }: Pick<FrameProps, 'session'> & { readonly says: string }) {
  const isFieldOpen = session.field.value !== undefined || session.showsDetails.value;
  return (
    <button
      class={isFieldOpen ? 'btn' : 'btn main'}
      type="submit"
      aria-keyshortcuts={isFieldOpen ? undefined : 'Enter'}
    >
      {says} {isFieldOpen ? null : <Key keys="Enter" />}
    </button>
  );
}

function DetailsKey({ session: { showsDetails } }: Pick<FrameProps, 'session'>) {
  return (
    <button
      type="button"
      class="plain"
      aria-keyshortcuts="d"
      aria-expanded={showsDetails.value}
      onClick={() => (showsDetails.value = !showsDetails.value)}
    >
      <Key keys="d" /> all its fields
    </button>
  );
}

function MoveButtons({ session }: { readonly session: DeskSession }) {
  return (
    <span class="hint">
      <button type="button" class="plain" onClick={() => session.move(-1)} aria-keyshortcuts="ArrowUp k">
        <Key keys="ArrowUp" />
        <span class="hidden">previous</span>
      </button>{' '}
      <button type="button" class="plain" onClick={() => session.move(1)} aria-keyshortcuts="ArrowDown j">
        <Key keys="ArrowDown" />
        <span class="hidden">next</span>
      </button>
    </span>
  );
}
