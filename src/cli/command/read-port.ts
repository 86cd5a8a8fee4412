import { InvalidArgumentError } from 'commander';

/** A port as an option gives it; 0 is any that is free. */
export function readPort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError(`“${value}” is not a port: a whole number up to 65535.`);
  return port;
}
