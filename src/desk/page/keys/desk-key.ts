import type { DeskStore } from '../store/create-desk.ts';
import type { DeskSession } from '../store/create-session.ts';
import type { DeskScreen } from '../store/desk-signals.ts';

export const keyGroups = ['The open decision', 'Going about', 'Words in the report'] as const;

/** A key, what it does in words, and what it does. */
export interface DeskKey {
  /** As `Shift Enter`; letters as they are typed. */
  readonly keys: string;
  readonly group: (typeof keyGroups)[number];
  readonly says: string;
  /** On which screen; undefined for all of them. */
  readonly on?: DeskScreen;
  readonly run: (session: DeskSession, desk: DeskStore) => void;
}
