import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Disk } from '../src/cli/disk/disk.ts';
import type { FileResult } from '../src/cli/ingest/file-result.ts';
import { ingestPaths } from '../src/cli/ingest/run-ingest.ts';
import type { OnFault } from '../src/cli/ingest/store/on-fault.ts';
import { writeFileIn } from './write-file-in.ts';

/** For tests: saved files in a folder of their own, and a content folder beside them. */
export interface TrialFolder {
  readonly root: string;
  readonly content: string;
  /** Writes a file; its name begins at the root. */
  readonly write: (name: string, text: string | Uint8Array) => void;
  readonly read: (name: string) => string;
  readonly ingest: (names: readonly string[], options?: TrialOptions) => readonly FileResult[];
  /** Every file of the content folder by its name, and what is in it. */
  readonly snapshot: () => Readonly<Record<string, string>>;
  readonly remove: () => void;
}

interface TrialOptions {
  readonly mayUpdate?: boolean;
  readonly isDryRun?: boolean;
  readonly disk?: Disk;
  readonly onFault?: OnFault;
}

/** Folder of its own, unless another content folder or another folder of saved files is given. */
export function createTrialFolder(content?: string, saved?: string): TrialFolder {
  const root = saved ?? mkdtempSync(join(tmpdir(), 'trial-'));
  const out = content ?? join(root, 'content');
  return {
    root,
    content: out,
    write: (name, text) => writeFileIn(root, name, text),
    read: (name) => readFileSync(join(root, name), 'utf8'),
    ingest: (names, options = {}) =>
      Array.from(
        ingestPaths(
          names.map((name) => join(root, name)),
          {
            out,
            content: out,
            isDryRun: false,
            mayUpdate: false,
            mostBytes: 1_000_000,
            given: {},
            ...options,
          },
        ),
      ),
    snapshot: () => readAll(out),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function readAll(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
  );
}
