import { useMemo } from 'preact/hooks';
import { indexRuns } from '../../../derive/proof/shared-runs.ts';
import { unwritten } from '../../../domain/drafts/unwritten.ts';
import { checkDigest } from '../../../propose/digest/check-digest.ts';
import { findDigestReferences } from '../../../propose/digest/digest-references.ts';
import { sortReview } from '../../sheet/sort-review.ts';
import { DigestEditor } from '../digest/DigestEditor.tsx';
import { DigestLeft } from '../digest/DigestLeft.tsx';
import { DigestPage } from '../digest/DigestPage.tsx';
import type { DigestWords, ShownQuote } from '../digest/digest-words.ts';
import { Key } from '../parts/Key.tsx';
import { useDesk } from '../parts/use-desk.ts';
import { ReportPane } from '../report/ReportPane.tsx';
import type { DeskSession } from '../store/create-session.ts';

interface DigestProps {
  readonly session: DeskSession;
}

/** Our title, deck and digest. The page stands beside it and not the report, so that its sentences do not slip in. */
export function Digest({ session }: DigestProps) {
  const desk = useDesk();
  const check = useDigestCheck(session);
  return (
    <main class="write" aria-label="Digest">
      <form
        class="pane ed"
        data-pane
        onSubmit={(event) => {
          event.preventDefault();
          desk.show('ready');
        }}
      >
        <TextField session={session} name="title" label="Title" />
        <TextField session={session} name="deck" label="Deck" />
        <DigestEditor
          readBody={() => writtenBody(session)}
          check={check}
          words={wordsFor(session)}
          onChange={(body) => setBody(session, body)}
          onSummary={(sentence) => session.summarize(sentence)}
          onUndo={session.undo}
          onRedo={session.redo}
        />
        <DigestLeft session={session} check={check} />
        <div class="keys">
          <button class="btn main" type="submit" aria-keyshortcuts="Control+Enter">
            On to Ready <Key keys="Ctrl Enter" />
          </button>
          <span class="hint">
            <Key keys="Alt R" /> the report while held
          </span>
        </div>
      </form>
      {session.showsReport.value ? <ReportPane session={session} /> : <DigestPage session={session} />}
    </main>
  );
}

/** What the digest has not told yet, looked for once for each state. */
function useDigestCheck(session: DeskSession) {
  const report = useMemo(() => indexRuns(reportText(session)), [session.id]);
  return useMemo(
    () =>
      checkDigest(writtenBody(session), { quotes: shownQuotes(session), claims: claimsOf(session), report }),
    [session.state.value, report],
  );
}

/** The quotes that a quotation mark offers, and which of them are set already. */
function wordsFor(session: DeskSession): DigestWords {
  return {
    quotes: () => shownQuotes(session),
    setIds: () => new Set(findDigestReferences(session.state.value.body).map(({ id }) => id)),
  };
}

interface TextFieldProps extends DigestProps {
  readonly name: 'title' | 'deck';
  readonly label: string;
}

function TextField({ session, name, label }: TextFieldProps) {
  const { article } = session.state.value;
  const value = article[name];
  const isTheirs = value === article.source.headline || value.startsWith(unwritten[name]);
  return (
    <label>
      <span>{label}</span>
      <input
        class="field"
        value={isTheirs ? '' : value}
        placeholder={
          name === 'title' ? 'A headline of ours' : 'One sentence that says what the report is about'
        }
        onInput={(event) => {
          const typed = event.currentTarget.value;
          const fields = { [name]: typed.trim() === '' ? unwritten[name] : typed };
          session.commit([{ kind: 'set-fields', fields }, ...dropNotes(session)], label, `digest:${name}`);
        }}
      />
    </label>
  );
}

/** Sentences under `review` that ask for texts of ours are settled once they are being written. */
function dropNotes(session: DeskSession) {
  const notes = sortReview(session.state.value.article.review ?? []).digest;
  return notes.length === 0 ? [] : [{ kind: 'drop-review', notes } as const];
}

function writtenBody(session: DeskSession): string {
  const { body } = session.state.value;
  return body.startsWith(unwritten.digest) ? '' : body;
}

function setBody(session: DeskSession, body: string): void {
  if (body === writtenBody(session)) return;
  const written = body.trim() === '' ? unwritten.digest : body;
  session.commit([{ kind: 'set-body', body: written }, ...dropNotes(session)], 'Digest', 'digest:body');
}

function shownQuotes({ state, nameOf }: DeskSession): readonly ShownQuote[] {
  return (state.value.article.quotes ?? []).map(({ id, words, continued = [], speaker }) => ({
    id,
    words: [words, ...continued.map((part) => part.words)].join(' … '),
    speaker: speaker.map(nameOf).join(', '),
  }));
}

function claimsOf({ state }: DeskSession) {
  return (state.value.article.events ?? []).flatMap(({ event, claims = [] }) =>
    claims.map(({ fact, value, printed }) => ({ event, fact, value, printed })),
  );
}

function reportText({ text, opened }: DeskSession): string {
  return text.value.slice(...opened.value.article.source.file.span);
}
