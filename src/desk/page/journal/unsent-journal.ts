import type { DeskJournal } from '../../protocol/desk-journal.ts';

const keyOf = (id: string) => `desk-unsent:${id}`;

/** A journal that the server has not kept yet, and how often it was kept when it was begun. */
interface Unsent {
  readonly journal: DeskJournal;
  readonly revision: number;
}

/**
 * Keeps a journal with the browser until the server has it: a closed tab or a server that is gone loses nothing. The text
 * that it goes on from is not kept, since whoever reads it has that from the server, and it is long.
 */
export function rememberUnsent(id: string, { journal, revision }: Unsent): void {
  const base = { ...journal.base, text: '' };
  try {
    localStorage.setItem(keyOf(id), JSON.stringify({ journal: { ...journal, base }, revision }));
  } catch {
    // A full store keeps nothing more; the server keeps it all the same.
  }
}

export function forgetUnsent(id: string): void {
  localStorage.removeItem(keyOf(id));
}

/** What the server did not get, if it goes on from the same file as what the server has. */
export function readUnsent(id: string, kept: DeskJournal): Unsent | undefined {
  const text = localStorage.getItem(keyOf(id));
  if (text === null) return undefined;
  const unsent = JSON.parse(text) as Partial<Unsent>; // This page wrote it.
  const { journal, revision } = unsent;
  if (journal === undefined || revision === undefined) return undefined;
  return journal.base.sha256 === kept.base.sha256
    ? { journal: { ...journal, base: kept.base }, revision }
    : undefined;
}
