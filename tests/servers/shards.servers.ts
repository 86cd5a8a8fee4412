/** Shards of one ingest on the engines that docs/spreading-the-work.md describes, each by the command that stands there. */
import { spawnSync } from 'node:child_process';
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeReport } from '../../bench/word-soup.ts';
import { everythingIn } from '../kill-at-every-call.ts';
import { startSlurm } from './slurm-cluster.ts';
import { startSshHosts } from './ssh-hosts.ts';

const program = ['package.json', 'package-lock.json', 'src', 'node_modules'];

let folder = '';
let whole: Readonly<Record<string, string>>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shards-'));
  const once = checkout('once');
  say(once, 'npm run --silent ingest -- inbox');
  whole = everythingIn(join(once, 'content'));
  expect(Object.keys(whole).length).toBeGreaterThan(24);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The project as it lies on a machine, without the files of others. */
function emptyCheckout(name: string): string {
  const own = join(folder, name);
  mkdirSync(own);
  for (const part of program) symlinkSync(resolve(part), join(own, part));
  return own;
}

function checkout(name: string): string {
  const own = emptyCheckout(name);
  mkdirSync(join(own, 'inbox'));
  for (let seed = 1; seed <= 12; seed += 1)
    writeFileSync(join(own, `inbox/report-${seed}.txt`), makeReport(seed, 80));
  return own;
}

/** What a person says on a command line; it must end well. */
function say(cwd: string, line: string, environment: Readonly<Record<string, string>> = {}): void {
  const { CONTENT_FOLDER: _, ...own } = process.env;
  const env = { ...own, ...environment };
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { cwd, env, encoding: 'utf8' });
  expect(status, `${line}\n${stdout}${stderr}`).toBe(0);
}

function mergeIn(own: string): void {
  expect(globSync('*.part', { cwd: join(own, 'parts') })).toHaveLength(4);
  say(own, 'npm run --silent merge -- parts');
  expect(everythingIn(join(own, 'content'))).toEqual(whole);
}

/** Whether this machine itself is on the hosts' network: then every browser on it has given up what it was loading. */
const isOnTheirNetwork = () =>
  Object.values(networkInterfaces()).some((own) => own?.some(({ address }) => address.startsWith('10.211.')));

test('GNU parallel over four hosts by ssh gives what one run gives', async () => {
  const main = checkout('main');
  const work = emptyCheckout('work');
  const disks = [1, 2, 3, 4].map((number) => emptyCheckout(`disk-${number}`));
  const keys = join(folder, 'ssh');
  mkdirSync(keys);
  const hosts = await startSshHosts({ folder: keys, work, disks });
  try {
    process.stdout.write(`The four hosts are ${hosts.are}.\n`);
    expect(isOnTheirNetwork()).toBe(false);
    writeFileSync(join(main, 'hosts'), `${hosts.logins.join('\n')}\n`);
    const cleanup = hosts.are === 'network namespaces' ? ' --cleanup' : '';
    say(
      main,
      `${hosts.before.join(' ')} parallel --will-cite --sshloginfile hosts --workdir ${work} --transferfile inbox/ --return parts/shard-{}-of-4.part${cleanup} 'npm run --silent ingest -- inbox --shard {}/4 --parts parts' ::: 1 2 3 4`,
    );
    if (hosts.are === 'network namespaces')
      for (const disk of disks) expect(readdirSync(disk)).toContain('inbox');
    mergeIn(main);
  } finally {
    hosts.stop();
  }
});

test('a Slurm array of four tasks gives what one run gives', async () => {
  const main = checkout('slurm');
  mkdirSync(join(main, 'parts'));
  const own = join(folder, 'cluster');
  mkdirSync(own);
  const { environment, stop } = await startSlurm(own);
  try {
    say(main, `sbatch --wait ${resolve('docs/spreading/shards.sbatch')}`, environment);
    mergeIn(main);
  } finally {
    await stop();
  }
});

/** The engines themselves are not at hand: their command lines are, with what they put into them. */
test('the command of an indexed Kubernetes job gives what one run gives, with the index that each of its pods has', () => {
  const main = checkout('kubernetes');
  const { completions, template } = parse(readFileSync('docs/spreading/job.yaml', 'utf8')).spec;
  const [shell, flag, line]: readonly string[] = template.spec.containers[0].command;
  expect([completions, shell, flag]).toEqual([4, 'sh', '-c']);
  for (const index of [3, 0, 2, 1]) say(main, line ?? '', { JOB_COMPLETION_INDEX: String(index) });
  mergeIn(main);
});

test('the commands of a matrix of jobs give what one run gives', () => {
  const main = checkout('matrix');
  const { jobs } = parse(readFileSync('docs/spreading/workflow.yml', 'utf8'));
  const lineOf = ({ steps }: { readonly steps: readonly { readonly run?: string }[] }) =>
    steps.flatMap(({ run = '' }) => (run.includes('ingest') ? [run] : []))[0] ?? '';
  const { shard } = jobs.shard.strategy.matrix;
  for (const number of shard)
    say(
      main,
      lineOf(jobs.shard)
        .replace(/\$\{\{ matrix\.shard \}\}/, String(number))
        .replace(/\$\{\{ strategy\.job-total \}\}/, String(shard.length)),
    );
  mergeIn(main);
});
