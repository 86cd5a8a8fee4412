/**
 * Does a task whenever it is asked to, never twice at a time: what is asked meanwhile is done once, behind it, and so is
 * never older than the last question.
 */
export function createTurns(task: () => Promise<void>): () => void {
  let isBusy = false;
  let isAsked = false;
  const turn = async () => {
    isBusy = true;
    while (isAsked) {
      isAsked = false;
      await task();
    }
    isBusy = false;
  };
  return () => {
    isAsked = true;
    if (!isBusy) void turn();
  };
}
