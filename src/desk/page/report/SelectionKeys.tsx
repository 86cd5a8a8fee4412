import { Key } from '../parts/Key.tsx';
import { ShownText } from '../parts/ShownText.tsx';
import type { DeskSession } from '../store/create-session.ts';

/** What the selected words can become, as buttons in the line at the foot. */
export function SelectionKeys({ session }: { readonly session: DeskSession }) {
  const span = session.selection.value;
  if (span === undefined) return null;
  return (
    <span class="selection">
      <q class="cut1">
        <ShownText text={session.text.value.slice(...span)} />
      </q>{' '}
      <MakeKey keys="q" says="a quote" onMake={session.makeQuoteOfSelection} />{' '}
      <MakeKey keys="c" says="a claim" onMake={session.makeClaimOfSelection} />{' '}
      <MakeKey keys="e" says="an event" onMake={() => session.makeRecordOfSelection('event')} />{' '}
      <MakeKey keys="p" says="a person or outlet" onMake={() => session.makeRecordOfSelection('person')} />
    </span>
  );
}

interface MakeKeyProps {
  readonly keys: string;
  readonly says: string;
  readonly onMake: () => void;
}

function MakeKey({ keys, says, onMake }: MakeKeyProps) {
  return (
    <button
      type="button"
      class="plain"
      aria-keyshortcuts={keys}
      // The selection is lost where a button takes the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onMake}
    >
      <Key keys={keys} /> {says}
    </button>
  );
}
