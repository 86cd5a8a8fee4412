import { render } from 'preact';
import { Desk } from './Desk.tsx';
import { DeskContext } from './parts/use-desk.ts';
import { takeToken } from './store/call-desk.ts';
import { createDesk } from './store/create-desk.ts';

takeToken();
const root = document.getElementById('desk');
if (root !== null) {
  root.replaceChildren();
  render(
    <DeskContext.Provider value={createDesk()}>
      <Desk />
    </DeskContext.Provider>,
    root,
  );
}
