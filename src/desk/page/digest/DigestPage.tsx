import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { escapeXml } from '../../../text/escape-xml.ts';
import { callDesk } from '../store/call-desk.ts';
import type { DeskSession } from '../store/create-session.ts';

const waitMs = 150;

/** The page as readers will see it: the renderer of the site sets the quotes in, and its own styles lay it out. */
export function DigestPage({ session }: { readonly session: DeskSession }) {
  const html = useSignal('');
  const why = useSignal('');
  const { title, deck } = session.state.value.article;
  const kept = session.keeper.keptAt.value;
  const { body } = session.state.value;
  useEffect(() => {
    const timer = setTimeout(() => {
      callDesk('digest', { id: session.id }).then(
        (preview) => {
          if ('html' in preview) html.value = preview.html;
          why.value = 'why' in preview ? preview.why : '';
        },
        (error: unknown) => {
          why.value = String(error);
        },
      );
    }, waitMs);
    return () => clearTimeout(timer);
  }, [kept, body]);
  return (
    <section class="pane shown" data-pane aria-label="The page as readers will see it">
      {why.value === '' ? null : <p class="hint">Not shown as it stands: {why.value}</p>}
      <iframe
        title="The page as readers will see it"
        sandbox="allow-same-origin"
        srcdoc={pageOf({ title, deck, html: html.value })}
      />
    </section>
  );
}

/** The development server gives a style sheet as such where it is asked directly. */
const styles = '/src/styles/site.css?direct';

function pageOf(shown: { readonly title: string; readonly deck: string; readonly html: string }): string {
  const root = location.pathname.replace(/\/desk\/.*$/, '');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="stylesheet" href="${root}${styles}"></head>
<body style="padding:1.2rem 1.6rem"><article><header class="article-head"><h1>${escapeXml(shown.title)}</h1>
<p class="deck">${escapeXml(shown.deck)}</p></header><div class="prose">${shown.html}</div></article></body></html>`;
}
