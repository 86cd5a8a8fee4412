import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const patienceMs = 120_000;

/** What Node runs for `npm run dev`, at a port or at any that is free. */
export const devCommand = (port: number): readonly [module: string, args: readonly string[]] => [
  'node_modules/astro/bin/astro.mjs',
  ['dev', '--ignore-lock', '--port', String(port)],
];

/** Waits until a development server answers; gives the address of its desk, with the token of this start. Throws what it said. */
export function deskAddressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`The desk does not answer:\n${output}`)), patienceMs);
    const read = (piece: Buffer) => {
      output += piece.toString('utf8');
      const [, address] = /The desk: (http:\S+)/.exec(output) ?? [];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', () => reject(new Error(`The server ended:\n${output}`)));
  });
}

/** Ends a server, if it has not ended by itself, and waits until it has. */
export async function endServer(server: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill(signal);
  await ended;
}
