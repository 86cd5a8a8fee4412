import type { DeskJournal } from '../../protocol/desk-journal.ts';

const keyOf = (id: string) => `desk-unsent:${id}`;

/** Keeps a journal with the browser until the server has it: a closed tab or a server that is gone loses nothing. */
export function rememberUnsent(id: string, journal: DeskJournal): void {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify(journal));
  } catch {
    // A full store keeps nothing more; the server keeps it all the same.
  }
}

export function forgetUnsent(id: string): void {
  localStorage.removeItem(keyOf(id));
}

/** What the server did not get, if it goes on from the same file as what the server has. */
export function readUnsent(id: string, kept: DeskJournal): DeskJournal | undefined {
  const text = localStorage.getItem(keyOf(id));
  if (text === null) return undefined;
  const unsent = JSON.parse(text) as DeskJournal; // This page wrote it.
  return unsent.base.sha256 === kept.base.sha256 ? unsent : undefined;
}
