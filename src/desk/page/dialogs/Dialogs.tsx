import { useLayoutEffect, useRef } from 'preact/hooks';
import { useDesk } from '../parts/use-desk.ts';
import { AcceptAbove } from './AcceptAbove.tsx';
import { Help } from './Help.tsx';
import { History } from './History.tsx';
import { Merge } from './Merge.tsx';
import { Palette } from './Palette.tsx';

/** What lies over the desk: the keys, the history. Esc closes it. */
export function Dialogs() {
  const desk = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const open = desk.dialog.value;
  useLayoutEffect(() => {
    if (open !== undefined && dialog.current?.open === false) dialog.current.showModal();
    if (open === undefined) dialog.current?.close();
  }, [open]);
  const session = desk.session.value;
  return (
    <dialog
      ref={dialog}
      class="dlg"
      aria-labelledby="dialog-title"
      onClose={() => (desk.dialog.value = undefined)}
    >
      {open === 'help' ? <Help /> : null}
      {open === 'merge' && session !== undefined ? <Merge session={session} /> : null}
      {open === 'accept' && session !== undefined ? <AcceptAbove session={session} /> : null}
      {open === 'palette' ? <Palette /> : null}
      {open === 'history' && session !== undefined ? <History session={session} /> : null}
    </dialog>
  );
}
