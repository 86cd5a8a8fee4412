import { signal } from '@preact/signals';
import type { DeskList } from '../../protocol/desk-list.ts';
import type { Taken } from '../../protocol/taken.ts';
import type { DeskSession } from './create-session.ts';
import { readLetterMode } from './letter-mode.ts';

export type DeskScreen = 'inbox' | 'decide' | 'digest' | 'ready';

export function isScreen(name: string | null): name is DeskScreen {
  return name === 'inbox' || name === 'decide' || name === 'digest' || name === 'ready';
}

export type DeskDialog = 'help' | 'history' | 'palette' | 'merge' | 'accept';

/** What is there at the desk, and what of it is shown. */
export function createDeskSignals() {
  return {
    screen: signal<DeskScreen>('inbox'),
    list: signal<DeskList | undefined>(undefined),
    session: signal<DeskSession | undefined>(undefined),
    dialog: signal<DeskDialog | undefined>(undefined),
    /** Whether letters are keys alone, with Alt, or not at all. */
    letters: signal(readLetterMode()),
    /** What could not be done, and why. */
    fault: signal(''),
    /** What became of what was given to the desk, the last first. */
    taken: signal<readonly Taken[]>([]),
    /** What was done on the first page. */
    told: signal(''),
  };
}

export type DeskSignals = ReturnType<typeof createDeskSignals>;
