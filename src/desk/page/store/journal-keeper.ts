import { signal } from '@preact/signals';
import type { DeskJournal } from '../../protocol/desk-journal.ts';
import { callDesk } from './call-desk.ts';

/** Keeps every state of a journal with the server, one after the other; of several that wait only the last is sent. */
export function createJournalKeeper(id: string, window: string) {
  /** When everything was kept last, as an instant; empty while something is not. */
  const keptAt = signal('');
  /** What stands in the way: another window, or a server that does not answer. */
  const trouble = signal<'window' | string>('');
  let waiting: DeskJournal | undefined;
  let sending: Promise<void> | undefined;
  let takesOver = false;

  const sendAll = async (): Promise<void> => {
    while (waiting !== undefined) {
      const journal = waiting;
      waiting = undefined;
      try {
        const answered = await callDesk('keep', { id, journal, window, takesOver });
        takesOver = false;
        trouble.value = answered.status === 'kept' ? '' : 'window';
        if (answered.status === 'kept') keptAt.value = answered.at;
      } catch (error) {
        trouble.value = error instanceof Error ? error.message : String(error);
        waiting ??= journal;
        return;
      }
    }
  };
  const send = (): Promise<void> => {
    sending ??= sendAll().finally(() => {
      sending = undefined;
    });
    return sending;
  };
  return {
    keptAt,
    trouble,
    keep: (journal: DeskJournal): Promise<void> => {
      keptAt.value = '';
      waiting = journal;
      return send();
    },
    /** Sends again what could not be kept. */
    retry: send,
    /** From the next time on this window is the one that keeps the report. */
    takeOver: (journal: DeskJournal): Promise<void> => {
      takesOver = true;
      waiting = journal;
      return send();
    },
  };
}

export type JournalKeeper = ReturnType<typeof createJournalKeeper>;
