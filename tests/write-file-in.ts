import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** For tests: writes a file into a folder, with the folders in which it stands there. */
export function writeFileIn(folder: string, name: string, content: string | Uint8Array): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
