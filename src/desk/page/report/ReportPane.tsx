import { useEffect, useMemo, useRef } from 'preact/hooks';
import { countOf } from '../../../text/count-of.ts';
import { cutAtHiddenSigns, signAttributes } from '../../../text/hidden/hidden-signs.ts';
import type { DeskCard } from '../../sheet/desk-card.ts';
import type { SheetBlock } from '../../text/lay-out-report.ts';
import { ShownText } from '../parts/ShownText.tsx';
import type { DeskSession } from '../store/create-session.ts';
import { cardAtPoint } from './card-at-point.ts';
import { createMarkPainter, type ReportOnPage, showNow, showSelected } from './paint-marks.ts';
import { readCaret, readSelection } from './read-selection.ts';
import { createRangeMaker } from './text-places.ts';

/** The report as it is read, with the mouth of every quote in its margin; what was cut is folded, with the rule that cut it. */
export function ReportPane({ session }: { readonly session: DeskSession }) {
  const pane = useRef<HTMLElement>(null);
  usePaintedWords(pane, session);
  useSelectedWords(pane, session);
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
        const key = cardAtPoint(event, session.sheet.value.marks);
        if (key !== undefined && getSelection()?.isCollapsed !== false) session.open(key);
      }}
    >
      <article class="report" lang={article.source.language}>
        {saved.status === 'missing' ? <p class="fault">{saved.why}</p> : null}
        <Blocks session={session} />
      </article>
    </main>
  );
}

interface Painted {
  readonly page: ReportOnPage;
  readonly paint: ReturnType<typeof createMarkPainter>;
}

type PaneRef = { readonly current: HTMLElement | null };

/** What is marked, what the open card is about and what is selected, as the browser paints it. */
function usePaintedWords(pane: PaneRef, session: DeskSession): void {
  const painted = useRef<Painted | undefined>(undefined);
  const card = session.card.value;
  const { marks } = session.sheet.value;
  const blocks = session.blocks.value;
  const answered = session.answer.value.span;
  const selected = session.selection.value;
  useEffect(() => {
    if (pane.current === null) return;
    const page = { pane: pane.current, toRanges: createRangeMaker(pane.current) };
    painted.current = { page, paint: createMarkPainter(page.toRanges) };
  }, [blocks]);
  useEffect(() => painted.current?.paint(marks), [marks, blocks]);
  useEffect(() => {
    if (painted.current !== undefined) showNow(painted.current.page, card, answered);
  }, [card?.key, answered, blocks]);
  useEffect(() => {
    if (painted.current !== undefined) showSelected(painted.current.page, selected);
  }, [selected]);
}

/** What the pointer or the caret selects is the selection of the desk too. */
function useSelectedWords(pane: PaneRef, session: DeskSession): void {
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
}

/** Every paragraph with its mouths; one whose margin stays the same is not looked at again. */
function Blocks({ session }: { readonly session: DeskSession }) {
  const { cards, queue } = session.sheet.value;
  const blocks = session.blocks.value;
  const doubts = new Set(queue.doubts);
  const inside = groupByBlock(cards, blocks);
  return (
    <>
      {blocks.map((block) => (
        <Block key={block.span[0]} block={block} mouths={mouthsOf(inside.get(block) ?? [], doubts)} />
      ))}
    </>
  );
}

/** The cards of each paragraph, by the place of their words. */
function groupByBlock(
  cards: readonly DeskCard[],
  blocks: readonly SheetBlock[],
): ReadonlyMap<SheetBlock | undefined, readonly DeskCard[]> {
  const placed = cards.filter(({ kind, at }) => kind !== 'report' && at !== undefined);
  const sorted = placed.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
  let place = 0;
  return Map.groupBy(sorted, ({ at = 0 }) => {
    while ((blocks[place]?.span[1] ?? Number.POSITIVE_INFINITY) <= at) place += 1;
    const block = blocks[place];
    return block !== undefined && block.span[0] <= at ? block : undefined;
  });
}

/** One line of the margin: who speaks, and what is in doubt. */
interface Mouth {
  readonly key: string;
  readonly who: string;
  readonly doubt: string;
}

function mouthsOf(inside: readonly DeskCard[], doubts: ReadonlySet<DeskCard>): readonly Mouth[] {
  const claims = inside.filter(({ kind }) => kind === 'claim').length;
  const mouths = inside
    .filter((card) => card.kind === 'quote' || doubts.has(card))
    .map((card) => ({
      key: card.key,
      who: card.kind === 'quote' ? card.beside : '',
      doubt: doubts.has(card) ? (card.doubt?.says ?? '') : '',
    }));
  return claims === 0 ? mouths : [...mouths, { key: 'claims', who: countOf(claims, 'claim'), doubt: '' }];
}

interface BlockProps {
  readonly block: SheetBlock;
  readonly mouths: readonly Mouth[];
}

function Block({ block, mouths }: BlockProps) {
  const shown = mouths.map(({ key, who, doubt }) => `${key} ${who} ${doubt}`).join('\n');
  return useMemo(
    () =>
      block.kind === 'cut' ? (
        <Cut lines={block.lines} rule={block.rule} />
      ) : (
        <div>
          <Mouths isHeadline={block.kind === 'headline'} mouths={mouths} />
          <Words block={block} />
        </div>
      ),
    [block, shown],
  );
}

function Words({ block }: Pick<BlockProps, 'block'>) {
  if (block.kind === 'cut') return null;
  const words = <PlacedText from={block.span[0]} text={block.text} />;
  return block.kind === 'headline' ? <h2>{words}</h2> : <p>{words}</p>;
}

/** Words with their place in the saved file; a sign in them that nobody sees is a piece of its own, with its name in a box. */
function PlacedText({ from, text }: { readonly from: number; readonly text: string }) {
  let at = from;
  return (
    <>
      {cutAtHiddenSigns(text).map(({ text: own, sign }) => {
        const place = at;
        at += own.length;
        return sign === undefined ? (
          <span key={place} data-from={place}>
            {own}
          </span>
        ) : (
          <bdi key={place} data-from={place} {...signAttributes(sign)}>
            {own}
          </bdi>
        );
      })}
    </>
  );
}

/** Who says what stands in a paragraph, and what is in doubt there. */
function Mouths({ isHeadline, mouths }: Pick<BlockProps, 'mouths'> & { readonly isHeadline: boolean }) {
  return (
    <span class="who" lang="en">
      {isHeadline ? <span>Headline</span> : null}
      {mouths.map(({ key, who, doubt }) => (
        <span key={key}>
          {who}
          {doubt === '' ? null : <span class="sc">{doubt}</span>}
        </span>
      ))}
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
            {countOf(lines.length, 'line')}: <ShownText text={lines[0] ?? ''} />
          </span>
          <span lang="en">cut: {rule}</span>
        </summary>
        {lines.map((line, index) => (
          <p key={index}>
            <ShownText text={line} />
          </p>
        ))}
      </details>
    </div>
  );
}
