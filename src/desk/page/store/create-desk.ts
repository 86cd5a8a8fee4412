import { errorMessage } from '../../../text/error-message.ts';
import type { TakeRequest } from '../../protocol/desk-calls.ts';
import type { Taken } from '../../protocol/taken.ts';
import { callDesk } from '../calls/call-desk.ts';
import { createSession } from './create-session.ts';
import { describeTaken } from './describe-taken.ts';
import { createDeskSignals, type DeskScreen, type DeskSignals } from './desk-signals.ts';

/** The whole desk: what waits, the report that is open, and which screen is shown. */
export function createDesk() {
  const window = crypto.randomUUID();
  const signals = createDeskSignals();
  const { screen, list, session, taken, told } = signals;
  const trying = (task: () => Promise<void>) => tryOr(signals.fault, task);
  const keepAddress = () => writeAddress(signals);
  const show = (next: DeskScreen) => {
    screen.value = next;
    keepAddress();
  };
  const refresh = () =>
    trying(async () => {
      list.value = await callDesk('list', {});
    });
  const open = (id: string, next: DeskScreen = 'decide', card: string | null = null) =>
    trying(async () => {
      const opened = await callDesk('open', { id });
      session.value?.keeper.close();
      session.value?.endProposals();
      session.value = createSession(opened, window, show);
      if (card !== null) session.value.open(card);
      show(next);
    });
  /** The desk answers again, or with another key: what waited is kept, and a page that saw nothing yet is loaded anew. */
  const goOn = async () => {
    if (list.value === undefined) location.reload();
    await Promise.all([session.value?.keeper.retry(), refresh()]);
  };
  const take = (request: TakeRequest) =>
    trying(async () => {
      const began = performance.now();
      const answered = await callDesk('take', request);
      told.value = describeTaken(answered.taken, performance.now() - began);
      taken.value = [...answered.taken, ...taken.value];
      await refresh();
      const [only, ...others] = listFresh(answered.taken);
      if (only !== undefined && others.length === 0) await open(only);
    });
  return { window, ...signals, keepAddress, show, refresh, goOn, open, take };
}

export type DeskStore = ReturnType<typeof createDesk>;

/** Does something of which a fault is told and not thrown. */
async function tryOr(fault: DeskSignals['fault'], task: () => Promise<void>): Promise<void> {
  try {
    fault.value = '';
    await task();
  } catch (error) {
    fault.value = errorMessage(error);
  }
}

/** The report, the step and the open decision stand in the address: a window that is loaded anew comes back to them. */
function writeAddress({ screen, session }: DeskSignals): void {
  history.replaceState(null, '', addressOf(screen.value, session.value?.id, session.value?.card.value?.key));
}

function addressOf(screen: DeskScreen, id: string | undefined, card = ''): string {
  if (id === undefined || screen === 'inbox') return location.pathname;
  return `${location.pathname}?${new URLSearchParams({ report: id, step: screen, card })}`;
}

/** Reports that nobody has had at the desk yet. */
function listFresh(taken: readonly Taken[]): readonly string[] {
  return taken.filter(({ status }) => status === 'written').flatMap(({ articles }) => articles);
}
