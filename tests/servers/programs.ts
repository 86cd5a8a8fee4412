import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that a test starts, and the package of Debian that brings it. */
export interface Program {
  readonly command: string;
  readonly debian: string;
}

export const programs = {
  nginx: { command: 'nginx', debian: 'nginx-light' },
  caddy: { command: 'caddy', debian: 'caddy' },
  apache: { command: 'apache2', debian: 'apache2' },
  postgresql: { command: 'postgres', debian: 'postgresql' },
  xmllint: { command: 'xmllint', debian: 'libxml2-utils' },
  firefox: { command: 'firefox-esr', debian: 'firefox-esr' },
  webkit: { command: 'MiniBrowser', debian: 'libwebkit2gtk-4.1-0' },
  webkitDriver: { command: 'WebKitWebDriver', debian: 'webkit2gtk-driver' },
  screen: { command: 'Xvfb', debian: 'xvfb' },
} as const satisfies Readonly<Record<string, Program>>;

/** What nginx sends Brotli with: modules, which are found as programs are. */
export const brotliModules = {
  filter: { command: 'ngx_http_brotli_filter_module.so', debian: 'libnginx-mod-http-brotli-filter' },
  files: { command: 'ngx_http_brotli_static_module.so', debian: 'libnginx-mod-http-brotli-static' },
} as const satisfies Readonly<Record<string, Program>>;

/** What spreads the shards of an ingest. */
export const spreadPrograms = {
  parallel: { command: 'parallel', debian: 'parallel' },
  rsync: { command: 'rsync', debian: 'rsync' },
  ssh: { command: 'ssh', debian: 'openssh-client' },
  sshd: { command: 'sshd', debian: 'openssh-server' },
  slurmctld: { command: 'slurmctld', debian: 'slurmctld' },
  slurmd: { command: 'slurmd', debian: 'slurmd' },
  sbatch: { command: 'sbatch', debian: 'slurm-client' },
  munged: { command: 'munged', debian: 'munge' },
} as const satisfies Readonly<Record<string, Program>>;

/** Where a program lies on this machine; undefined where it is not installed. */
export function findProgram({ command }: Program): string | undefined {
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/sbin',
    '/usr/local/sbin',
    ...globSync('/usr/lib/postgresql/*/bin'),
    ...globSync('/usr/lib/*/webkit2gtk-*'),
    '/usr/lib/nginx/modules',
  ];
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path));
}
