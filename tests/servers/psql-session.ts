import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** One connection to a database, which answers a question at a time. */
export interface PsqlSession {
  /** The answer of the function `dateline.search` to a question in JSON, as it comes. */
  readonly search: (question: string) => Promise<string>;
  readonly end: () => void;
}

interface Waiting {
  readonly resolve: (answer: string) => void;
  readonly reject: (error: Error) => void;
}

/** Opens a connection by psql, which stays open: an answer is a line, and so is an error. */
export function openPsql(connection: readonly string[]): PsqlSession {
  const flags = ['-qAtX', '-v', 'ON_ERROR_STOP=0', '-v', 'VERBOSITY=terse'];
  const child: ChildProcessWithoutNullStreams = spawn('psql', [...connection, ...flags]);
  const waiting: Waiting[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.resolve(line));
  createInterface({ input: child.stderr }).on('line', (line) => waiting.shift()?.reject(new Error(line)));
  child.on('close', (code) => {
    for (const { reject } of waiting.splice(0)) reject(new Error(`psql ended with ${code}`));
  });
  return {
    search: (question) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        child.stdin.write(`SELECT dateline.search('${question.replaceAll("'", "''")}'::jsonb);\n`);
      }),
    end: () => child.stdin.end(),
  };
}
