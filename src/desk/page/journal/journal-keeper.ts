import { signal } from '@preact/signals';
import type { DeskJournal } from '../../protocol/desk-journal.ts';
import { callDesk } from '../calls/call-desk.ts';
import { createNewestSender, type NewestSender } from './newest-sender.ts';
import { forgetUnsent, rememberUnsent } from './unsent-journal.ts';
import { createWindowTurn } from './window-turn.ts';

interface KeeperOptions {
  readonly id: string;
  readonly window: string;
  /** How often the journal was kept when it was opened. */
  readonly revision: number;
  /** Another window has kept something: what is shown here is not the newest. */
  readonly onKeptElsewhere: () => void;
}

/**
 * Keeps every state of a journal with the server, one after the other; of several that wait only the last is sent. Until
 * the server has it the browser keeps it.
 */
export function createJournalKeeper({ id, window, revision: opened, onKeptElsewhere }: KeeperOptions) {
  /** When everything was kept last, as an instant; empty while something is not. */
  const keptAt = signal('');
  /** What was done here last and another window does not know. */
  const unkept = signal<DeskJournal | undefined>(undefined);
  let revision = opened;
  const { hasKept, ...turn } = createWindowTurn({ id, window, onKeptElsewhere });
  const sender: NewestSender<DeskJournal> = createNewestSender(async (journal) => {
    const answered = await callDesk('keep', { id, journal, window, takesOver: turn.takesOver(), revision });
    if (answered.status === 'conflict') {
      unkept.value = journal;
      sender.drop();
      return turn.readAlong();
    }
    revision = answered.revision;
    keptAt.value = answered.at;
    if (!sender.isWaiting()) forgetUnsent(id);
    hasKept();
  });
  const { trouble, retry } = sender;
  const { readsAlong, close } = turn;
  /** The newest was read from the server. */
  const saw = (newest: number) => {
    revision = newest;
  };
  const keep = (journal: DeskJournal): Promise<void> => {
    if (readsAlong.value) return Promise.resolve();
    keptAt.value = '';
    rememberUnsent(id, { journal, revision });
    return sender.send(journal);
  };
  const takeOver = () => {
    unkept.value = undefined;
    turn.takeOver();
  };
  return { keptAt, trouble, readsAlong, unkept, saw, keep, retry, takeOver, close };
}

export type JournalKeeper = ReturnType<typeof createJournalKeeper>;
