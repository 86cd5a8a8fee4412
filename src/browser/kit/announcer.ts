const pauseMs = 700;

/** Tells a screen reader something. */
export type Announce = (text: string) => void;

/** Says something to a screen reader once nothing newer has come for a moment, so that typing is not interrupted. */
export function createAnnouncer(status: HTMLElement): Announce {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      status.textContent = text;
    }, pauseMs);
  };
}
