import { fork } from 'node:child_process';
import { once } from 'node:events';
import { deskAddressOf, devCommand, endServer } from './dev-process.ts';

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
  const [module, args] = devCommand(0);
  const server = fork(module, args, {
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
  const { origin } = new URL(await deskAddressOf(server));
  return {
    home: origin,
    cpu: async () => {
      const answer = once(server, 'message');
      server.send('use');
      const [seconds] = await answer;
      return Number(seconds);
    },
    stop: () => endServer(server),
  };
}
