const pauseMs = 700;

/** Tells a screen reader something, or something better instead of what it has not been told yet. */
export type Announce = (text: string, when?: 'unless said') => void;

/** Says something to a screen reader once nothing newer has come for a moment, so that typing is not interrupted. */
export function createAnnouncer(status: HTMLElement): Announce {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (text, when) => {
    if (when === 'unless said' && waiting === undefined) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      waiting = undefined;
      status.textContent = text;
    }, pauseMs);
  };
}
