import type { WriteStream } from 'node:tty';
import { printable } from '../../text/escaping/printable.ts';

/** Which of how many files or pages is worked on. */
export interface Progress {
  readonly number: number;
  readonly total: number;
  readonly what: string;
}

const barWidth = 20;
const clearLine = '\r\u001b[K';

export interface ProgressBar {
  readonly show: (progress: Progress) => void;
  /** Shows a line without a bar. */
  readonly say: (line: string) => void;
  /** Makes room for other lines. */
  readonly clear: () => void;
}

/** A line under the results that writes over itself. */
export function createProgressBar(stream: Pick<WriteStream, 'write' | 'columns'>): ProgressBar {
  // A terminal that does not say how wide it is says 0.
  const columns = () => stream.columns || 80;
  return {
    show: (progress) => void stream.write(`${clearLine}${formatProgress(progress, columns())}`),
    say: (line) => void stream.write(`${clearLine}${line.slice(0, columns() - 1)}`),
    clear: () => void stream.write(clearLine),
  };
}

/** Shows nothing: where nobody looks, or nobody wants it. */
export const noProgressBar: ProgressBar = {
  show: () => undefined,
  say: () => undefined,
  clear: () => undefined,
};

/** `[#####               ] 3 of 12 lake.txt`, no wider than the terminal. */
export function formatProgress({ number, total, what }: Progress, columns: number): string {
  const done = Math.floor(((number - 1) / total) * barWidth);
  const bar = `[${'#'.repeat(done).padEnd(barWidth)}] ${number} of ${total} `;
  const room = Math.max(0, columns - bar.length - 1);
  return `${bar}${room === 0 ? '' : printable(what).slice(-room)}`.slice(0, Math.max(0, columns - 1));
}
