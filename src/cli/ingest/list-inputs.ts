import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Notice } from '../../domain/notice.ts';
import { containerEndings } from '../../ingest/containers/container.ts';
import { compareText } from '../../text/compare-text.ts';
import { countOf } from '../../text/count-of.ts';
import { hasCode } from '../disk/error-code.ts';
import { faultOf } from '../disk/fault.ts';
import { hashBytes } from '../disk/hash-bytes.ts';
import { headerEnding } from '../disk/kept-header.ts';
import { isFolderOfSavedPage } from './saved-page-folder.ts';

/** A file to read, or why it cannot be read. */
export type Input =
  | { readonly status: 'file'; readonly path: string; readonly name: string }
  | { readonly status: 'refused'; readonly path: string; readonly notice: Notice };

/** Bytes of a file with their hash. */
export interface FileBytes {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

const endings = new Set<string>([
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.xhtml',
  '.xml',
  '.rss',
  '.atom',
  '.json',
  '.csv',
  '.srt',
  '.vtt',
  ...Object.values(containerEndings).flat(),
]);

/** The files that the arguments of a command name, folders opened. `-` is standard input. */
export function listInputs(paths: readonly string[]): readonly Input[] {
  return paths.flatMap((path) =>
    path === '-' ? [{ status: 'file', path, name: '-' } as const] : listPath(path),
  );
}

function listPath(path: string): readonly Input[] {
  if (!existsSync(path)) return [notThere(path)];
  const stats = statSync(path);
  if (stats.isDirectory()) return isNamedLikeFile(path) ? [folderLikeFile(path)] : listFolder(path);
  if (!stats.isFile())
    return [
      refuse(path, {
        rule: 'not-a-file',
        message: 'This is neither a file nor a folder.',
        hint: 'Name a saved file.',
      }),
    ];
  return [toInput(path)];
}

function listFolder(folder: string): readonly Input[] {
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) =>
    compareText(a.name, b.name),
  );
  const seen = entries.filter(({ name }) => !name.startsWith('.'));
  const hidden = entries.flatMap(({ name }) => (name.startsWith('.') && isNamedLikeFile(name) ? [name] : []));
  const isPassedOver = (entry: Dirent) => !entry.isDirectory() && !isNamedLikeFile(entry.name);
  const passedOver = seen.filter(isPassedOver).flatMap(({ name }) => (isHeaderOfFile(name) ? [] : name));
  const names = seen.map(({ name }) => name);
  const piecesOfPages = seen.filter((entry) => entry.isDirectory() && isFolderOfSavedPage(entry.name, names));
  return [
    ...seen
      .filter((entry) => !isPassedOver(entry) && !piecesOfPages.includes(entry))
      .flatMap((entry) => listEntry(folder, entry)),
    ...piecesOfPages.map(({ name }) => pieceOfPage(join(folder, name))),
    ...(passedOver.length === 0 ? [] : [notLikeReports(folder, passedOver)]),
    ...(hidden.length === 0 ? [] : [hiddenNames(folder, hidden)]),
  ];
}

/** Links are followed to files only: a link to a folder may lead in a circle. */
function listEntry(folder: string, entry: Dirent): readonly Input[] {
  const path = join(folder, entry.name);
  if (entry.isSymbolicLink() && existsSync(path) && statSync(path).isDirectory())
    return [folderLikeFile(path)];
  return listPath(path);
}

/** One note for all of them: beside a saved page lies a folder of its pictures and scripts. */
function notLikeReports(folder: string, names: readonly string[]): Input {
  const shown = [...names.slice(0, 3), ...(names.length > 3 ? ['…'] : [])].join(', ');
  return {
    status: 'refused',
    path: folder,
    notice: {
      rule: 'not-like-a-report',
      severity: 'warning',
      file: folder,
      message: `${countOf(names.length, 'name')} in the folder ${names.length === 1 ? 'was' : 'were'} passed over, for want of an ending that reports have: ${shown}.`,
      hint: `Reports end in ${[...endings].join(', ')}. Name a file itself to have it read all the same.`,
    },
  };
}

