const pauseMs = 700;

/** Says something to a screen reader once nothing newer has come for a moment, so that typing is not interrupted. */
export function createAnnouncer(status: HTMLElement): (text: string) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      status.textContent = text;
    }, pauseMs);
  };
}
