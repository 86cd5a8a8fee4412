import type { DeskSession } from '../store/create-session.ts';

interface QuotesProps {
  readonly session: DeskSession;
  /** Sets a reference to a quote at the caret. */
  readonly onSet: (reference: string) => void;
}

/** The quotes of the report, those first that the digest does not set yet: a digest sets quotes and never types them. */
export function QuotesToSet({ session, onSet }: QuotesProps) {
  const { article, body } = session.state.value;
  const isSet = (id: string) => body.includes(`quote[${id}]`);
  const quotes = (article.quotes ?? []).toSorted((a, b) => Number(isSet(a.id)) - Number(isSet(b.id)));
  return (
    <aside class="pane record" aria-label="Quotes to set">
      <h2 class="sub">
        Quotes <span class="n">{quotes.filter(({ id }) => !isSet(id)).length} not set yet</span>
      </h2>
      {quotes.map(({ id, words, speaker }) => (
        <div class={isSet(id) ? 'line done' : 'line'} key={id}>
          <span />
          <q class="cut1">{words}</q>
          <span>
            <small>{speaker.map(session.nameOf).join(', ')}</small>{' '}
            <button type="button" class="plain" onClick={() => onSet(`:quote[${id}]`)}>
              set<span class="hidden"> “{words}” in the sentence</span>
            </button>{' '}
            <button type="button" class="plain" onClick={() => onSet(`\n\n::quote[${id}]\n\n`)}>
              apart<span class="hidden">: “{words}” on its own line</span>
            </button>
          </span>
        </div>
      ))}
    </aside>
  );
}