/** Names with a dot before them are a system's own, but for those that end as reports do. */
function hiddenNames(folder: string, names: readonly string[]): Input {
  const shown = [...names.slice(0, 3), ...(names.length > 3 ? ['…'] : [])].join(', ');
  return {
    status: 'refused',
    path: folder,
    notice: {
      rule: 'hidden-name',
      severity: 'warning',
      file: folder,
      message: `${countOf(names.length, 'name')} in the folder ${names.length === 1 ? 'begins' : 'begin'} with a dot and ${names.length === 1 ? 'was' : 'were'} passed over: ${shown}.`,
      hint: 'Rename what is a report, or name the file itself to have it read.',
    },
  };
}

/** Why nothing is found under a name: the machine says there is no file also where a link leads on and on. */
function notThere(path: string): Input {
  if (path.includes('\uFFFD'))
    return refuse(path, {
      rule: 'name-not-utf-8',
      message: 'The name of the file is not UTF-8, so it cannot be asked for.',
      hint: 'Rename the file.',
    });
  try {
    statSync(path);
  } catch (error) {
    const { because, hint } = faultOf(error) ?? {};
    if (hasCode(error, 'ELOOP') && because !== undefined && hint !== undefined)
      return refuse(path, {
        rule: 'links-in-a-circle',
        message: `It cannot be opened, because ${because}.`,
        hint,
      });
  }
  return refuse(path, {
    rule: 'no-such-file',
    message: 'There is no such file.',
    hint: 'Check the name, and put it between quotation marks where it has spaces.',
  });
}

/** Frames, scripts and pictures of a page that was saved whole beside its folder. */
function pieceOfPage(folder: string): Input {
  return {
    status: 'refused',
    path: folder,
    notice: {
      rule: 'folder-of-saved-page',
      severity: 'warning',
      file: folder,
      message:
        'The folder holds the pictures, scripts and frames of the page beside it, and was passed over.',
      hint: 'Name a file in it to have it read all the same.',
    },
  };
}

/** Read with the file beside which it was kept. */
function isHeaderOfFile(name: string): boolean {
  return name.endsWith(headerEnding) && isNamedLikeFile(name.slice(0, -headerEnding.length));
}

function isNamedLikeFile(path: string): boolean {
  return endings.has(extname(path).toLowerCase());
}

function toInput(path: string): Input {
  const name = basename(path);
  if (name.includes('\\'))
    return refuse(path, {
      rule: 'hostile-name',
      message: 'The name of the file holds a backslash, which other systems take for a folder.',
      hint: 'Rename the file.',
    });
  return { status: 'file', path, name };
}

function folderLikeFile(path: string): Input {
  return refuse(path, {
    rule: 'folder-named-like-file',
    message: 'This is a folder with the name of a file, or a link to a folder.',
    hint: 'Name the files in it, or give the folder another name.',
  });
}

function refuse(path: string, why: Pick<Notice, 'rule' | 'message' | 'hint'>): Input {
  return { status: 'refused', path, notice: { severity: 'error', file: path, ...why } };
}

/** Reads a file that is not too large; else says what to do. */
export function readInput(path: string, mostBytes: number): FileBytes | Notice {
  try {
    if (path !== '-' && statSync(path).size > mostBytes) return tooLarge(path, mostBytes);
    const bytes = readFileSync(path === '-' ? 0 : path);
    if (bytes.length > mostBytes) return tooLarge(path, mostBytes);
    return { bytes, sha256: hashBytes(bytes) };
  } catch (error) {
    const { because, hint } = faultOf(error) ?? { because: String(error), hint: 'Check its name.' };
    const message = `The file cannot be opened, because ${because}.`;
    return { rule: 'unreadable-file', severity: 'error', file: path, message, hint };
  }
}

function tooLarge(file: string, mostBytes: number): Notice {
  const limit = `${Math.round(mostBytes / 100_000) / 10} MB`;
  return {
    rule: 'file-too-large',
    severity: 'error',
    file,
    message: `The file is larger than ${limit}.`,
    hint: 'Save the report alone, or allow more with --max-size.',
  };
}
