import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { addresses } from '../../../domain/addresses.ts';
import type { Notice } from '../../../domain/notice.ts';
import { countOf } from '../../../text/count-of.ts';
import type { SavePreview } from '../../protocol/desk-calls.ts';
import { Key } from '../parts/Key.tsx';
import { useDesk } from '../parts/use-desk.ts';
import { countLeft, isChangedOnDisk } from '../store/count-left.ts';
import type { DeskSession } from '../store/create-session.ts';
import { FileChanged } from './FileChanged.tsx';
import { FileDiff } from './FileDiff.tsx';
import { loadPreview, writeFiles } from './write-files.ts';

interface ReadyProps {
  readonly session: DeskSession;
}

/** What is left, what will be written, and the button that writes it. */
export function Ready({ session }: ReadyProps) {
  const desk = useDesk();
  const preview = useSignal<SavePreview | undefined>(undefined);
  const written = useSignal<readonly string[] | undefined>(undefined);
  const isDraft = session.state.value.article.draft === true;
  const publishes = isDraft && countLeft(session) === 0;
  useEffect(() => {
    void loadPreview(session, publishes, { preview, fault: desk.fault });
  }, [session, publishes, session.journal.value]);
  const shown = preview.value;
  const obstacles = shown === undefined ? [] : [...shown.faults, ...(publishes ? shown.words : [])];
  const files = shown?.files ?? [];
  const isBarred = obstacles.length > 0 || isChangedOnDisk(session);
  const write = () => void writeFiles({ session, preview: shown, publishes, written, fault: desk.fault });
  return (
    <main class="fin" aria-label="Ready">
      <form
        class="pane"
        data-pane
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBarred) write();
        }}
      >
        <WhatIsLeft session={session} obstacles={obstacles} />
        <WillBeWritten files={files} />
        <WriteKey {...{ isDraft, publishes, files, preview: shown, isBarred }} />
        {written.value === undefined ? null : (
          <p role="status">
            Written: {written.value.join(', ')}. <a href={addresses.article(session.id)}>See the page</a>
          </p>
        )}
      </form>
      <FilesBeside session={session} preview={shown} />
    </main>
  );
}

/** Decisions, texts of ours and faults that stand between the report and its readers. */
function WhatIsLeft({ session, obstacles }: ReadyProps & { readonly obstacles: readonly Notice[] }) {
  const { left, digestLacks, queue } = session.sheet.value;
  const open = countLeft(session);
  return (
    <>
      <h2>{open === 0 ? 'Ready' : `${countOf(open, 'thing')} left`}</h2>
      <ul class="checks">
        {left - digestLacks.length === 0 ? null : (
          <li class="no">{countOf(queue.doubts.length + queue.sure.length, 'decision')} to settle</li>
        )}
        {digestLacks.map((lack) => (
          <li class="no" key={lack}>
            {lack}
          </li>
        ))}
        {isChangedOnDisk(session) ? (
          <li class="no">the file was changed on disk: choose whose lines stand</li>
        ) : null}
        {obstacles.map((notice) => (
          <NoticeLine key={notice.message} notice={notice} />
        ))}
      </ul>
    </>
  );
}

type PreviewFiles = SavePreview['files'];

function WillBeWritten({ files }: { readonly files: PreviewFiles }) {
  return (
    <>
      <h3>Will be written</h3>
      <ul class="checks">
        {files.map(({ path, before, after }) => (
          <li key={path}>
            <code>{path}</code> {before === undefined ? 'new' : after === undefined ? 'goes' : ''}
          </li>
        ))}
      </ul>
      <p class="hint">
        {files.length === 0
          ? 'Nothing differs from the files.'
          : 'Your comments and their order stay as they are.'}
      </p>
    </>
  );
}

interface WriteKeyProps {
  readonly isDraft: boolean;
  readonly publishes: boolean;
  readonly files: PreviewFiles;
  /** Whenever the files are looked at anew the key has the focus: Enter writes. */
  readonly preview: SavePreview | undefined;
  readonly isBarred: boolean;
}

function WriteKey({ isDraft, publishes, files, preview, isBarred }: WriteKeyProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [preview]);
  const draftOrNot = isDraft ? 'Write it as a draft' : 'Write it';
  return (
    <div class="keys">
      <button
        class="btn main"
        ref={button}
        type="submit"
        disabled={isBarred || files.length === 0}
        aria-keyshortcuts="Enter Control+S"
      >
        {publishes ? `Write ${countOf(files.length, 'file')} and publish` : draftOrNot} <Key keys="Enter" />
      </button>
      {publishes || !isDraft ? null : <span class="hint">published when nothing is left</span>}
    </div>
  );
}

/** Every file as it would be, line by line, and what the build says of other files. */
function FilesBeside({ session, preview }: ReadyProps & { readonly preview: SavePreview | undefined }) {
  return (
    <section
      class="pane record"
      data-pane
      aria-label="The files as they would be"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
      tabIndex={0}
    >
      <FileChanged session={session} preview={preview} />
      <ul class="checks">
        {preview?.shared.map((notice) => (
          <NoticeLine key={notice.message} notice={notice} />
        ))}
      </ul>
      {preview?.files.map((file) => (
        <FileDiff key={file.path} file={file} />
      ))}
    </section>
  );
}

function NoticeLine({ notice: { message, hint, severity } }: { readonly notice: Notice }) {
  return (
    <li class={severity === 'error' ? 'no' : ''}>
      {message} <span class="hint">{hint}</span>
    </li>
  );
}
