import { createHash, type Hash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from '../disk/list-folder.ts';
import { listTree, type TreeEntry } from '../disk/list-tree.ts';

/** Where the code of a site stands, beside its content, and what says how it is built. */
const codeFolders = ['src', 'public'];
const rootFile =
  /^(astro\.config\.\w+|package(-lock)?\.json|tsconfig.*\.json|\.env.*|postcss\.config\.\w+|\.postcssrc.*)$/;
/** What npm wrote of the packages that are there. */
const installed = 'node_modules/.package-lock.json';
const settings = ['SITE_URL', 'BASE_PATH', 'SITE_LANGUAGE', 'NODE_ENV'];

export interface CodeInputs {
  /** The folder of the project. */
  readonly root?: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * A hash of all that makes pages of content: code, packages, Node and settings. Undefined where something cannot be known,
 * such as a link to a folder: then nothing may be said to be the same.
 */
export function hashCode({ root = '.', environment }: CodeInputs): string | undefined {
  const folders = codeFolders.map((name) => listInputFiles(join(root, name)));
  if (!folders.every((files) => files !== undefined)) return undefined;
  const beside = listFolder(root).filter((name) => rootFile.test(name));
  const hash = createHash('sha256');
  hashPart(hash, 'Node', process.version);
  for (const name of settings) hashPart(hash, name, environment[name] ?? '');
  hashFilesInto(hash, [...[...beside, installed].map((name) => join(root, name)), ...folders.flat()]);
  return hash.digest('hex');
}

/** Each with its length, so that no two texts run into one another. */
export function hashPart(hash: Hash, name: string, text: string | Uint8Array): void {
  hash.update(JSON.stringify([name, text.length])).update(text);
}

/** In the order of their names; one that is not there is left out. */
export function hashFilesInto(hash: Hash, files: readonly string[]): void {
  for (const file of files.toSorted()) if (existsSync(file)) hashPart(hash, file, readFileSync(file));
}

/** Tests are no part of a site. Undefined where one entry is neither a file nor a folder, nor a link to a file. */
export function listInputFiles(folder: string): readonly string[] | undefined {
  if (!existsSync(folder)) return [];
  const entries = listTree(folder);
  if (!entries.every(isReadable)) return undefined;
  return entries.map(({ path }) => path).filter((path) => !path.endsWith('.test.ts'));
}

function isReadable({ path, isFile, isLink }: TreeEntry): boolean {
  return isFile || (isLink && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false));
}
