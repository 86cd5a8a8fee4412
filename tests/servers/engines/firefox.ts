import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BidiSession, openBidi } from './bidi-session.ts';
import type { Engine } from './engine.ts';

/** A fresh profile asks nobody for anything and opens no page of its own. */
const preferences = {
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
};

/** Starts Firefox without a window, driven over its own WebDriver BiDi. */
export async function startFirefox(program: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const flags = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const child = spawn(program, flags, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile },
  });
  const session = await openBidi(`${await listeningAddress(child)}/session`);
  const stop = async () => {
    const ended = new Promise((done) => child.once('close', done));
    child.kill();
    await ended;
    session.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { ...(await driveFirefox(session)), stop };
}

async function listeningAddress(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((done, fail) => {
    child.stderr?.on('data', (text) => {
      said += String(text);
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address !== undefined) done(address);
    });
    child.once('close', () => fail(new Error(`Firefox did not start: ${said}`)));
  });
}

async function driveFirefox({ send }: BidiSession): Promise<Omit<Engine, 'stop'>> {
  await send('session.new', { capabilities: {} });
  const { contexts } = await send('browsingContext.getTree', {});
  const context = (contexts as readonly { readonly context: string }[])[0]?.context;
  return {
    go: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'none' });
    },
    evaluate: async (expression) => {
      const answer = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
      const { result, exceptionDetails } = answer as {
        readonly result?: { readonly value?: string };
        readonly exceptionDetails?: { readonly text: string };
      };
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
      return result?.value ?? 'null';
    },
    act: async (actions) => {
      await send('input.performActions', { context, actions });
    },
    resize: async (width, height) => {
      await send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
  };
}
