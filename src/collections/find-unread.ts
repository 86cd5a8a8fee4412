import { type Dirent, existsSync, readdirSync, realpathSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { collectionNames, contentCollections } from '../domain/content-collections.ts';
import type { Notice } from '../domain/notice.ts';
import { countOf } from '../text/count-of.ts';

/** What stands in the top folder besides the folders of records, and is read or written by a command. */
const knownNames: ReadonlySet<string> = new Set([
  'story.yaml',
  'changes.yaml',
  'dismissed.yaml',
  'searches.yaml',
  'inbox',
  '.proofs',
  '.receipts',
]);
/** What git and systems leave in folders, and nobody would take for a record. */
const left: ReadonlySet<string> = new Set(['.gitkeep', '.gitignore', '.DS_Store', 'Thumbs.db']);

/** Whatever lies in a content folder and is read by nobody, each with why; a link that leads out of it is an error. */
export function findUnread(folder: string): readonly Notice[] {
  return [
    ...listFolder(folder)
      .filter(({ name }) => !isKnown(name))
      .map((entry) =>
        unread(join(folder, entry.name), isFolder(entry, folder) ? unknownFolder : unknownFile),
      ),
    ...collectionNames.flatMap((name) => {
      const inside = join(folder, name);
      const { ending } = contentCollections[name];
      return listFolder(inside).flatMap((entry) => judge(entry, { folder, inside, ending }));
    }),
  ];
}

const unknownFolder = {
  message: 'This folder is not read.',
  hint: `Records stand in ${collectionNames.join(', ')}.`,
};
const unknownFile = {
  message: 'This file is not read.',
  hint: 'Move it to where it belongs, or out of the folder.',
};

interface Inside {
  /** The content folder, and the folder of records in it. */
  readonly folder: string;
  readonly inside: string;
  readonly ending: string;
}

function judge(entry: Dirent, { folder, inside, ending }: Inside): readonly Notice[] {
  const { name } = entry;
  const path = join(inside, name);
  if (left.has(name)) return [];
  if (entry.isSymbolicLink() && leadsOut(path, folder))
    return [{ ...unread(path, linkOut), severity: 'error', rule: 'link-leads-out' }];
  if (isFolder(entry, inside))
    return [
      unread(path, {
        message: `This folder is not read, with ${countOf(listFolder(path).length, 'name')} in it.`,
        hint: `Records stand in ${inside}/ itself: move them there.`,
      }),
    ];
  if (name.startsWith('.'))
    return [
      unread(path, {
        message: 'A file whose name begins with a dot is not read.',
        hint: 'Rename it, or delete it.',
      }),
    ];
  if (extname(name) === ending) return [];
  return [
    unread(path, {
      message: `This file is not read: files in ${inside}/ end in ${ending}.`,
      hint: isMeant(name, ending)
        ? `Rename it: ${name.slice(0, -extname(name).length)}${ending}.`
        : 'Move it out of the folder, or delete it.',
    }),
  ];
}

const linkOut = {
  message: 'This link leads out of the content folder, or to nothing, and is not followed.',
  hint: 'Put the file itself here.',
};

/** `.yml` for `.yaml`, `.MD` for `.md`. */
function isMeant(name: string, ending: string): boolean {
  return extname(name).toLowerCase().replace('.yml', '.yaml') === ending;
}

function unread(file: string, told: Pick<Notice, 'message' | 'hint'>): Notice {
  return { rule: 'not-read', severity: 'warning', file, ...told };
}

function isKnown(name: string): boolean {
  return knownNames.has(name) || left.has(name) || collectionNames.some((folder) => folder === name);
}

function isFolder(entry: Dirent, inside: string): boolean {
  return entry.isDirectory() || (entry.isSymbolicLink() && listFolder(join(inside, entry.name)).length > 0);
}

function leadsOut(path: string, folder: string): boolean {
  if (!existsSync(path)) return true;
  const way = relative(realpathSync(folder), realpathSync(path));
  return way === '..' || way.startsWith(`..${sep}`);
}

/** The names in a folder in order; none where it is no folder. */
function listFolder(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
