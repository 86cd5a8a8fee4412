import { findWords } from '../../text/find-words.ts';
import { snapToWords } from '../../text/move-edge.ts';
import { useBorrowedFocus } from '../fields/use-borrowed-focus.ts';
import type { DeskSession } from '../store/create-session.ts';

/** Finds words of the report by typing; what is found is the selection. Enter and Esc leave the field. */
export function FindField({ session }: { readonly session: DeskSession }) {
  const find = (typed: string, from: number) => {
    const found = findWords(session.blocks.value, typed, from);
    session.selection.value = found === undefined ? undefined : snapToWords(session.text.value, found);
  };
  return (
    <label class="find">
      <span class="hidden">Find words in the report</span>
      <input
        ref={useBorrowedFocus()}
        class="field"
        placeholder="Find words in the report"
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => find(event.currentTarget.value, 0)}
        onKeyDown={(event) => {
          const isDone = event.key === 'Enter' || event.key === 'Escape';
          if (event.key === 'ArrowDown')
            find(event.currentTarget.value, (session.selection.value?.[0] ?? 0) + 1);
          if (event.key === 'Escape') session.selection.value = undefined;
          if (isDone) session.isFinding.value = false;
          if (isDone || event.key === 'ArrowDown') {
            event.preventDefault();
            event.stopPropagation();
          }
        }}
      />
    </label>
  );
}
