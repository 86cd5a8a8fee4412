import { useEffect, useRef } from 'preact/hooks';
import type { DeskCard } from '../../sheet/desk-card.ts';
import { paragraphAt } from '../../text/lay-out-report.ts';
import { Key } from '../parts/Key.tsx';
import type { DeskSession } from '../store/create-session.ts';

/** Every decision, doubts first. It has the focus while a person decides; for a screen reader it is the list of all marks. */
export function Queue({ session }: { readonly session: DeskSession }) {
  const list = useRef<HTMLDivElement>(null);
  const { doubts, sure, settled } = session.sheet.value.queue;
  const open = session.card.value?.key;
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const group = (title: string, hint: preact.ComponentChild, cards: readonly DeskCard[]) =>
    cards.length === 0 ? null : (
      <div role="group" aria-label={title}>
        <h2 role="presentation">
          {title} <span class="n">{cards.length}</span>
          <span class="hint">{hint}</span>
        </h2>
        {cards.map((card) => (
          <Line key={card.key} card={card} session={session} isOpen={card.key === open} />
        ))}
      </div>
    );
  return (
    <div class={session.showsQueue.value ? 'queue shown' : 'queue'}>
      <div class="queue-keys">
        <button type="button" class="plain" onClick={session.settleSure} disabled={sure.length === 0}>
          <Key keys="Shift Enter" /> accept all without a doubt
        </button>
        <button
          type="button"
          class="plain"
          aria-pressed={session.isByPlace.value}
          onClick={session.turnOrder}
        >
          <Key keys="y" /> by place
        </button>
        {session.isLooking.value ? <span class="hint">looking for claims and events…</span> : null}
      </div>
      <div
        role="listbox"
        aria-busy={session.isLooking.value}
        data-pane
        tabIndex={0}
        ref={list}
        aria-label="Decisions, doubts first"
        aria-activedescendant={open === undefined ? undefined : `line-${open}`}
      >
        {session.isByPlace.value ? (
          group('All decisions', 'by their place in the text', session.order.value)
        ) : (
          <>
            {group('Doubts', 'worst first', doubts)}
            {group('No doubt found', '', sure)}
            {group('Settled', '', settled)}
          </>
        )}
      </div>
    </div>
  );
}

interface LineProps {
  readonly card: DeskCard;
  readonly session: DeskSession;
  readonly isOpen: boolean;
}

function Line({ card, session, isOpen }: LineProps) {
  const paragraph = paragraphAt(session.blocks.value, card.kind === 'report' ? undefined : card.at);
  const isSettled = session.sheet.value.queue.settled.includes(card);
  const words = card.kind === 'quote' || card.kind === 'not-quote' ? <q>{card.shows}</q> : card.shows;
  return (
    <div
      id={`line-${card.key}`}
      class={isSettled ? 'line done' : 'line'}
      role="option"
      tabIndex={-1}
      aria-selected={isOpen}
      onClick={() => session.open(card.key)}
    >
      <span class="n">{paragraph === undefined ? '' : `¶ ${paragraph}`}</span>
      <span class="cut1">{words}</span>
      {card.doubt === undefined || isSettled ? (
        <small>{card.beside}</small>
      ) : (
        <span class="sc">{card.doubt.says}</span>
      )}
    </div>
  );
}
