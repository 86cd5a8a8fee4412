import { render } from 'preact';
import { takeToken } from './calls/call-desk.ts';
import { Desk } from './Desk.tsx';
import { DeskContext } from './parts/use-desk.ts';
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
