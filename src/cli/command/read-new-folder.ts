import { existsSync, statSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';

/** A folder as an option gives it, which may be made yet. */
export function readNewFolder(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It is empty.');
  if (existsSync(value) && !statSync(value).isDirectory())
    throw new InvalidArgumentError(`“${value}” is a file. Name a folder, or one that is to be made.`);
  return value;
}
