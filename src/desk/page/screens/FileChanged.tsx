import { Key } from '../parts/Key.tsx';
import type { DeskSession } from '../store/create-session.ts';
import { FileDiff } from './FileDiff.tsx';
import { takeVersion } from './take-version.ts';

/** A file that somebody edited in the meantime: both versions, and what to do; whichever is taken, nothing is lost. */
export function FileChanged({ session }: { readonly session: DeskSession }) {
  const { changed, journal, id } = session.opened.value;
  if (changed === undefined) return null;
  const path = `articles/${id}.md`;
  return (
    <section class="conflict" aria-labelledby="changed-on-disk">
      <h3 id="changed-on-disk">
        <span class="sc">Changed on disk</span> {path}
      </h3>
      <p>
        Somebody edited the file while it was at the desk. Below is what they changed; what was decided here
        can be done again on top of it.
      </p>
      <FileDiff file={{ path, before: journal.base.text, after: changed, sha256: null }} />
      <div class="keys">
        <button type="button" class="btn main" onClick={() => takeVersion(session, 'both')}>
          Take both
        </button>
        <button type="button" class="plain" onClick={() => takeVersion(session, 'theirs')}>
          <Key keys="1" /> only the file’s
        </button>
        <button type="button" class="plain" onClick={() => takeVersion(session, 'mine')}>
          <Key keys="2" /> only mine
        </button>
      </div>
    </section>
  );
}
