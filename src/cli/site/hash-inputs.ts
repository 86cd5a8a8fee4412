import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '../clock/today.ts';
import { listFolder } from '../disk/list-folder.ts';
import { listTree, type TreeEntry } from '../disk/list-tree.ts';

/** Where the code of a site stands, beside its content, and what says how it is built. */
const codeFolders = ['src', 'public'];
const rootFile = /^(astro\.config\.\w+|package(-lock)?\.json|tsconfig.*\.json|\.env.*)$/;
/** What npm wrote of the packages that are there. */
const installed = 'node_modules/.package-lock.json';
const settings = ['SITE_URL', 'BASE_PATH', 'NODE_ENV'];

interface SiteInputs {
  /** A folder laid out like `content/`. */
  readonly content: string;
  /** The folder of the project. */
  readonly root?: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * A hash of all that a site is made from: content, code, packages, Node, settings, and the day, which stands in a site
 * without recorded changes. Undefined where something cannot be known, such as a link to a folder: then nothing may be
 * said to be the same.
 */
export function hashInputs({ content, root = '.', environment }: SiteInputs): string | undefined {
  const hash = createHash('sha256');
  const take = (name: string, value: string | Uint8Array) =>
    hash.update(JSON.stringify([name, value.length])).update(value);
  take('Node', process.version);
  take('day', today());
  for (const name of settings) take(name, environment[name] ?? '');
  take('content', content);
  const files = listInputs(content, root);
  if (files === undefined) return undefined;
  for (const file of files.toSorted()) if (existsSync(file)) take(file, readFileSync(file));
  if (!existsSync(join(content, 'changes.yaml'))) take('history', lastCommit(root));
  return hash.digest('hex');
}

function listInputs(content: string, root: string): readonly string[] | undefined {
  const folders = [content, ...codeFolders.map((name) => join(root, name))].map(listFiles);
  const beside = listFolder(root).filter((name) => rootFile.test(name));
  const single = [...beside, installed].map((name) => join(root, name));
  return folders.every((files) => files !== undefined) ? [...single, ...folders.flat()] : undefined;
}

/** Tests are no part of a site. Undefined where one entry is neither a file nor a folder, nor a link to a file. */
function listFiles(folder: string): readonly string[] | undefined {
  if (!existsSync(folder)) return [];
  const entries = listTree(folder);
  if (!entries.every(isReadable)) return undefined;
  return entries.map(({ path }) => path).filter((path) => !path.endsWith('.test.ts'));
}

function isReadable({ path, isFile, isLink }: TreeEntry): boolean {
  return isFile || (isLink && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false));
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
