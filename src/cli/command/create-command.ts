import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { messageOf, WriteError } from '../disk/fault.ts';

/** A command as `npm run NAME` starts it: wrong use ends with exit code 2, help and version run nothing. */
export function createCommand(name: string, description: string): Command {
  return new Command(`npm run ${name} --`)
    .description(description)
    .version(readVersion(), '--version', 'print the version of Dateline')
    .helpOption('--help', 'print this')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));
}

/** The version in package.json. */
export function readVersion(): string {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

/** An action that tells what stopped it in one line: exit code 1 where a file could not be written, 2 where it could not run. */
export function telling<Args extends readonly unknown[]>(
  action: (...args: Args) => void | Promise<void>,
): (...args: Args) => Promise<void> {
  return async (...args) => {
    try {
      await action(...args);
    } catch (error) {
      console.error(messageOf(error));
      process.exitCode = error instanceof WriteError ? 1 : 2;
    }
  };
}
