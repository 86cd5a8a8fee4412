/** One commit of the history: its day where it was written, and the files it touched. */
export interface LoggedCommit {
  readonly hash: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly paths: readonly string[];
}

/** What `parseGitLog` reads; merges count as what they brought to the main line, renames as a removal and an addition. */
export const gitLogArguments = [
  'log',
  '--reverse',
  '--first-parent',
  '-m',
  '--no-renames',
  '--date=short',
  '--format=commit %H %ad',
  '--name-status',
] as const;

const commitLine = /^commit ([0-9a-f]{7,64}) (\d{4}-\d{2}-\d{2})$/;
const fileLine = /^[ACDMT]\t(.+)$/;

/** The commits of a log written with `gitLogArguments`, the oldest first. */
export function parseGitLog(log: string): readonly LoggedCommit[] {
  const blocks = log.split(/^(?=commit )/m);
  return blocks.flatMap((block) => {
    const lines = block.split('\n');
    const [, hash, day] = commitLine.exec(lines[0] ?? '') ?? [];
    if (hash === undefined || day === undefined) return [];
    const paths = lines.flatMap((line) => fileLine.exec(line)?.[1] ?? []);
    return [{ hash, day, paths }];
  });
}
