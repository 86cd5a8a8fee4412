import { spawn } from 'node:child_process';

/** Runs a command of the project as a person does, and tells what it printed. */
export function runCommand(args: readonly string[]): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/cli/dateline.ts', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
    });
    let output = '';
    const read = (piece: Buffer) => {
      output += piece.toString('utf8');
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (status) => resolve({ status, output }));
  });
}
