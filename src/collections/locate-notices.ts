import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FieldPath } from '../domain/notice.ts';
import { findBodyLine, findLine } from './find-line.ts';

interface Placed {
  readonly file: string;
  readonly path?: FieldPath;
  readonly bodyLine?: number;
  readonly line?: number;
}

/** Names the file of each notice where it lies in the folder that they know as `content/`, and the line of the field or text it names. */
export function locateNotices<T extends Placed>(notices: readonly T[], content: string): readonly T[] {
  const texts = new Map<string, string | undefined>();
  const textOf = (file: string) => {
    if (!texts.has(file)) texts.set(file, existsSync(file) ? readFileSync(file, 'utf8') : undefined);
    return texts.get(file);
  };
  return notices.map((notice) => {
    const file = join(content, notice.file.replace(/^content\//, ''));
    const line = notice.line ?? lineOf(notice, () => textOf(file));
    return { ...notice, file, ...(line === undefined ? {} : { line }) };
  });
}

function lineOf({ path, bodyLine }: Placed, read: () => string | undefined): number | undefined {
  if (path === undefined && bodyLine === undefined) return undefined;
  const text = read();
  if (text === undefined) return undefined;
  return path === undefined ? findBodyLine(text, bodyLine) : findLine(text, path);
}
