import { render } from 'preact';
import { onNewToken, takeToken } from './calls/call-desk.ts';
import { Desk } from './Desk.tsx';
import { DeskContext } from './parts/use-desk.ts';
import { createDesk } from './store/create-desk.ts';

takeToken();
const root = document.getElementById('desk');
if (root !== null) {
  root.replaceChildren();
  const desk = createDesk();
  onNewToken(() => void desk.goOn());
  render(
    <DeskContext.Provider value={desk}>
      <Desk />
    </DeskContext.Provider>,
    root,
  );
}
