import type { ComponentChild } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { DeskCard } from '../../sheet/cards/desk-card.ts';
import type { DeskQueue } from '../../sheet/sort-queue.ts';
import { paragraphAt } from '../../text/lay-out-report.ts';
import { Key } from '../parts/Key.tsx';
import { ShownText } from '../parts/ShownText.tsx';
import type { DeskSession } from '../store/create-session.ts';

interface QueueProps {
  readonly session: DeskSession;
}

/** Every decision, doubts first. It has the focus while a person decides; for a screen reader it is the list of all marks. */
export function Queue({ session }: QueueProps) {
  const list = useRef<HTMLDivElement>(null);
  const open = session.card.value?.key;
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <div class={session.showsQueue.value ? 'queue shown' : 'queue'}>
      <QueueKeys session={session} />
      <div
        role="listbox"
        aria-busy={session.isLooking.value}
        data-pane
        tabIndex={0}
        ref={list}
        aria-label="Decisions, doubts first"
        aria-activedescendant={open === undefined ? undefined : `line-${open}`}
      >
        <QueueGroups session={session} />
      </div>
    </div>
  );
}

function QueueKeys({ session }: QueueProps) {
  return (
    <div class="queue-keys">
      <button
        type="button"
        class="plain"
        onClick={session.settleSure}
        disabled={session.sheet.value.queue.sure.length === 0}
      >
        <Key keys="Shift Enter" /> accept all without a doubt
      </button>
      <button type="button" class="plain" aria-pressed={session.isByPlace.value} onClick={session.turnOrder}>
        <Key keys="y" /> by place
      </button>
      {session.isLooking.value ? <span class="hint">looking for claims and events…</span> : null}
    </div>
  );
}

function QueueGroups({ session }: QueueProps) {
  const { doubts, sure, settled } = session.sheet.value.queue;
  const paragraphs = useParagraphs(session);
  const isSettled = useMemo(() => new Set(settled), [settled]);
  const lines = (cards: readonly DeskCard[]) =>
    cards.map((card) => (
      <Line
        key={card.key}
        card={card}
        paragraph={card.kind === 'report' ? undefined : paragraphs(card.at)}
        isSettled={isSettled.has(card)}
        isOpen={card.key === session.card.value?.key}
        onOpen={session.open}
      />
    ));
  if (session.isByPlace.value) {
    const all = lines(session.order.value);
    const key = largestGroup(session.sheet.value.queue);
    return <>{[<Group key={key} title="All decisions" hint="by their place in the text" lines={all} />]}</>;
  }
  return (
    <>
      {[
        <Group key="doubts" title="Doubts" hint="worst first" lines={lines(doubts)} />,
        <Group key="sure" title="No doubt found" lines={lines(sure)} />,
        <Group key="settled" title="Settled" lines={lines(settled)} />,
      ]}
    </>
  );
}

/** The group in whose place all decisions stand when they are in the order of the text: most lines are on the page already. */
function largestGroup({ doubts, sure, settled }: DeskQueue): keyof DeskQueue {
  if (sure.length >= Math.max(doubts.length, settled.length)) return 'sure';
  return settled.length > doubts.length ? 'settled' : 'doubts';
}

interface GroupProps {
  readonly title: string;
  readonly hint?: string;
  readonly lines: readonly ComponentChild[];
}

function Group({ title, hint = '', lines }: GroupProps) {
  if (lines.length === 0) return null;
  return (
    <div role="group" aria-label={title}>
      <h2 role="presentation">
        {title} <span class="n">{lines.length}</span>
        <span class="hint">{hint}</span>
      </h2>
      {lines}
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
        <span class="cut1">
          {kind === 'quote' || kind === 'not-quote' ? (
            <q>
              <ShownText text={shows} />
            </q>
          ) : (
            <ShownText text={shows} />
          )}
        </span>
        {doubt === undefined ? <small>{beside}</small> : <span class="sc">{doubt}</span>}
      </div>
    ),
    [key, shows, beside, doubt, paragraph, isSettled, isOpen],
  );
}
