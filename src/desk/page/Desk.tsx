import { useEffect } from 'preact/hooks';
import { Bar } from './Bar.tsx';
import { Dialogs } from './dialogs/Dialogs.tsx';
import { Foot } from './Foot.tsx';
import { listenForKeys } from './keys/listen-for-keys.ts';
import { useDesk } from './parts/use-desk.ts';
import { Decide } from './screens/Decide.tsx';
import { Digest } from './screens/Digest.tsx';
import { Inbox } from './screens/Inbox.tsx';
import { Ready } from './screens/Ready.tsx';
import { isScreen } from './store/desk-signals.ts';

/** The whole desk: the bar, one screen, the line at the foot. */
export function Desk() {
  const desk = useDesk();
  useEffect(() => {
    const asked = new URLSearchParams(location.search);
    const [id, step] = [asked.get('report'), asked.get('step')];
    void desk.refresh();
    if (id !== null) void desk.open(id, isScreen(step) ? step : 'decide', asked.get('card'));
    return listenForKeys(desk);
  }, [desk]);
  const session = desk.session.value;
  const card = session?.openKey.value;
  useEffect(() => {
    if (card !== undefined) desk.keepAddress();
  }, [desk, card]);
  const screen = session === undefined ? 'inbox' : desk.screen.value;
  return (
    <div class="desk">
      <Bar />
      {desk.fault.value === '' ? null : (
        <p class="fault" role="alert">
          {desk.fault.value}
        </p>
      )}
      {screen === 'inbox' || session === undefined ? <Inbox /> : null}
      {screen === 'decide' && session !== undefined ? <Decide session={session} key={session.id} /> : null}
      {screen === 'digest' && session !== undefined ? <Digest session={session} key={session.id} /> : null}
      {screen === 'ready' && session !== undefined ? <Ready session={session} key={session.id} /> : null}
      <Foot />
      <Dialogs />
    </div>
  );
}
