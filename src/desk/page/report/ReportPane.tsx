import { useRef } from 'preact/hooks';
import type { DeskSession } from '../store/create-session.ts';
import { cardAtPoint } from './card-at-point.ts';
import { ReportBlocks } from './ReportBlocks.tsx';
import { usePaintedWords, useSelectedWords } from './use-report-words.ts';

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
        <ReportBlocks session={session} />
      </article>
    </main>
  );
}
