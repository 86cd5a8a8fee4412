import { signal } from '@preact/signals';
import type { TakeRequest } from '../../protocol/desk-calls.ts';
import type { DeskList } from '../../protocol/desk-list.ts';
import type { Taken } from '../../protocol/taken.ts';
import { callDesk } from '../calls/call-desk.ts';
import { createSession, type DeskSession } from './create-session.ts';
import { readLetterMode } from './letter-mode.ts';

export type DeskScreen = 'inbox' | 'decide' | 'digest' | 'ready';
export function isScreen(name: string | null): name is DeskScreen {
  return name === 'inbox' || name === 'decide' || name === 'digest' || name === 'ready';
}

export type DeskDialog = 'help' | 'history' | 'palette' | 'merge' | 'accept';

/** The whole desk: what waits, the report that is open, and which screen is shown. */
export function createDesk() {
  const window = crypto.randomUUID();
  const screen = signal<DeskScreen>('inbox');
  const list = signal<DeskList | undefined>(undefined);
  const session = signal<DeskSession | undefined>(undefined);
  const dialog = signal<DeskDialog | undefined>(undefined);
  /** Whether letters are keys alone, with Alt, or not at all. */
  const letters = signal(readLetterMode());
  /** What could not be done, and why. */
  const fault = signal('');
  /** What became of what was given to the desk, the last first. */
  const taken = signal<readonly Taken[]>([]);
  /** What was done on the first page. */
  const told = signal('');
  const trying = async (task: () => Promise<void>) => {
    try {
      fault.value = '';
      await task();
    } catch (error) {
      fault.value = error instanceof Error ? error.message : String(error);
    }
  };
  const show = (next: DeskScreen) => {
    screen.value = next;
    keepAddress();
  };
  /** The report, the step and the open decision stand in the address: a window that is loaded anew comes back to them. */
  const keepAddress = () =>
    history.replaceState(
      null,
      '',
      addressOf(screen.value, session.value?.id, session.value?.card.value?.key),
    );
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
  const take = (request: TakeRequest) =>
    trying(async () => {
      const began = performance.now();
      const answered = await callDesk('take', request);
      told.value = describeTaken(answered.taken, performance.now() - began);
      taken.value = [...answered.taken, ...taken.value];
      await refresh();
      const fresh = answered.taken
        .filter(({ status }) => status === 'written')
        .flatMap(({ articles }) => articles);
      if (fresh.length === 1 && fresh[0] !== undefined) await open(fresh[0]);
    });
  return {
    window,
    screen,
    list,
    session,
    dialog,
    letters,
    fault,
    taken,
    told,
    keepAddress,
    show,
    refresh,
    open,
    take,
  };
}

export type DeskStore = ReturnType<typeof createDesk>;

function addressOf(screen: DeskScreen, id: string | undefined, card = ''): string {
  if (id === undefined || screen === 'inbox') return location.pathname;
  return `${location.pathname}?${new URLSearchParams({ report: id, step: screen, card })}`;
}

/** What became of a file, in words. */
const statusWords: Readonly<Record<Taken['status'], string>> = {
  written: 'taken in',
  updated: 'brought up to date',
  unchanged: 'known already, nothing to do',
  waiting: 'a changed version of a known file; it waits',
  refused: 'not read',
};

/** What became of files that were taken in. */
function describeTaken(taken: readonly Taken[], tookMs: number): string {
  const each = taken.map(({ file, status, notices }) => {
    const why =
      status === 'refused' ? notices.map(({ message, hint }) => ` ${message} ${hint}`).join('') : '';
    return `${file.split(/[\\/]/).at(-1)}: ${statusWords[status]}.${why}`;
  });
  return `${each.join(' ')} ${(tookMs / 1000).toFixed(1)} s`;
}
