import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findProgram, programs } from './programs.ts';

/** A database of its own on this machine, until it is stopped. */
export interface Postgresql {
  /** What psql needs to reach it. */
  readonly connection: readonly string[];
  /** Runs a file of SQL from the folder it lies in, and gives what is said. Throws where it fails. */
  readonly load: (folder: string, file: string) => string;
  /** What a query gives, a line a row. */
  readonly query: (sql: string) => readonly string[];
  readonly stop: () => Promise<void>;
}

/** PostgreSQL refuses to run as root: then nobody runs it. */
const nobody = 65_534;
const runner = userInfo().uid === 0 ? { uid: nobody, gid: nobody } : {};

/** Starts Debian's PostgreSQL over an empty database, reached by a socket in a folder of its own. */
export async function startPostgresql(): Promise<Postgresql> {
  const folder = mkdtempSync(join(tmpdir(), 'postgresql-'));
  const data = join(folder, 'data');
  chmodSync(folder, 0o755);
  mkdirSync(data, { mode: 0o700 });
  if (runner.uid !== undefined) for (const path of [folder, data]) chownSync(path, nobody, nobody);
  const programsFolder = dirname(findProgram(programs.postgresql) ?? '');
  const options = { cwd: folder, ...runner } as const;
  const made = spawnSync(
    join(programsFolder, 'initdb'),
    ['-D', data, '-U', 'news', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C'],
    { ...options, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const flags = ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'];
  const server = spawn(join(programsFolder, 'postgres'), flags, { ...options, stdio: 'ignore' });
  const connection = ['-h', folder, '-U', 'news', '-d', 'postgres'];
  const psql = (args: readonly string[], cwd: string): string => {
    const { status, stdout, stderr } = spawnSync('psql', [...connection, '-qAtX', ...args], {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(`psql: ${stderr}`);
    return stdout;
  };
  await waitFor(() => spawnSync('psql', [...connection, '-c', 'SELECT 1']).status === 0);
  return {
    connection,
    load: (from, file) => psql(['-f', file], from),
    query: (sql) => psql(['-v', 'ON_ERROR_STOP=1', '-c', sql], folder).trimEnd().split('\n'),
    stop: async () => {
      const ended = new Promise((done) => server.once('close', done));
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function waitFor(isThere: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (isThere()) return;
    await wait(100);
  }
  throw new Error('PostgreSQL did not start.');
}
