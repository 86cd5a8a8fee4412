import { useRef } from 'preact/hooks';
import { unwritten } from '../../../domain/drafts/unwritten.ts';
import { sortReview } from '../../sheet/sort-review.ts';
import { Key } from '../parts/Key.tsx';
import { useDesk } from '../parts/use-desk.ts';
import type { DeskSession } from '../store/create-session.ts';
import { QuotesToSet } from './QuotesToSet.tsx';

interface DigestProps {
  readonly session: DeskSession;
}

/** Our title, deck and digest. The report does not stand beside it, so that its sentences do not slip in. */
export function Digest({ session }: DigestProps) {
  const desk = useDesk();
  const text = useRef<HTMLTextAreaElement>(null);
  const { digestLacks } = session.sheet.value;
  return (
    <main class="write" aria-label="Digest">
      <form
        class="pane ed"
        onSubmit={(event) => {
          event.preventDefault();
          desk.show('ready');
        }}
      >
        <TextField session={session} name="title" label="Title" />
        <TextField session={session} name="deck" label="Deck" />
        <label>
          <span>Digest</span>
          <textarea
            ref={text}
            class="field body"
            value={writtenBody(session)}
            onInput={(event) => setBody(session, event.currentTarget.value)}
          />
        </label>
        <ul class="todo" aria-label="Left in the digest">
          {digestLacks.map((lack) => (
            <li key={lack}>
              <span class="sc">left</span> {lack}
            </li>
          ))}
        </ul>
        <div class="keys">
          <button class="btn main" type="submit" aria-keyshortcuts="Control+Enter">
            On to Ready <Key keys="Ctrl Enter" />
          </button>
        </div>
      </form>
      <QuotesToSet session={session} onSet={(reference) => insertAt(text.current, reference, session)} />
    </main>
  );
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
  const written = body.trim() === '' ? unwritten.digest : body;
  session.commit([{ kind: 'set-body', body: written }, ...dropNotes(session)], 'Digest', 'digest:body');
}

function insertAt(field: HTMLTextAreaElement | null, reference: string, session: DeskSession): void {
  if (field === null) return;
  field.setRangeText(reference, field.selectionStart, field.selectionEnd, 'end');
  setBody(session, field.value);
  field.focus();
}
