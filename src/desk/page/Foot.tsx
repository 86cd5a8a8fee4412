import { Key } from './parts/Key.tsx';
import { useDesk } from './parts/use-desk.ts';

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
  const { keptAt, trouble } = session.keeper;
  return (
    <>
      <button type="button" class="plain" onClick={session.undo} aria-keyshortcuts="Control+Z">
        <Key keys="Ctrl Z" /> undo
      </button>
      {trouble.value === '' ? (
        <span>{keptAt.value === '' ? 'nothing done yet' : `everything kept ${clock(keptAt.value)}`}</span>
      ) : (
        <span class="sc" role="alert">
          {trouble.value === 'window' ? 'open in another window' : `not kept: ${trouble.value}`}
          <button type="button" class="plain" onClick={() => session.keeper.takeOver(session.journal.value)}>
            {trouble.value === 'window' ? 'take it over' : 'try again'}
          </button>
        </span>
      )}
    </>
  );
}

function clock(instant: string): string {
  return new Date(instant).toLocaleTimeString('en-GB');
}
