import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '../clock/today.ts';
import { type CodeInputs, hashFilesInto, hashPart, listInputFiles } from './hash-code.ts';

interface SiteInputs extends Pick<CodeInputs, 'root'> {
  /** A folder laid out like `content/`. */
  readonly content: string;
  /** What `hashCode` gives. */
  readonly code: string | undefined;
}

/**
 * A hash of all that a site is made from: content, code, and the day, which stands in a site without recorded changes.
 * Undefined where something cannot be known, such as a link to a folder: then nothing may be said to be the same.
 */
export function hashInputs({ content, code, root = '.' }: SiteInputs): string | undefined {
  const files = listInputFiles(content);
  if (code === undefined || files === undefined) return undefined;
  const hash = createHash('sha256');
  hashPart(hash, 'code', code);
  hashPart(hash, 'day', today());
  hashPart(hash, 'content', content);
  hashFilesInto(hash, files);
  if (!existsSync(join(content, 'changes.yaml'))) hashPart(hash, 'history', lastCommit(root));
  return hash.digest('hex');
}

/** Without a kept record the changes of a story are read from the history. */
function lastCommit(root: string): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}
