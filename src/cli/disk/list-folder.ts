import { readdirSync } from 'node:fs';
import { hasCode } from './error-code.ts';

/** The names in a folder; none where there is no folder. */
export function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}
