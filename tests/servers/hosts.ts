import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { caddyFile } from '../../src/exports/headers/caddy-file.ts';
import { nginxBrotliFile, nginxFile } from '../../src/exports/headers/nginx-file.ts';
import { findPort } from './find-port.ts';
import { brotliModules, findProgram, programs } from './programs.ts';

/** A host that serves a built site until it is stopped. */
export interface Host {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** What a host serves: the folder of the site, and the path of its host for which it was built. */
export interface ServedSite {
  readonly site: string;
  readonly base: string;
}

/** Pages that lie beside the site packed with Brotli as well as it can be, as docs/deploy.md says how. */
export const packedPages = ['quotes/index.html'] as const;

interface Setting extends ServedSite {
  /** A folder of its own, with the site in `www` under its path. */
  readonly folder: string;
  readonly port: number;
}

/** Writes a host's configuration and gives the words that start it. */
type SetUp = (setting: Setting) => readonly string[];

const setUps = {
  nginx: ({ folder, base, port }) => {
    const modules = Object.values(brotliModules).map(findProgram);
    const lines = `${modules.map((module) => `load_module ${module};`).join('\n')}
worker_processes 1; daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events {}
http {
  access_log off; client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3; uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
  server { listen 127.0.0.1:${port}; root ${folder}/www; absolute_redirect off;
    include site.conf;
    include brotli.conf;
  }
}`;
    writeFileSync(join(folder, 'site.conf'), nginxFile(base));
    writeFileSync(join(folder, 'brotli.conf'), nginxBrotliFile());
    writeFileSync(join(folder, 'nginx.conf'), lines);
    return ['-p', folder, '-c', join(folder, 'nginx.conf')];
  },
  caddy: ({ folder, base }) => {
    writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${caddyFile(base)}`);
    return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
  },
  apache: ({ folder, port }) => {
    const modules = [
      'mpm_event',
      'authz_core',
      'mime',
      'dir',
      'headers',
      'deflate',
      'brotli',
      'filter',
      'rewrite',
      'alias',
    ];
    const lines = [
      `ServerRoot ${folder}`,
      'ServerName localhost',
      `PidFile ${folder}/apache.pid`,
      `ErrorLog ${folder}/error.log`,
      `Listen 127.0.0.1:${port}`,
      ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
      'TypesConfig /etc/mime.types',
      'DirectoryIndex index.html',
      `DocumentRoot ${folder}/www`,
      `<Directory ${folder}/www>`,
      '  AllowOverride All',
      '  Require all granted',
      '</Directory>',
      'StartServers 1',
      '',
    ];
    writeFileSync(join(folder, 'apache.conf'), lines.join('\n'));
    return ['-D', 'FOREGROUND', '-f', join(folder, 'apache.conf')];
  },
} as const satisfies Readonly<Partial<Record<keyof typeof programs, SetUp>>>;

export type HostName = keyof typeof setUps;

/** Those of the hosts that are installed. */
export const installedHosts: readonly HostName[] = (Object.keys(setUps) as HostName[]).filter(
  (name) => findProgram(programs[name]) !== undefined,
);

/** Starts a host as the documentation says it, on a port that is free. Throws with its own words where it does not start. */
export async function startHost(name: HostName, { site, base }: ServedSite): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  chmodSync(folder, 0o755);
  const www = join(folder, 'www', base);
  mkdirSync(www, { recursive: true });
  cpSync(site, www, { recursive: true });
  for (const page of packedPages)
    writeFileSync(`${join(www, page)}.br`, brotliCompressSync(readFileSync(join(www, page))));
  const port = await findPort();
  const args = setUps[name]({ folder, site, base, port });
  const child = spawn(findProgram(programs[name]) ?? name, [...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      SITE_ADDRESS: `http://localhost:${port}`,
      SITE_FOLDER: join(folder, 'www'),
      HOME: folder,
    },
  });
  await waitForAnswer(child, port);
  const stop = async () => {
    const ended = new Promise((done) => child.once('close', done));
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { port, stop };
}

async function waitForAnswer(child: ChildProcess, port: number): Promise<void> {
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => said.push(String(text)));
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break;
    if (
      await fetch(`http://localhost:${port}/`).then(
        () => true,
        () => false,
      )
    )
      return;
    await wait(100);
  }
  child.kill();
  throw new Error(`It did not start: ${said.join('')}`);
}
