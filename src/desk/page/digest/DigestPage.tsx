import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { errorMessage } from '../../../text/error-message.ts';
import { callDesk } from '../calls/call-desk.ts';
import type { DeskSession } from '../store/create-session.ts';
import { createTurns } from './create-turns.ts';

interface DigestPageProps {
  readonly session: DeskSession;
}

/** The page as readers will see it: the renderer of the site sets the quotes in, and its own styles lay it out. */
export function DigestPage({ session }: DigestPageProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const page = useMemo(emptyPage, []);
  const { html, why } = useRenderedDigest(session);
  const { title, deck } = session.state.value.article;
  // The page stays and its words change: loaded anew it would jump to its head with every letter.
  const show = () => {
    const shown = frame.current?.contentDocument;
    setInside(shown, 'h1', (place) => place.replaceChildren(title));
    setInside(shown, '.deck', (place) => place.replaceChildren(deck));
    setInside(shown, '.prose', (place) => {
      place.innerHTML = html;
    });
  };
  useEffect(show, [title, deck, html]);
  return (
    <section class="pane shown" data-pane aria-label="The page as readers will see it">
      {why === '' ? null : <p class="hint">Not shown as it stands: {why}</p>}
      <iframe
        ref={frame}
        title="The page as readers will see it"
        sandbox="allow-same-origin"
        srcdoc={page}
        onLoad={show}
      />
    </section>
  );
}

/** Asked for whenever something was kept, once more behind a question that is still open. */
function useRenderedDigest(session: DeskSession) {
  const html = useSignal('');
  const why = useSignal('');
  const ask = useMemo(
    () =>
      createTurns(async () => {
        try {
          const preview = await callDesk('digest', { id: session.id });
          if ('html' in preview) html.value = preview.html;
          why.value = 'why' in preview ? preview.why : '';
        } catch (error) {
          why.value = errorMessage(error);
        }
      }),
    [session],
  );
  const kept = session.keeper.keptAt.value;
  const isFirst = useRef(true);
  useEffect(() => {
    if (kept !== '' || isFirst.current) ask();
    isFirst.current = false;
  }, [kept, ask]);
  return useComputed(() => ({ html: html.value, why: why.value })).value;
}

function setInside(
  shown: Document | null | undefined,
  selector: string,
  set: (place: Element) => void,
): void {
  const place = shown?.querySelector(selector);
  if (place) set(place);
}

/** The development server gives a style sheet as such where it is asked directly. */
const styles = '/src/styles/site.css?direct';

function emptyPage(): string {
  const root = location.pathname.replace(/\/desk\/.*$/, '');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="stylesheet" href="${root}${styles}"></head>
<body style="padding:1.2rem 1.6rem"><article><header class="article-head"><h1></h1>
<p class="deck"></p></header><div class="prose"></div></article></body></html>`;
}
