import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice } from '../domain/notice.ts';
import { createFieldFinder, findBodyLine } from './find-place.ts';
import type { FilePlace } from './parse-yaml.ts';

type Placed = Pick<Notice, 'file' | 'path' | 'bodyLine' | 'line' | 'column'>;

/** Finds the places of fields and of lines of a text in one file. */
interface OpenFile {
  readonly text: string;
  readonly placeOf: ReturnType<typeof createFieldFinder>;
}

/** Names the file of each notice where it lies in the folder that they know as `content/`, and the place of the field or text it names. */
export function locateNotices<T extends Placed>(notices: readonly T[], content: string): readonly T[] {
  return locateInFiles(
    notices.map((notice) => ({ ...notice, file: join(content, notice.file.replace(/^content\//, '')) })),
  );
}

/** The place of each notice whose file is named as it lies on the disk; each file is read and parsed once. */
export function locateInFiles<T extends Placed>(notices: readonly T[]): readonly T[] {
  const opened = new Map<string, OpenFile | undefined>();
  const open = (file: string) => {
    if (!opened.has(file)) opened.set(file, openFile(file));
    return opened.get(file);
  };
  return notices.map((notice) => ({ ...notice, ...placeIn(notice, open) }));
}

function openFile(file: string): OpenFile | undefined {
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  return { text, placeOf: createFieldFinder(text) };
}

function placeIn(
  { file, path, bodyLine, line }: Placed,
  open: (file: string) => OpenFile | undefined,
): Partial<FilePlace> {
  if (line !== undefined || (path === undefined && bodyLine === undefined)) return {};
  const opened = open(file);
  if (opened === undefined) return {};
  if (path !== undefined) return opened.placeOf(path);
  return bodyLine === undefined ? {} : { line: findBodyLine(opened.text, bodyLine) };
}
