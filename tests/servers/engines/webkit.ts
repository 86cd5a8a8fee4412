import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findPort } from '../find-port.ts';
import type { Engine } from './engine.ts';

/** The programs of Debian that stand for WebKit: its small browser, its driver, and a screen for its window. */
export interface WebkitPrograms {
  readonly browser: string;
  readonly driver: string;
  readonly screen: string;
}

/** The browser's own buttons take no room, so that its window can be as narrow as a phone. */
const narrowWindow = `window *:not(webview) { font-size: 1px; min-width: 0; min-height: 0; padding: 0; margin: 0;
  border: 0; -gtk-icon-transform: scale(0.01); }`;

/** Without a graphics card this WebKit ends when one page blends into the next, which is not done for who wants less motion. */
const lessMotion = '[Settings]\ngtk-enable-animations=0\n';

/** Starts WebKitGTK's browser on a screen that nobody sees, driven by its WebDriver. */
export async function startWebkit({ browser, driver, screen }: WebkitPrograms): Promise<Engine> {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0/gtk.css'), narrowWindow);
  writeFileSync(join(home, 'gtk-3.0/settings.ini'), lessMotion);
  const { display, showing } = await openScreen(screen);
  const folders = { HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home };
  /** Nobody listens for it, and no card draws it: the processor does, without the way over buffers of a card. */
  const quiet = { NO_AT_BRIDGE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1' };
  const port = await findPort();
  const env = { ...process.env, ...folders, ...quiet, DISPLAY: display };
  const driving = spawn(driver, [`--port=${port}`], { stdio: 'ignore', env });
  const ask = await openSession(`http://127.0.0.1:${port}`, browser);
  const stop = async () => {
    // A browser that has ended by itself has no session to end.
    await ask('DELETE', '').catch(() => undefined);
    for (const child of [driving, showing]) await end(child);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  return { ...driveWebkit(ask), stop };
}

async function openScreen(
  program: string,
): Promise<{ readonly display: string; readonly showing: ChildProcess }> {
  const flags = ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const showing = spawn(program, flags, { stdio: ['ignore', 'pipe', 'ignore'] });
  const display = await new Promise<string>((done, fail) => {
    showing.stdout.once('data', (number) => done(`:${String(number).trim()}`));
    showing.once('close', () => fail(new Error(`${program} did not start.`)));
  });
  return { display, showing };
}

async function end(child: ChildProcess): Promise<void> {
  const ended = new Promise((done) => child.once('close', done));
  child.kill();
  await ended;
}

/** Asks the driver something of its one session. */
type Ask = (method: 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

async function openSession(driver: string, binary: string): Promise<Ask> {
  const browser = { binary, args: ['--automation'] };
  const alwaysMatch = {
    browserName: 'MiniBrowser',
    pageLoadStrategy: 'none',
    'webkitgtk:browserOptions': browser,
  };
  for (let tries = 0; tries < 50 && !(await answers(driver)); tries += 1) await wait(100);
  const { sessionId } = (await askDriver(`${driver}/session`, 'POST', {
    capabilities: { alwaysMatch },
  })) as { readonly sessionId: string };
  return (method, path, body) => askDriver(`${driver}/session/${sessionId}${path}`, method, body);
}

const answers = (driver: string) =>
  fetch(`${driver}/status`).then(
    () => true,
    () => false,
  );

async function askDriver(address: string, method: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await answer.json()) as { readonly value: unknown };
  if (!answer.ok) throw new Error(`${address}: ${JSON.stringify(value)}`);
  return value;
}

function driveWebkit(ask: Ask): Omit<Engine, 'stop'> {
  return {
    go: async (url) => {
      await ask('POST', '/url', { url });
    },
    evaluate: async (call) =>
      String(await ask('POST', '/execute/sync', { script: `return ${call}`, args: [] })),
    act: async (actions) => {
      await ask('POST', '/actions', { actions });
    },
    resize: async (width, height) => {
      await ask('POST', '/window/rect', { width, height });
    },
  };
}
