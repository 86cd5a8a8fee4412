interface ThreadSetting<Answer> {
  readonly start: () => Worker;
  readonly onAnswer: (answer: Answer) => void;
  /** Is told when it failed again and again, so that nobody waits for it. */
  readonly onGivenUp: () => void;
}

export interface LastingThread<Task> {
  readonly ask: (task: Task) => void;
  readonly close: () => void;
}

const mostFailures = 3;
const millisecondsBeforeNext = 300;

/** A thread that is started again, and asked again, where it fails: its code may not have been ready yet. */
export function createLastingThread<Task, Answer>(setting: ThreadSetting<Answer>): LastingThread<Task> {
  const { start, onAnswer, onGivenUp } = setting;
  let failures = 0;
  let last: Task | undefined;
  let isClosed = false;
  let thread = open();
  function open(): Worker | undefined {
    const opened = start();
    opened.onmessage = ({ data }: MessageEvent<Answer>) => onAnswer(data);
    opened.onerror = () => {
      opened.terminate();
      thread = undefined;
      failures += 1;
      if (failures > mostFailures) onGivenUp();
      else setTimeout(askAgain, millisecondsBeforeNext);
    };
    return opened;
  }
  function askAgain(): void {
    if (isClosed) return;
    thread ??= open();
    if (last !== undefined) thread?.postMessage(last);
  }
  return {
    ask: (task) => {
      last = task;
      if (thread === undefined && failures <= mostFailures) return;
      if (thread === undefined) failures = 0;
      askAgain();
    },
    close: () => {
      isClosed = true;
      thread?.terminate();
    },
  };
}
