import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { DeskList } from '../protocol/desk-list.ts';
import { callDesk } from './call-desk.ts';

/** The whole desk. */
export function Desk() {
  const list = useSignal<DeskList | undefined>(undefined);
  const fault = useSignal('');
  useEffect(() => {
    callDesk('list', {}).then(
      (answered) => {
        list.value = answered;
      },
      (error: unknown) => {
        fault.value = String(error);
      },
    );
  }, []);
  if (fault.value !== '') return <p role="alert">{fault.value}</p>;
  if (list.value === undefined) return <p>The desk is opening…</p>;
  return (
    <main>
      <h1>Desk</h1>
      <ul>
        {list.value.reports.map(({ id, headline, outlet, published, why }) => (
          <li key={id}>
            {headline} · {outlet} · {published} · {why.length === 0 ? 'published' : why.join('; ')}
          </li>
        ))}
      </ul>
      <ul>
        {list.value.inbox.map(({ name, bytes }) => (
          <li key={name}>
            {name} · {bytes} bytes
          </li>
        ))}
      </ul>
    </main>
  );
}
