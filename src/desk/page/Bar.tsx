import { Key } from './parts/Key.tsx';
import { useDesk } from './parts/use-desk.ts';
import { countLeft } from './store/count-left.ts';
import type { DeskScreen } from './store/desk-signals.ts';

const steps: readonly { readonly screen: DeskScreen; readonly label: string }[] = [
  { screen: 'inbox', label: 'Inbox' },
  { screen: 'decide', label: 'Decide' },
  { screen: 'digest', label: 'Digest' },
  { screen: 'ready', label: 'Ready' },
];

/** The site, the report that is open, its steps, and how much is left. */
export function Bar() {
  const desk = useDesk();
  const session = desk.session.value;
  const current = session === undefined ? 'inbox' : desk.screen.value;
  return (
    <header class="bar">
      <a class="hidden" href="#open-card">
        To the open decision
      </a>
      <h1>{desk.list.value?.site ?? 'Desk'}</h1>
      <p class="what">
        {session === undefined || current === 'inbox' ? 'Desk · on this machine only' : <ReportName />}
      </p>
      <nav class="steps" aria-label="Steps of this report">
        {steps.map(({ screen, label }) => (
          <button
            type="button"
            key={screen}
            aria-current={screen === current ? 'step' : undefined}
            disabled={screen !== 'inbox' && session === undefined}
            onClick={() => desk.show(screen)}
          >
            {label}
            <span class="n">{countOfStep(screen, desk)}</span>
          </button>
        ))}
      </nav>
      {session === undefined || current === 'inbox' ? null : (
        <p class="left">
          <b>{countLeft(session)}</b> left
        </p>
      )}
      <button type="button" class="plain" onClick={() => (desk.dialog.value = 'help')} aria-keyshortcuts="?">
        <Key keys="?" /> <span class="hidden">Keys</span>
      </button>
    </header>
  );
}

function ReportName() {
  const session = useDesk().session.value;
  if (session === undefined) return null;
  const { source, title } = session.state.value.article;
  const outlet = session.records.value.outlets.find(({ id }) => id === source.outlet)?.name ?? source.outlet;
  return (
    <>
      {outlet} <em lang={source.language}>{source.headline ?? title}</em>
    </>
  );
}

function countOfStep(screen: DeskScreen, { list, session }: ReturnType<typeof useDesk>): string {
  const sheet = session.value?.sheet.value;
  if (screen === 'inbox') return String(list.value?.reports.filter(({ why }) => why.length > 0).length ?? '');
  if (sheet === undefined) return '';
  if (screen === 'decide') return String(sheet.queue.doubts.length + sheet.queue.sure.length);
  return screen === 'digest' ? String(sheet.digestLacks.length) : '';
}
