import type { WriteStream } from 'node:tty';
import { createProgressBar, type Progress } from '../command/progress-bar.ts';

/** Where a build says how far it is while it runs. */
export interface BuildProgress {
  /** A part of the work begins of which nobody knows how long it is. */
  readonly begin: (what: string) => void;
  readonly show: (progress: Progress) => void;
  /** Makes room for other lines. */
  readonly clear: () => void;
}

type Terminal = Pick<WriteStream, 'write' | 'columns' | 'isTTY'>;

/** On a terminal one line that writes over itself, elsewhere plain lines: one for a part, and one in ten seconds within it. */
export function createBuildProgress(stream: Terminal, clock: () => number = Date.now): BuildProgress {
  return stream.isTTY ? showLine(stream) : sayLines(stream, clock);
}

function showLine(stream: Terminal): BuildProgress {
  const bar = createProgressBar(stream);
  return { begin: (what) => bar.say(`${what} …`), show: bar.show, clear: bar.clear };
}

const between = 10_000;

function sayLines(stream: Terminal, clock: () => number): BuildProgress {
  let last = clock();
  const say = (line: string) => {
    last = clock();
    stream.write(`${line}\n`);
  };
  return {
    begin: (what) => say(`${what} …`),
    show: ({ number, total, what }) => {
      if (clock() - last >= between) say(`${number} of ${total}: ${what}`);
    },
    clear: () => undefined,
  };
}
