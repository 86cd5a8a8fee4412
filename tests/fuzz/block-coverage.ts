import { type Profiler, Session } from 'node:inspector';

/** Which blocks of the code have run, as V8 itself counts them. */
export interface BlockCoverage {
  /** The blocks that ran or did not since it was asked last, each with which. To ask takes some 20 milliseconds. */
  readonly take: () => readonly string[];
  readonly stop: () => void;
}

/** Counts the blocks that run in this thread from now on, in the scripts that count by their address. */
export function startBlockCoverage(isCounted: (url: string) => boolean): BlockCoverage {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return { take: () => takeBlocks(session, isCounted), stop: () => session.disconnect() };
}

/** The session answers before `post` returns, since it is of the same thread. */
function takeBlocks(session: Session, isCounted: (url: string) => boolean): readonly string[] {
  let scripts: readonly Profiler.ScriptCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error !== null) throw error;
    scripts = result;
  });
  return scripts.flatMap(({ scriptId, url, functions }) =>
    isCounted(url)
      ? functions.flatMap(({ ranges }) =>
          // A block within another is named only where its count differs: that it did not run tells of the way taken.
          ranges.map(
            ({ startOffset, endOffset, count }) => `${scriptId}:${startOffset}:${endOffset}:${count > 0}`,
          ),
        )
      : [],
  );
}
