import { fork } from 'node:child_process';
import { once } from 'node:events';

/** A development server whose use of the processor can be asked for. */
export interface MeasuredServer {
  readonly home: string;
  /** Seconds of the processor so far, of all its threads. */
  readonly cpu: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

const reporter = new URL('report-cpu.ts', import.meta.url).href;

/** Starts `npm run dev` on a story and waits until it listens. Throws what it said where it ends before. */
export async function startDev(content: string): Promise<MeasuredServer> {
  const server = fork('node_modules/astro/bin/astro.mjs', ['dev', '--ignore-lock', '--port', '0'], {
    execArgv: ['--import', reporter],
    // Nothing else of ours: Vite serves no pages where it takes itself for a part of Vitest.
    env: {
      PATH: process.env['PATH'],
      CONTENT_FOLDER: content,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  const home = await new Promise<string>((resolve, reject) => {
    const read = (piece: Buffer) => {
      said += piece.toString('utf8');
      const [, address] = /The desk: (http:\/\/localhost:\d+)/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', () => reject(new Error(`The server ended:\n${said}`)));
  });
  return {
    home,
    cpu: async () => {
      const answer = once(server, 'message');
      server.send('use');
      const [seconds] = await answer;
      return Number(seconds);
    },
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}
