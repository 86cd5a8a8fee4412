import { Key } from '../parts/Key.tsx';
import type { DeskSession } from '../store/create-session.ts';

interface EdgeKeysProps {
  readonly session: DeskSession;
  /** What they do, in words. */
  readonly says: string;
}

/** The two keys that move the end of the words, side by side however narrow the card is. */
export function EdgeKeys({ session, says }: EdgeKeysProps) {
  return (
    <span class="pair">
      <button type="button" class="plain" onClick={() => session.moveEdge('end', 'word', -1)}>
        <Key keys="Shift ArrowLeft" />
        <span class="hidden">one word fewer</span>
      </button>{' '}
      <button type="button" class="plain" onClick={() => session.moveEdge('end', 'word', 1)}>
        <Key keys="Shift ArrowRight" /> {says}
      </button>
    </span>
  );
}
