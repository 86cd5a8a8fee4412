import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findProgram, spreadPrograms } from './programs.ts';

/** Hosts that answer ssh, each as GNU parallel names it. */
export interface SshHosts {
  /** In network namespaces each host has an address and a disk of its own; as ports of this machine they share its disk. */
  readonly are: 'network namespaces' | 'ports of this machine';
  readonly logins: readonly string[];
  /** The words before a command that reaches them. */
  readonly before: readonly string[];
  readonly stop: () => void;
}

interface Place {
  readonly address: string;
  readonly port: number;
  /** The words before those that start the host's sshd. */
  readonly inside: readonly string[];
}

interface Setting {
  /** A folder of its own, for keys and configurations. */
  readonly folder: string;
  /** The folder that every host has as a disk of its own, where there are namespaces. */
  readonly work: string;
  /** Where the disks of the hosts are on this machine, one for each. */
  readonly disks: readonly string[];
}

/** Starts one sshd for each disk. Throws where one does not answer. */
export async function startSshHosts({ folder, work, disks }: Setting): Promise<SshHosts> {
  for (const name of ['host', 'user'])
    run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, name)]);
  mkdirSync('/run/sshd', { recursive: true });
  const network = createNetwork(disks.length);
  const children = (network?.places ?? portsOf(disks.length)).map((place, index) =>
    startSshd(place, { folder, work, disk: disks[index] ?? work, isAlone: network !== undefined }),
  );
  const before = network?.before ?? [];
  const stop = () => {
    for (const { child } of children) child.kill();
    network?.remove();
  };
  try {
    for (const { place } of children) await waitForPort(place, before);
  } catch (error) {
    stop();
    throw error;
  }
  const ssh = `ssh -i ${folder}/user -o UserKnownHostsFile=${folder}/known -o StrictHostKeyChecking=accept-new -o BatchMode=yes`;
  return {
    are: network === undefined ? 'ports of this machine' : 'network namespaces',
    logins: children.map(
      ({ place: { address, port } }) => `1/${ssh} -p ${port} ${userInfo().username}@${address}`,
    ),
    before,
    stop,
  };
}

interface SshdSetting extends Omit<Setting, 'disks'> {
  readonly disk: string;
  readonly isAlone: boolean;
}

function startSshd(place: Place, { folder, work, disk, isAlone }: SshdSetting) {
  const config = join(folder, `sshd-${place.address}-${place.port}.conf`);
  const lines = [
    `Port ${place.port}`,
    `ListenAddress ${place.address}`,
    `HostKey ${folder}/host`,
    `AuthorizedKeysFile ${folder}/user.pub`,
    `SetEnv PATH=${process.env['PATH'] ?? ''}`,
    'PermitRootLogin yes',
    'StrictModes no',
    'UsePAM no',
    'PidFile none',
  ];
  writeFileSync(config, `${lines.join('\n')}\n`);
  const sshd = `exec ${findProgram(spreadPrograms.sshd)} -D -e -f ${config}`;
  const words = [...place.inside, 'sh', '-c', isAlone ? `mount --bind ${disk} ${work} && ${sshd}` : sshd];
  const child: ChildProcess = spawn(words[0] ?? 'sh', words.slice(1), { stdio: 'ignore' });
  return { place, child };
}

function portsOf(count: number): readonly Place[] {
  const first = 20_000 + (process.pid % 20_000);
  return Array.from({ length: count }, (_, index) => ({
    address: '127.0.0.1',
    port: first + index,
    inside: [],
  }));
}

/**
 * A namespace with a bridge, and behind it one for each host; undefined where the machine allows none. The machine's own
 * network stays as it is: where that changes, a browser gives up whatever it is loading, from this machine too.
 */
function createNetwork(count: number) {
  const id = `dl${process.pid % 100_000}`;
  const net = '10.211.0';
  const names = Array.from({ length: count }, (_, index) => `${id}n${index + 1}`);
  const ip = (...words: readonly string[]) => spawnSync('ip', words).status === 0;
  const inside = (...words: readonly string[]) => ip('-n', id, ...words);
  const remove = () => {
    for (const name of [...names, id]) ip('netns', 'del', name);
  };
  const isThere =
    ip('netns', 'add', id) &&
    inside('link', 'add', 'hosts', 'type', 'bridge') &&
    inside('addr', 'add', `${net}.100/24`, 'dev', 'hosts') &&
    inside('link', 'set', 'hosts', 'up') &&
    names.every(
      (name, index) =>
        ip('netns', 'add', name) &&
        inside('link', 'add', `v${index + 1}`, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', name) &&
        inside('link', 'set', `v${index + 1}`, 'master', 'hosts', 'up') &&
        ip('-n', name, 'addr', 'add', `${net}.${index + 1}/24`, 'dev', 'eth0') &&
        ip('-n', name, 'link', 'set', 'eth0', 'up'),
    );
  if (!isThere) {
    remove();
    return undefined;
  }
  const places = names.map((name, index): Place => {
    return { address: `${net}.${index + 1}`, port: 2222, inside: ['ip', 'netns', 'exec', name] };
  });
  return { places, before: ['ip', 'netns', 'exec', id], remove };
}

async function waitForPort({ address, port }: Place, before: readonly string[]): Promise<void> {
  const [program = 'bash', ...words] = [...before, 'bash', '-c', `: < /dev/tcp/${address}/${port}`];
  for (let tries = 0; tries < 100; tries += 1) {
    if (spawnSync(program, words).status === 0) return;
    await wait(100);
  }
  throw new Error(`No sshd answers at ${address}:${port}.`);
}

function run(command: string, words: readonly string[]): void {
  const { status, stderr } = spawnSync(command, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
}
