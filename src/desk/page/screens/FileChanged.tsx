import { useSignal } from '@preact/signals';
import { errorMessage } from '../../../text/error-message.ts';
import {
  compareVersions,
  likelyChoice,
  textOfChoices,
  type VersionChoice,
  type VersionPart,
} from '../../decide/compare-versions.ts';
import type { SavePreview } from '../../protocol/desk-calls.ts';
import { callDesk } from '../calls/call-desk.ts';
import { ShownText } from '../parts/ShownText.tsx';
import { useDesk } from '../parts/use-desk.ts';
import type { DeskStore } from '../store/create-desk.ts';
import type { DeskSession } from '../store/create-session.ts';
import { takeVersion } from './take-version.ts';

interface ChangedProps {
  readonly session: DeskSession;
  readonly preview: SavePreview | undefined;
}

/** A file that somebody edited in the meantime: both versions, line by line; whichever is taken, nothing is lost. */
export function FileChanged({ session, preview }: ChangedProps) {
  const desk = useDesk();
  const choices = useSignal<ReadonlyMap<number, VersionChoice>>(new Map());
  const { changed, journal, id } = session.opened.value;
  if (changed === undefined || preview === undefined) return null;
  const path = `articles/${id}.md`;
  const mine = preview.files.find((file) => file.path === path)?.after ?? changed;
  const parts = compareVersions({ base: journal.base.text, file: changed, mine });
  const chosen = () =>
    textOfChoices(
      parts,
      parts.map((_, index) => choices.value.get(index)),
    );
  return (
    <section class="conflict" aria-labelledby="changed-on-disk">
      <h3 id="changed-on-disk">
        <span class="sc">Changed on disk</span> {path}
      </h3>
      <p>
        Somebody edited the file while it was at the desk. Where the two differ, choose whose lines stand;
        what only one of them changed is chosen already.
      </p>
      {parts.map((part, index) => (
        <Difference
          key={index}
          part={part}
          number={index}
          chosen={choices.value.get(index) ?? likelyChoice(part)}
          onChoose={(choice) => (choices.value = new Map(choices.value).set(index, choice))}
        />
      ))}
      <VersionKeys session={session} onTakeLines={() => void takeLines({ session, desk, text: chosen() })} />
    </section>
  );
}

interface LinesTaken {
  readonly session: DeskSession;
  readonly desk: DeskStore;
  /** The file as it was put together of both versions. */
  readonly text: string;
}

async function takeLines({ session, desk, text }: LinesTaken): Promise<void> {
  try {
    session.take(await callDesk('lines', { id: session.id, window: desk.window, text }));
    desk.fault.value = '';
  } catch (error) {
    desk.fault.value = errorMessage(error);
  }
}

interface VersionKeysProps {
  readonly session: DeskSession;
  readonly onTakeLines: () => void;
}

function VersionKeys({ session, onTakeLines }: VersionKeysProps) {
  return (
    <div class="keys">
      <button type="button" class="btn main" onClick={onTakeLines}>
        Take these lines
      </button>
      <button type="button" class="plain" onClick={() => void takeVersion(session, 'both')}>
        all that was done here again on top of the file
      </button>
      <button type="button" class="plain" onClick={() => void takeVersion(session, 'theirs')}>
        only the file’s
      </button>
      <button type="button" class="plain" onClick={() => void takeVersion(session, 'mine')}>
        only mine
      </button>
    </div>
  );
}

interface DifferenceProps {
  readonly part: VersionPart;
  readonly number: number;
  readonly chosen: VersionChoice;
  readonly onChoose: (choice: VersionChoice) => void;
}

const whoChanged = {
  file: 'changed in the file',
  mine: 'changed here',
  both: 'changed in both',
} as const;

function Difference({ part, number, chosen, onChoose }: DifferenceProps) {
  if (part.kind === 'same') return null;
  return (
    <fieldset class="versions">
      <legend>{whoChanged[part.by]}</legend>
      {(['file', 'mine'] as const).map((version) => (
        <label key={version} class={chosen === version ? 'chosen' : ''}>
          <input
            type="radio"
            name={`version-${number}`}
            checked={chosen === version}
            onChange={() => onChoose(version)}
          />{' '}
          {version === 'file' ? 'the file’s' : 'mine'}
          <code>
            <ShownText text={part[version] === '' ? 'nothing' : part[version].replace(/\n$/, '')} />
          </code>
        </label>
      ))}
    </fieldset>
  );
}
