import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findProgram, type Program, spreadPrograms } from './programs.ts';

/** A Slurm of one node with four places, all on this machine, without systemd. */
export interface SlurmCluster {
  /** What its commands need to find it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

/** Starts munged, slurmctld and slurmd in the foreground, with all that they keep in the folder. Throws where no node becomes idle. */
export async function startSlurm(folder: string): Promise<SlurmCluster> {
  for (const name of ['state', 'spool']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'munge.key'), randomBytes(1024), { mode: 0o600 });
  const config = join(folder, 'slurm.conf');
  writeFileSync(config, configuration(folder));
  const environment = { SLURM_CONF: config };
  const children: ChildProcess[] = [];
  const start = (program: Program, words: readonly string[]) => {
    const command = findProgram(program) ?? program.command;
    children.unshift(spawn(command, words, { stdio: 'ignore', env: { ...process.env, ...environment } }));
  };
  const stop = () => stopAll(children);
  const files = ['key-file', 'pid-file', 'log-file', 'seed-file'].map(
    (name) => `--${name}=${folder}/munge.${name.replace(/-file$/, '')}`,
  );
  start(spreadPrograms.munged, ['--foreground', '--force', `--socket=${folder}/munge.socket`, ...files]);
  try {
    await until(() => existsSync(`${folder}/munge.socket`), 'munged opens no socket');
    start(spreadPrograms.slurmctld, ['-D', '-c', '-f', config]);
    start(spreadPrograms.slurmd, ['-D', '-f', config]);
    await until(
      () => ask(environment).includes('idle'),
      () => `no node is idle: ${readLog(folder, 'slurmctld')}${readLog(folder, 'slurmd')}`,
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { environment, stop };
}

function configuration(folder: string): string {
  const own = userInfo().username;
  const port = 20_000 + (process.pid % 20_000);
  const settings = {
    ClusterName: 'dateline',
    SlurmctldHost: `${hostname()}(127.0.0.1)`,
    SlurmUser: own,
    SlurmdUser: own,
    AuthType: 'auth/munge',
    AuthInfo: `socket=${folder}/munge.socket`,
    SlurmctldPort: port,
    SlurmdPort: port + 1,
    StateSaveLocation: `${folder}/state`,
    SlurmdSpoolDir: `${folder}/spool`,
    SlurmctldPidFile: `${folder}/slurmctld.pid`,
    SlurmdPidFile: `${folder}/slurmd.pid`,
    SlurmctldLogFile: `${folder}/slurmctld.log`,
    SlurmdLogFile: `${folder}/slurmd.log`,
    ProctrackType: 'proctrack/linuxproc',
    TaskPlugin: 'task/none',
    SelectType: 'select/cons_tres',
    SelectTypeParameters: 'CR_CPU',
    SchedulerType: 'sched/builtin',
    // The machine may have fewer processors than the node says.
    SlurmdParameters: 'config_overrides',
  };
  return [
    ...Object.entries(settings).map(([name, value]) => `${name}=${value}`),
    `NodeName=${hostname()} NodeAddr=127.0.0.1 CPUs=4 State=UNKNOWN`,
    'PartitionName=all Nodes=ALL Default=YES MaxTime=5 State=UP',
    '',
  ].join('\n');
}

function ask(environment: Readonly<Record<string, string>>): string {
  const options = { encoding: 'utf8', env: { ...process.env, ...environment } } as const;
  return spawnSync('sinfo', ['--noheader', '--format=%t'], options).stdout;
}

async function until(isSo: () => boolean, otherwise: string | (() => string)): Promise<void> {
  for (let tries = 0; tries < 80; tries += 1) {
    if (isSo()) return;
    await wait(250);
  }
  throw new Error(typeof otherwise === 'string' ? otherwise : otherwise());
}

function readLog(folder: string, name: string): string {
  const log = join(folder, `${name}.log`);
  return existsSync(log) ? readFileSync(log, 'utf8').slice(-2000) : '';
}

/** In the order in which they need each other; one that does not end by itself is ended. */
async function stopAll(children: readonly ChildProcess[]): Promise<void> {
  for (const child of children) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 5000);
    await ended;
    clearTimeout(late);
  }
}
