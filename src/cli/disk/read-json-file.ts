import { existsSync, readFileSync } from 'node:fs';

/** What a file of JSON says; undefined where there is none, and where it is half written or something else. */
export function readJsonFile(path: string): unknown {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
