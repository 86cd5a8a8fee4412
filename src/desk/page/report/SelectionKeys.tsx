import { Key } from '../parts/Key.tsx';
import type { DeskSession } from '../store/create-session.ts';

/** What the selected words can become, as buttons in the line at the foot. */
export function SelectionKeys({ session }: { readonly session: DeskSession }) {
  const span = session.selection.value;
  if (span === undefined) return null;
  return (
    <span class="selection">
      <q class="cut1">{session.text.value.slice(...span)}</q>{' '}
      <button
        type="button"
        class="plain"
        aria-keyshortcuts="q"
        // The selection is lost where a button takes the focus.
        onMouseDown={(event) => event.preventDefault()}
        onClick={session.makeQuoteOfSelection}
      >
        <Key keys="q" /> a quote
      </button>{' '}
      <button
        type="button"
        class="plain"
        aria-keyshortcuts="c"
        onMouseDown={(event) => event.preventDefault()}
        onClick={session.makeClaimOfSelection}
      >
        <Key keys="c" /> a claim
      </button>{' '}
      <button
        type="button"
        class="plain"
        aria-keyshortcuts="e"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => session.makeRecordOfSelection('event')}
      >
        <Key keys="e" /> an event
      </button>{' '}
      <button
        type="button"
        class="plain"
        aria-keyshortcuts="p"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => session.makeRecordOfSelection('person')}
      >
        <Key keys="p" /> a person or outlet
      </button>
    </span>
  );
}
