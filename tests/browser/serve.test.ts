/** How the built site is served, and what happens where its port is taken. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { expect, test } from '@playwright/test';

const script = 'src/cli/dateline.ts';

/** Somebody who listens at a port, as another npm start does. */
async function takePort(): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const address = server.address();
  return { server, port: typeof address === 'object' && address !== null ? address.port : 0 };
}

async function readUntil(child: ChildProcess, words: RegExp): Promise<string> {
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    if (words.test(said)) return said;
  }
  return said;
}

test('where the port is taken, says so in one sentence and serves at the next', async () => {
  const { server, port } = await takePort();
  const child = spawn(process.execPath, [script, 'preview', '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const said = await readUntil(child, /served at/);
    const [, next = ''] = /served at http:\/\/localhost:(\d+)\//.exec(said) ?? [];
    expect(Number(next)).toBeGreaterThan(port);
    expect(said.split('\n')[0]).toBe(
      `Port ${port} is taken, perhaps by another npm start: this one is at port ${next}.`,
    );
    const answer = await fetch(`http://localhost:${next}/`);
    expect(await answer.text()).toContain('<!DOCTYPE html>');
  } finally {
    child.kill();
    server.close();
  }
});

test('where nothing was built, says what to do', () => {
  const { status, stderr } = spawnSync(process.execPath, [script, 'preview', '--site', 'no-such-site'], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([1, 'There is no no-such-site/ to serve: run npm run build first.\n']);
});

test('no page makes a script or a document out of text, not even from its own script', async ({ page }) => {
  await page.goto('/');
  const refused = await page.evaluate(() =>
    ['<b>x</b>', ''].map((text) => {
      try {
        document.body.insertAdjacentHTML('beforeend', text);
        return 'taken';
      } catch (error) {
        return String(error).split(':')[0];
      }
    }),
  );
  expect(refused).toEqual(['TypeError', 'TypeError']);
});
