import { signal } from '@preact/signals';
import type { DeskJournal } from '../../protocol/desk-journal.ts';
import { callDesk } from '../calls/call-desk.ts';
import { forgetUnsent, rememberUnsent } from './unsent-journal.ts';
import { createWindowChannel } from './window-channel.ts';

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
  /** Why nothing is kept; empty where it is. */
  const trouble = signal('');
  /** Another window works on the report: this one reads along. */
  const readsAlong = signal(false);
  /** What was done here last and another window does not know. */
  const unkept = signal<DeskJournal | undefined>(undefined);
  let revision = opened;
  let waiting: DeskJournal | undefined;
  let sending: Promise<void> | undefined;
  // A window that was closed says nothing; whoever is alone takes the report over without a question.
  let takesOver = true;
  const readAlong = () => {
    readsAlong.value = true;
    takesOver = false;
  };
  const channel = createWindowChannel(id, window, {
    onOther: readAlong,
    onTaken: readAlong,
    onKept: () => (readsAlong.value ? onKeptElsewhere() : undefined),
  });

  const sendOne = async (journal: DeskJournal): Promise<void> => {
    const answered = await callDesk('keep', { id, journal, window, takesOver, revision });
    trouble.value = '';
    if (answered.status === 'conflict') {
      unkept.value = journal;
      waiting = undefined;
      return readAlong();
    }
    takesOver = false;
    revision = answered.revision;
    keptAt.value = answered.at;
    if (waiting === undefined) forgetUnsent(id);
    channel.say('kept');
  };
  const sendAll = async (): Promise<void> => {
    for (let journal = waiting; journal !== undefined; journal = waiting) {
      waiting = undefined;
      try {
        await sendOne(journal);
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
    readsAlong,
    unkept,
    /** The newest was read from the server. */
    saw: (newest: number) => {
      revision = newest;
    },
    keep: (journal: DeskJournal): Promise<void> => {
      if (readsAlong.value) return Promise.resolve();
      keptAt.value = '';
      waiting = journal;
      rememberUnsent(id, { journal, revision });
      return send();
    },
    /** Sends again what could not be kept. */
    retry: send,
    /** This window goes on with the report; the other one reads along. */
    takeOver: () => {
      readsAlong.value = false;
      unkept.value = undefined;
      takesOver = true;
      channel.say('taken');
    },
    close: channel.close,
  };
}

export type JournalKeeper = ReturnType<typeof createJournalKeeper>;
