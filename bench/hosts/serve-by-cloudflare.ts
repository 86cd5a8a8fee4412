import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import type { HostReading } from './host-reading.ts';

export const cloudflarePackages = ['wrangler@4.164.0'];

/** Cloudflare Pages on this machine, until it is stopped. */
export interface CloudflarePages {
  readonly home: string;
  readonly reading: HostReading;
  readonly stop: () => Promise<void>;
}

const patienceMs = 90_000;

/** Serves a site as Cloudflare Pages does: its own runtime and its own code for files, from a folder where they are installed. */
export async function serveByCloudflare(folder: string, site: string): Promise<CloudflarePages> {
  const program = join(folder, 'node_modules/wrangler/bin/wrangler.js');
  const flags = [
    'pages',
    'dev',
    site,
    '--ip',
    '127.0.0.1',
    '--port',
    '0',
    '--compatibility-date',
    '2026-07-01',
  ];
  const env = { ...process.env, HOME: folder, CI: '1', WRANGLER_SEND_METRICS: 'false', NO_COLOR: '1' };
  const child = spawn(process.execPath, [program, ...flags], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = await hearUntilReady(child);
  const [, home = ''] = /Ready on (http:\S+)/.exec(said) ?? [];
  const count = (kind: string) => Number(new RegExp(`Parsed (\\d+) valid ${kind} rule`).exec(said)?.[1] ?? 0);
  const stop = async () => {
    const ended = new Promise((done) => child.once('close', done));
    child.kill();
    await ended;
  };
  const refused = said.split('\n').filter((line) => /invalid|maximum|limit|ignor/i.test(line));
  return { home, stop, reading: { headerRules: count('header'), redirectRules: count('redirect'), refused } };
}

async function hearUntilReady(child: ChildProcess): Promise<string> {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text) => {
      said += stripVTControlCharacters(String(text));
    });
  for (const end = Date.now() + patienceMs; !said.includes('Ready on'); await wait(100))
    if (child.exitCode !== null || Date.now() > end) {
      child.kill();
      throw new Error(`Cloudflare’s server did not start: ${said}`);
    }
  return said;
}
