import type { DeskSession } from '../store/create-session.ts';

/**
 * Goes on from the file as it stands (`both`: with every step done again on top of it; `theirs`: with none) or from what
 * was here (`mine`). Steps that are not taken stay in the history and can be done again.
 */
export async function takeVersion(session: DeskSession, which: 'both' | 'theirs' | 'mine'): Promise<void> {
  const { changed } = session.opened.value;
  if (changed === undefined) return;
  const sha256 = await hashOfText(changed);
  const base = which === 'mine' ? session.journal.value.base : { text: changed, sha256 };
  const done = which === 'theirs' ? 0 : session.journal.value.done;
  const journal = { ...session.journal.value, base, seen: sha256, done };
  await session.keeper.keep(journal);
  await session.reload();
}

async function hashOfText(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
