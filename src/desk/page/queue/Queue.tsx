import { useEffect, useMemo, useRef } from 'preact/hooks';
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
  const paragraphs = useParagraphs(session);
  const isSettled = useMemo(() => new Set(settled), [settled]);
  const group = (title: string, hint: preact.ComponentChild, cards: readonly DeskCard[]) =>
    cards.length === 0 ? null : (
      <div role="group" aria-label={title}>
        <h2 role="presentation">
          {title} <span class="n">{cards.length}</span>
          <span class="hint">{hint}</span>
        </h2>
        {cards.map((card) => (
          <Line
            key={card.key}
            card={card}
            paragraph={card.kind === 'report' ? undefined : paragraphs(card.at)}
            isSettled={isSettled.has(card)}
            isOpen={card.key === open}
            onOpen={session.open}
          />
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

/** The number of the paragraph at a place, looked for once for each place. */
function useParagraphs(session: DeskSession): (at: number | undefined) => number | undefined {
  const blocks = session.blocks.value;
  return useMemo(() => {
    const known = new Map<number, number | undefined>();
    return (at) => {
      if (at !== undefined && !known.has(at)) known.set(at, paragraphAt(blocks, at));
      return at === undefined ? undefined : known.get(at);
    };
  }, [blocks]);
}

interface LineProps {
  readonly card: DeskCard;
  readonly paragraph: number | undefined;
  readonly isSettled: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (key: string) => void;
}

/** A line that shows the same is not looked at again: of hundreds a key changes one or two. */
function Line({ card, paragraph, isSettled, isOpen, onOpen }: LineProps) {
  const { key, kind, shows, beside } = card;
  const doubt = isSettled ? undefined : card.doubt?.says;
  return useMemo(
    () => (
      <div
        id={`line-${key}`}
        class={isSettled ? 'line done' : 'line'}
        role="option"
        tabIndex={-1}
        aria-selected={isOpen}
        onClick={() => onOpen(key)}
      >
        <span class="n">{paragraph === undefined ? '' : `¶ ${paragraph}`}</span>
        <span class="cut1">{kind === 'quote' || kind === 'not-quote' ? <q>{shows}</q> : shows}</span>
        {doubt === undefined ? <small>{beside}</small> : <span class="sc">{doubt}</span>}
      </div>
    ),
    [key, shows, beside, doubt, paragraph, isSettled, isOpen],
  );
}
