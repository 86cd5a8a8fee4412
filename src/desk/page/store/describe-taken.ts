import type { Taken } from '../../protocol/taken.ts';

/** What became of a file, in words. */
const statusWords: Readonly<Record<Taken['status'], string>> = {
  written: 'taken in',
  updated: 'brought up to date',
  unchanged: 'known already, nothing to do',
  waiting: 'a changed version of a known file; it waits',
  refused: 'not read',
};

/** What became of files that were taken in. */
export function describeTaken(taken: readonly Taken[], tookMs: number): string {
  const each = taken.map(({ file, status, notices }) => {
    const why =
      status === 'refused' ? notices.map(({ message, hint }) => ` ${message} ${hint}`).join('') : '';
    return `${file.split(/[\\/]/).at(-1)}: ${statusWords[status]}.${why}`;
  });
  return `${each.join(' ')} ${(tookMs / 1000).toFixed(1)} s`;
}
