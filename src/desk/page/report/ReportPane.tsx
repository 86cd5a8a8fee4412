import { useEffect, useRef } from 'preact/hooks';
import { countOf } from '../../../text/count-of.ts';
import type { SheetBlock } from '../../text/lay-out-report.ts';
import type { DeskSession } from '../store/create-session.ts';
import { cardAtPoint } from './card-at-point.ts';
import { paintMarks, showNow, showSelected } from './paint-marks.ts';
import { readCaret, readSelection } from './read-selection.ts';

/** The report as it is read, with the mouth of every quote in its margin; what was cut is folded, with the rule that cut it. */
export function ReportPane({ session }: { readonly session: DeskSession }) {
  const pane = useRef<HTMLElement>(null);
  const { marks } = session.sheet.value;
  const card = session.card.value;
  useEffect(() => {
    if (pane.current !== null) paintMarks(pane.current, marks);
  }, [marks, session.blocks.value]);
  useEffect(() => {
    if (pane.current !== null && card !== undefined) showNow(pane.current, card, session.answer.value.span);
  }, [card?.key, session.answer.value.span, session.blocks.value]);
  useEffect(() => {
    const follow = () => {
      const selection = getSelection();
      if (pane.current === null || !pane.current.contains(selection?.anchorNode ?? null)) return;
      session.selection.value = readSelection(pane.current);
      session.caret.value = readCaret();
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [session]);
  const selected = session.selection.value;
  useEffect(() => {
    if (pane.current !== null) showSelected(pane.current, selected);
  }, [selected]);
  const { saved, article } = session.opened.value;
  return (
    <main
      class="pane"
      data-pane
      ref={pane}
      aria-label="The report"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and its words are chosen by keys
      tabIndex={0}
      onClick={(event) => {
        const key = cardAtPoint(event, marks);
        if (key !== undefined && getSelection()?.isCollapsed !== false) session.open(key);
      }}
    >
      <article class="report" lang={article.source.language}>
        {saved.status === 'missing' ? <p class="fault">{saved.why}</p> : null}
        {session.blocks.value.map((block) => (
          <Block key={block.span[0]} block={block} session={session} />
        ))}
      </article>
    </main>
  );
}

function Block({ block, session }: { readonly block: SheetBlock; readonly session: DeskSession }) {
  if (block.kind === 'cut') return <Cut lines={block.lines} rule={block.rule} />;
  const words = <span data-from={block.span[0]}>{block.text}</span>;
  return (
    <div>
      <Mouths block={block} session={session} />
      {block.kind === 'headline' ? <h2>{words}</h2> : <p>{words}</p>}
    </div>
  );
}

/** Who says what stands in a paragraph, and what is in doubt there. */
function Mouths({ block, session }: { readonly block: SheetBlock; readonly session: DeskSession }) {
  const { cards, queue } = session.sheet.value;
  const [start, end] = block.span;
  const inside = cards.filter(
    ({ kind, at }) => kind !== 'report' && at !== undefined && at >= start && at < end,
  );
  const claims = inside.filter(({ kind }) => kind === 'claim').length;
  return (
    <span class="who" lang="en">
      {block.kind === 'headline' ? <span>Headline</span> : null}
      {inside.map((card) =>
        card.kind === 'quote' || queue.doubts.includes(card) ? (
          <span key={card.key}>
            {card.kind === 'quote' ? card.beside : null}
            {queue.doubts.includes(card) ? <span class="sc">{card.doubt?.says}</span> : null}
          </span>
        ) : null,
      )}
      {claims === 0 ? null : <span>{countOf(claims, 'claim')}</span>}
    </span>
  );
}

function Cut({ lines, rule }: { readonly lines: readonly string[]; readonly rule: string }) {
  return (
    <div>
      <span class="who" />
      <details class="fold">
        <summary>
          <span class="cut1">
            {countOf(lines.length, 'line')}: {lines[0]}
          </span>
          <span lang="en">cut: {rule}</span>
        </summary>
        {lines.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </details>
    </div>
  );
}
