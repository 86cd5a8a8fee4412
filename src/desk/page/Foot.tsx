import { countOf } from '../../text/count-of.ts';
import { Key } from './parts/Key.tsx';
import { useDesk } from './parts/use-desk.ts';
import { FindField } from './report/FindField.tsx';
import { SelectionKeys } from './report/SelectionKeys.tsx';
import type { DeskSession } from './store/create-session.ts';

const legend = [
  ['quote', 'quote'],
  ['attribution', 'who says so'],
  ['claim', 'claim'],
  ['day', 'day'],
  ['name', 'name'],
  ['doubt', 'doubt'],
] as const;

/** The line at the foot: what the underlines mean, what was done last, and that it is kept. */
export function Foot() {
  const desk = useDesk();
  const session = desk.session.value;
  const isInbox = session === undefined || desk.screen.value === 'inbox';
  return (
    <footer class="foot">
      {desk.screen.value === 'decide' && session !== undefined ? (
        <span class="legend" aria-hidden="true">
          {legend.map(([kind, words]) => (
            <span key={kind} class={`mark-${kind}`}>
              {words}
            </span>
          ))}
        </span>
      ) : null}
      <span class="grow" aria-live="polite">
        {isInbox ? desk.told.value : <LastStep />}
      </span>
      {session === undefined || desk.screen.value !== 'decide' ? null : (
        <>
          {session.isFinding.value ? <FindField session={session} /> : null}
          <SelectionKeys session={session} />
        </>
      )}
      {isInbox ? null : <Keeping />}
    </footer>
  );
}

function LastStep() {
  const session = useDesk().session.value;
  if (session === undefined || session.said.value === '') return null;
  const { left } = session.sheet.value;
  return (
    <>
      Done: <b>{session.said.value}</b>
      <span class="hidden">. {left} left.</span>
    </>
  );
}

function Keeping() {
  const session = useDesk().session.value;
  if (session === undefined) return null;
  const { keptAt, trouble, readsAlong, unkept } = session.keeper;
  return (
    <>
      <Trail session={session} />
      {readsAlong.value ? (
        <span role="status">
          <span class="sc">open in another window</span>
          {unkept.value === undefined ? '' : ', which does not have what was done here last'}{' '}
          <button type="button" class="plain" onClick={session.takeOver}>
            go on here{unkept.value === undefined ? '' : ', with it'}
          </button>
        </span>
      ) : (
        <Kept keptAt={keptAt.value} trouble={trouble.value} onRetry={session.keeper.retry} />
      )}
    </>
  );
}

/** What can be taken back, and the way to all of it: one journal holds every step since the report was opened. */
function Trail({ session }: { readonly session: DeskSession }) {
  const desk = useDesk();
  const { steps, done } = session.journal.value;
  const last = steps[done - 1];
  return (
    <>
      <button
        type="button"
        class="plain"
        onClick={session.undo}
        disabled={last === undefined}
        title={last?.says}
        aria-keyshortcuts="Control+Z"
      >
        <Key keys="Ctrl Z" /> undo
      </button>
      <button
        type="button"
        class="plain"
        onClick={() => (desk.dialog.value = 'history')}
        aria-keyshortcuts="h"
      >
        <Key keys="h" /> {countOf(done, 'step')}
        {done < steps.length ? `, ${steps.length - done} taken back` : ''}
      </button>
    </>
  );
}

interface KeptProps {
  readonly keptAt: string;
  readonly trouble: string;
  readonly onRetry: () => void;
}

function Kept({ keptAt, trouble, onRetry }: KeptProps) {
  if (trouble === '')
    return <span>{keptAt === '' ? 'nothing done yet' : `everything kept ${clock(keptAt)}`}</span>;
  return (
    <span role="alert">
      <span class="sc">kept in this browser only</span> {trouble}{' '}
      <button type="button" class="plain" onClick={onRetry}>
        try again
      </button>
    </span>
  );
}

function clock(instant: string): string {
  return new Date(instant).toLocaleTimeString('en-GB');
}
